import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withDownloads } from './downloads.ts';
import { keep, lookAfterTheRecord, toolbar, whenShown } from './own-pages.ts';
import { book, choose, chromium, options, past, setTheStage, t } from './stage.ts';

setTheStage();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'good-turn-import-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What the user saved, as it was saved. */
async function exported(): Promise<string> {
  await options.bringToFront();
  await options.reload();
  let text = '';
  await withDownloads(chromium, async (saved) => {
    ({ text } = await saved(() => choose(options, 'button', t('options_export_json'))));
  });
  return text;
}

/** Chooses a file with this text in the options. */
async function take(text: string): Promise<void> {
  const path = join(folder, 'good-turn.json');
  await writeFile(path, text);
  const field = await options.waitForSelector('input[type="file"]');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** The file without when it was saved. */
const saying = (text: string) => text.replace(/"exportedAt":"[^"]+"/, '');

describe('a file that was exported', () => {
  it('makes a browser what the other one was, and can be taken back', async () => {
    await keep(chromium, [past(2, 'facebook', 'social'), past(0, 'x', 'serve')]);
    const file = await exported();
    await choose(options, 'button', t('options_delete'));
    await choose(options, 'button', t('options_delete_now'));
    await whenShown(options, t('options_records_none'));

    await take(file);
    await whenShown(options, t('import_question_merge'));
    expect((await book.read()).interactions).toEqual([]);
    await choose(options, 'button', t('import_now_merge'));
    await whenShown(options, t('import_told_imported'));
    await whenShown(options, t.plural('options_records', 3));
    await expect.poll(() => toolbar(chromium)).toMatchObject({ text: '1' });
    expect(saying(await exported())).toBe(saying(file));

    await choose(options, 'button', t('import_undo_merge'));
    await whenShown(options, t('import_told_undone'));
    expect(await book.read()).toEqual({ interactions: [], people: [], rollups: [] });
  });

  it.each([
    ['cut off', (file: string) => file.slice(0, -40), 'import_fault_cut'],
    [
      'with a record that cannot be right',
      (file: string) => file.replace('"kind":"reply"', '"kind":"shout"'),
      'import_fault_wrong',
    ],
    ['by a newer release', (file: string) => file.replace('"version":1', '"version":2'), 'import_fault_newer'],
    ['by something else', () => '{"format":"address book"}', 'import_fault_foreign'],
  ] as const)('and is broken is told with the place, and changes nothing: %s', async (_, breakIt, told) => {
    await keep(chromium, [past(0, 'x', 'serve')]);
    const file = await exported();
    const before = await book.read();
    await take(breakIt(file));
    await whenShown(options, t(told));
    await whenShown(options, t('import_as_it_was'));
    expect(await book.read()).toEqual(before);
    // Another one can be chosen at once.
    await take(file);
    await whenShown(options, t('import_nothing'));
    await choose(options, 'button', t('options_cancel'));
    expect(await book.read()).toEqual(before);
  });
});

it('a snapshot is restored after a preview, and that is undone', async () => {
  await keep(chromium, [past(1, 'x', 'serve')]);
  await lookAfterTheRecord(chromium);
  await keep(chromium, [past(0, 'x', 'sell')]);
  const before = await exported();
  const restore = await options.waitForSelector(`::-p-text(${t('options_snapshot_restore')})`);
  await restore!.click();
  await whenShown(options, t('import_question_replace'));
  await choose(options, 'button', t('import_now_replace'));
  await whenShown(options, t('import_told_restored'));
  await whenShown(options, t.plural('options_records', 2));
  expect((await book.read()).interactions).toHaveLength(2);
  await choose(options, 'button', t('import_undo_replace'));
  await whenShown(options, t('import_told_undone'));
  expect(saying(await exported())).toBe(saying(before));
});
