import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showWelcome, watchOpenTabs } from '../../../utils/background/install.ts';
import { type Asked, freshBrowser } from './device.ts';

let asked: Asked;
beforeEach(() => {
  asked = freshBrowser();
  fakeBrowser.runtime.getManifest = () =>
    ({
      content_scripts: [
        { matches: ['https://x.com/*'], js: ['watcher-x.js'] },
        { matches: ['https://www.facebook.com/*'], js: ['watcher-facebook.js'] },
      ],
    }) as never;
  const open = { 'https://x.com/*': [1, 2], 'https://www.facebook.com/*': [3] } as Record<string, number[]>;
  fakeBrowser.tabs.query = vi.fn(async ({ url }: { url?: string | string[] }) =>
    [url].flat().flatMap((pattern) => (open[pattern!] ?? []).map((id) => ({ id }))),
  ) as never;
});

test('pages that are open already get their own site’s watcher', async () => {
  await watchOpenTabs();
  expect(asked.executeScript.mock.calls.map(([{ target, files }]) => [target.tabId, ...files])).toEqual([
    [1, 'watcher-x.js'],
    [2, 'watcher-x.js'],
    [3, 'watcher-facebook.js'],
  ]);
});

test('a tab that refuses keeps nobody else from it', async () => {
  asked.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page.'));
  await watchOpenTabs();
  expect(asked.executeScript).toHaveBeenCalledTimes(3);
});

test('the welcome is a page of our own', async () => {
  fakeBrowser.tabs.create = vi.fn(async () => ({})) as never;
  await showWelcome();
  expect(fakeBrowser.tabs.create).toHaveBeenCalledExactlyOnceWith({
    url: fakeBrowser.runtime.getURL('/welcome.html' as never),
  });
});
