import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { enter } from '../../tests/e2e/act.ts';
import type { Chromium } from '../../tests/e2e/chromium.ts';
import { nudgeIn, quietLine } from '../../tests/e2e/nudge.ts';
import { openPopup } from '../../tests/e2e/own-pages.ts';
import { scenes } from '../../tests/sandbox/hosts.ts';
import { defaultSettings, type Settings } from '../../utils/core/settings.ts';

/** In the extension's own pages, where what is evaluated there is sent to. */
declare const chrome: typeof browser;

/** Has the extension go by these settings, and for the rest by those it comes with. */
export const settle = (own: Page, chosen: Partial<Settings>): Promise<void> =>
  own.evaluate((settings) => chrome.storage.local.set({ settings }), { ...defaultSettings, ...chosen });

/** How large a part is drawn, in px of its page, and how many of the picture's go into one of them. */
export interface Size {
  width: number;
  height: number;
  scale?: number;
}

/** A picture, as PNG in base64. */
type Picture = Promise<string>;

const sizeOf = (page: Page, { width, height, scale = 1.5 }: Size) =>
  page.setViewport({ width, height, deviceScaleFactor: scale });

const still = (page: Page, theme: 'light' | 'dark' = 'light') =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);

/** A reply on the sandbox with the nudge open beside it. @param draft what is being written; nothing yet without it. */
export async function nudgeAtWork({ openPage }: Chromium, size: Size, draft = ''): Picture {
  const page = await openPage();
  await still(page);
  await sizeOf(page, size);
  await enter(page, scenes.find(({ name }) => name === 'x reply in a dialog')!);
  await page.keyboard.type(draft);
  await (await quietLine(page)).click();
  const nudge = await nudgeIn(page);
  await nudge.waitForSelector('.prompts');
  if (draft) await nudge.waitForSelector('.reading-stance');
  const picture = await page.screenshot({ encoding: 'base64' });
  await page.close();
  return picture;
}

/** The real popup, over a site. */
export async function popupAlone(chromium: Chromium): Picture {
  const site = await chromium.openPage('https://x.com/home');
  const popup = await openPopup(chromium, site);
  const main = (await popup.waitForSelector('main'))!;
  const picture = await main.screenshot({ encoding: 'base64' });
  await site.close();
  return picture;
}

/** The upper part of one of the extension's own pages. */
export async function ownPage(
  { openOwn }: Chromium,
  path: string,
  size: Size,
  theme?: 'light' | 'dark',
  go?: (page: Page) => Promise<void>,
): Picture {
  const page = await openOwn(path);
  await still(page, theme);
  await sizeOf(page, size);
  await page.waitForSelector('main');
  await page.waitForNetworkIdle({ idleTime: 200 });
  await go?.(page);
  const picture = await page.screenshot({ encoding: 'base64' });
  await page.close();
  return picture;
}
