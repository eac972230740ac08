import { mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { browser as api } from 'wxt/browser';
import type { Interaction } from '../../utils/core/words.ts';
import { startFirefox } from './firefox.ts';
import { say } from './nudge.ts';
import { Book } from './record.ts';

declare const browser: typeof api;

let profile: string;
beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'good-turn-firefox-'));
});
afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

/** Writes over the heads of all databases of the extension's origin. */
async function damageDatabases(): Promise<number> {
  const files = await readdir(join(profile, 'storage/default'), { recursive: true });
  // With a context id it is what the browser keeps as storage.local.
  const databases = files.filter((it) => /^moz-extension[^^]*\/idb\/[^/]+\.sqlite$/.test(it));
  for (const path of databases) {
    const file = await open(join(profile, 'storage/default', path), 'r+');
    await file.write(new Uint8Array(4096).fill(0x5a), 0, 4096, 0);
    await file.close();
  }
  return databases.length;
}

it('a record that Firefox finds damaged: told where the user looks, with what is back, and the snapshot is still there', async () => {
  const before = await startFirefox(profile);
  const own = await before.openOwn('options.html');
  const act: Interaction = { id: 'one', at: Date.now(), site: 'x', kind: 'reply', counterpart: null, stance: 'serve' };
  await own.evaluate(async (data) => {
    await browser.runtime.sendMessage({ id: 1, type: 'reportInteraction', data, timestamp: 0 });
    const taken = new Promise<void>((done) => {
      browser.storage.local.onChanged.addListener(({ snapshots }) => snapshots && done());
    });
    await browser.alarms.create('upkeep', { when: Date.now(), periodInMinutes: 360 });
    await taken;
  }, act);
  await before.close();

  expect(await damageDatabases()).toBeGreaterThan(0);
  const after = await startFirefox(profile);
  const options = await after.openOwn('options.html');
  for (const words of [say('lost_title'), say('lost_bring_back'), say('options_snapshot_restore')])
    await options.waitForSelector(`::-p-text(${words})`);
  const { interactions } = await (await Book.of(after)).whenItHolds(1);
  expect(interactions).toMatchObject([{ id: 'one', stance: 'serve' }]);
  await after.close();
}, 120_000);
