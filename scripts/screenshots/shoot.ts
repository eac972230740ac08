import type { Page } from 'puppeteer-core';
import type { View } from './views.ts';

/** How a picture is taken, and where it goes. */
export interface Shot {
  theme: 'light' | 'dark';
  /** In px. */
  width: number;
  file: string;
}

/** As high as a page may get in one picture, in px: the journal of a year is longer than anybody looks. */
const highest = 4000;

/** Takes one picture of a view, the whole page, with nothing in motion. */
export async function shoot(page: Page, view: View, { theme, width, file }: Shot): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.setViewport({ width, height: 900 });
  await page.bringToFront();
  if (page.url().startsWith('chrome-extension:')) {
    await page.reload();
    await page.waitForSelector('main');
    await page.waitForNetworkIdle({ idleTime: 200 });
  }
  await view.go?.(page);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width, height: Math.min(highest, Math.max(900, height)) });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.screenshot({ path: file as `${string}.png`, captureBeyondViewport: false });
}
