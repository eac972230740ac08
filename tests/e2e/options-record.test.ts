import { describe, expect, it } from 'vitest';
import { keep, whenShown } from './own-pages.ts';
import { book, choose, chromium, inPopup, options, past, setTheStage, t } from './stage.ts';

setTheStage();

/** Changes the record behind the extension's back, as a fault of the disk would. */
const damageCounts = () =>
  options.evaluate(async () => {
    const open = indexedDB.open('goodturn');
    const database = await new Promise<IDBDatabase>((done) => {
      open.onsuccess = () => done(open.result);
    });
    const damaging = database.transaction(['days', 'rollups'], 'readwrite');
    damaging.objectStore('days').clear();
    damaging.objectStore('rollups').clear();
    await new Promise((done) => {
      damaging.oncomplete = done;
    });
    database.close();
  });

describe('the check of the record in the options', () => {
  it('finds a sound record sound, and puts right what the popup counted wrong', async () => {
    await keep(chromium, [past(0, 'x', 'serve'), past(1, 'linkedin', 'social')]);
    await options.bringToFront();
    await choose(options, 'button', t('options_verify_now'));
    await whenShown(options, t('options_verify_agrees'));
    const sound = await book.read();

    await damageCounts();
    await inPopup((popup) => whenShown(popup, t('popup_first_title')));
    await options.bringToFront();
    await choose(options, 'button', t('options_verify_now'));
    await whenShown(options, t.plural('options_verify_repaired', sound.rollups.length + 2));
    expect((await book.read()).rollups).toEqual(sound.rollups);
    await inPopup((popup) => whenShown(popup, t('popup_only_serves_one')));
    await options.bringToFront();
    await choose(options, 'button', t('options_verify_now'));
    await whenShown(options, t('options_verify_agrees'));
  });
});
