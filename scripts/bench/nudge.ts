import type { ElementHandle, Page } from 'puppeteer-core';

/** The nudge by its accessible name, which reaches into a closed shadow root. */
export async function needNudge(page: Page): Promise<ElementHandle> {
  return (await page.waitForSelector('aria/Good Turn[role="region"]'))!;
}
