import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { browser as api } from 'wxt/browser';
import type { Interaction } from '../../utils/core/words.ts';
import { type Firefox, gecko, startFirefox } from './firefox.ts';
import { say } from './nudge.ts';
import { Book } from './record.ts';

declare const browser: typeof api;

/** A profile whose user lets the extension into private windows: so Firefox remembers that. */
let profile: string;
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'good-turn-private-'));
  const allowed = { [gecko]: { permissions: ['internal:privateBrowsingAllowed'], origins: [] } };
  await writeFile(join(profile, 'extension-preferences.json'), JSON.stringify(allowed));
});
afterEach(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

/** One of the extension's own pages in a private window. */
async function openPrivately({ browser: firefox }: Firefox, from: Page, path: string): Promise<Page> {
  await from.evaluate(async (url) => {
    await browser.windows.create({ incognito: true, url: browser.runtime.getURL(url as '/popup.html') });
  }, path);
  for (;;) {
    const pages = await firefox.pages();
    for (const page of pages) {
      const at = await page
        .evaluate(() => `${location.pathname} ${document.querySelector('#root > *')}`)
        .catch(() => '');
      const isPrivate = await page.evaluate(() => browser.extension.inIncognitoContext).catch(() => false);
      if (isPrivate && at.startsWith(`/${path} [object`)) return page;
    }
  }
}

const report = (page: Page, id: string): Promise<void> => {
  const act: Interaction = { id, at: Date.now(), site: 'x', kind: 'reply', counterpart: null, stance: 'serve' };
  return page.evaluate(async (data) => {
    await browser.runtime.sendMessage({ id: 1, type: 'reportInteraction', data, timestamp: 0 });
  }, act);
};
const badge = (page: Page): Promise<string> => page.evaluate(() => browser.action.getBadgeText({}));

it('what is done in a private window is recorded, and the popup there says that it shows no record', async () => {
  const firefox = await startFirefox(profile);
  const ordinary = await firefox.openOwn('options.html');
  // What is opened later may be opened in the private window.
  const book = await Book.of(firefox);
  const popup = await openPrivately(firefox, ordinary, 'popup.html');
  await popup.waitForSelector(`::-p-text(${say('fault_private')})`);
  await report(popup, 'private');
  const { interactions } = await book.whenItHolds(1);
  expect(interactions).toMatchObject([{ id: 'private' }]);
  expect(await badge(ordinary)).toBe('1');
  await firefox.close();
}, 120_000);

it('where every window is private, what is done waits, and the user is told so', async () => {
  const firefox = await startFirefox(profile, { 'browser.privatebrowsing.autostart': true });
  const options = await firefox.openOwn('options.html');
  await report(options, 'waits');
  for (const words of [say('fault_unopenable'), say('fault_waits_one').replace('$COUNT$', '1')])
    await options.waitForSelector(`::-p-text(${words})`);
  expect(await badge(options)).toBe('!');
  await firefox.close();
}, 120_000);
