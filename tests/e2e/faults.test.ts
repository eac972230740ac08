import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import type { Interaction } from '../../utils/core/words.ts';
import { keep, lookAfterTheRecord, storedKeys, toolbar, whenShown } from './own-pages.ts';
import { book, choose, chromium, inPopup, options, page, past, setTheStage, t } from './stage.ts';

declare const chrome: typeof browser;

setTheStage();

/** Tells the background what was done, as a page does. Fails when that is not acknowledged. */
async function report(own: Page, interaction: Interaction): Promise<void> {
  const answer = await own.evaluate(
    (data) => chrome.runtime.sendMessage({ id: 1, type: 'reportInteraction', data, timestamp: 0 }),
    interaction,
  );
  if ('err' in answer) throw new Error(JSON.stringify(answer.err));
}

/** An older release in another tab: it holds the record at its first version, and does not make way. */
async function openOlderRelease(): Promise<Page> {
  const older = await chromium.openOwn('welcome.html');
  await older.evaluate(async () => {
    const gone = indexedDB.deleteDatabase('goodturn');
    await new Promise((done) => {
      gone.onsuccess = done;
    });
    const open = indexedDB.open('goodturn', 1);
    open.onupgradeneeded = () => {
      const database = open.result;
      const acts = database.createObjectStore('interactions', { keyPath: 'id' });
      acts.createIndex('byAt', 'at');
      acts.createIndex('byPerson', ['personId', 'at']);
      database.createObjectStore('people', { keyPath: 'id' }).createIndex('byKey', 'keys', { multiEntry: true });
      for (const name of ['needs', 'promises', 'introductions']) database.createObjectStore(name, { keyPath: 'id' });
      database.createObjectStore('rollups', { keyPath: ['day', 'site', 'kind', 'stance'] });
    };
    await new Promise((done) => {
      open.onsuccess = done;
    });
    Object.assign(globalThis, { held: open.result });
  });
  return older;
}

/** Waits until a page has nothing to complain of; it may lie behind others, where nothing is drawn. */
const whenWell = (own: Page) => own.waitForFunction(() => !document.querySelector('.record-fault'), { polling: 100 });

const fault = (why: 'blocked' | 'full' | 'newer') => t(`fault_${why}`);

it('an older release in another tab: told where the user looks, nothing is lost, and all is well when it is closed', async () => {
  const older = await openOlderRelease();
  await report(options, past(0, 'x', 'serve'));
  await whenShown(options, fault('blocked'));
  await whenShown(options, t.plural('fault_waits', 1));
  await expect.poll(() => toolbar(chromium)).toMatchObject({ text: '!', title: fault('blocked') });
  await page.goto('about:blank');
  await inPopup(async (popup) => {
    await whenShown(popup, fault('blocked'));
    await choose(popup, 'button', t('fault_try_again'));
    await whenShown(popup, t('fault_still'));
    await choose(popup, 'button', t('popup_pause_hour'));
    await whenShown(popup, t('popup_paused_note'));
    await choose(popup, 'button', t('popup_resume'));
  });
  await older.close();
  await whenWell(options);
  expect((await book.whenItHolds(1)).interactions).toHaveLength(1);
  await expect.poll(() => toolbar(chromium)).toMatchObject({ text: '1' });
});

it('no room on the disk: what is done waits, and is recorded when there is room again', async () => {
  await report(options, past(0, 'x', 'serve'));
  const quota = await options.createCDPSession();
  const origin = `chrome-extension://${chromium.id}`;
  await quota.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
  let told = 1;
  // The browser believes for a while that there is the room there was.
  await expect
    .poll(
      async () => {
        await report(options, past(0, 'x', 'social'));
        told += 1;
        return options.evaluate(() => document.body.innerText);
      },
      { timeout: 150_000, interval: 500 },
    )
    .toContain(fault('full'));
  await report(options, past(0, 'x', 'sell'));
  told += 1;
  // The browser may have refused more than one before the page had said so.
  const waiting = (await storedKeys(chromium)).filter((key) => key.startsWith('waiting:')).length;
  expect(waiting).toBeGreaterThan(1);
  await whenShown(options, t.plural('fault_waits', waiting));
  await quota.send('Storage.overrideQuotaForOrigin', { origin });
  await options.waitForFunction(
    async (words) => {
      const again = [...document.querySelectorAll('button')].find((it) => it.textContent === words);
      again?.click();
      return !again;
    },
    { polling: 500 },
    t('fault_try_again'),
  );
  expect((await book.whenItHolds(told)).interactions).toHaveLength(told);
}, 240_000);

it('a record of a newer release is left alone, and what is done waits for the update', async () => {
  await options.evaluate(async () => {
    const open = indexedDB.open('goodturn', 99);
    await new Promise((done) => {
      open.onsuccess = done;
    });
    open.result.close();
  });
  await report(options, past(0, 'x', 'serve'));
  await whenShown(options, fault('newer'));
  await whenShown(options, t.plural('fault_waits', 1));
  await options.bringToFront();
  await choose(options, 'button', t('options_delete'));
  await choose(options, 'button', t('options_delete_now'));
  await whenWell(options);
  await report(options, past(0, 'x', 'serve'));
  expect((await book.whenItHolds(1)).interactions).toHaveLength(1);
});

it('a record the browser had to begin anew: a snapshot is offered where that is told, and brings back what was there', async () => {
  await keep(chromium, [past(1, 'x', 'serve')]);
  await lookAfterTheRecord(chromium);
  const { interactions } = await book.read();
  await options.evaluate(async () => {
    const keys = await chrome.storage.local.getKeys();
    await chrome.storage.local.remove(keys.filter((key) => key.startsWith('notes')));
    const gone = indexedDB.deleteDatabase('goodturn');
    await new Promise((done) => {
      gone.onsuccess = done;
    });
  });
  await report(options, past(0, 'x', 'sell'));
  await whenShown(options, t('lost_words_none'));
  await page.goto('about:blank');
  await inPopup((popup) => whenShown(popup, t('lost_bring_back')));
  await options.bringToFront();
  await choose(options, 'button', t('lost_bring_back'));
  await choose(options, 'button', t('import_now_merge'));
  await whenShown(options, t('import_told_imported'));
  expect((await book.read()).interactions.map(({ id }) => id)).toEqual(
    expect.arrayContaining(interactions.map(({ id }) => id)),
  );
  expect((await book.read()).interactions).toHaveLength(interactions.length + 1);
  await choose(options, 'button', t('lost_read'));
  await whenWell(options);
});
