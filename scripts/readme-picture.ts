/** Draws `docs/picture.png`, the README's picture: the built extension at work on the sandbox, and its popup beside it. */
import { mkdir, stat } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { enter } from '../tests/e2e/act.ts';
import { type Chromium, startChromium } from '../tests/e2e/chromium.ts';
import { openByClick, whenItSays } from '../tests/e2e/nudge.ts';
import { keep, openPopup } from '../tests/e2e/own-pages.ts';
import { buildSandbox } from '../tests/sandbox/build.ts';
import { scenes } from '../tests/sandbox/hosts.ts';
import type { Interaction, SiteId, Stance } from '../utils/core/words.ts';
import { buildExtension } from './build-extension.ts';

const file = `${import.meta.dirname}/../docs/picture.png`;
const day = 24 * 60 * 60 * 1000;
const draft = 'Happy to help: I have room for three seedlings, and Tom will drive. I will bring you the pots back.';
/** A week of somebody who is getting better at it: days ago, site, stance. */
const week: [number, SiteId, Stance][] = [
  [6, 'linkedin', 'sell'],
  [5, 'x', 'social'],
  [4, 'x', 'serve'],
  [4, 'facebook', 'social'],
  [3, 'linkedin', 'serve'],
  [3, 'linkedin', 'sell'],
  [2, 'facebook', 'serve'],
  [1, 'x', 'serve'],
  [1, 'linkedin', 'serve'],
  [1, 'x', 'social'],
  [0, 'x', 'serve'],
  [0, 'linkedin', 'serve'],
  [0, 'facebook', 'serve'],
  [0, 'facebook', 'social'],
  [0, 'x', 'sell'],
];

await buildExtension('chrome');
await buildSandbox();
await mkdir(`${import.meta.dirname}/../docs`, { recursive: true });
const chromium = await startChromium();
try {
  await keep(
    chromium,
    week.map(([ago, site, stance]): Interaction => {
      const at = Date.now() - ago * day;
      return { id: crypto.randomUUID(), at, site, kind: 'reply', counterpart: null, stance };
    }),
  );
  const pictures = [await pictureOfNudge(chromium), await pictureOfPopup(chromium)] as const;
  // Only the page in front is drawn.
  await join(await chromium.browser.newPage(), ...pictures);
} finally {
  await chromium.close();
}
const { size } = await stat(file);
console.log(`docs/picture.png: ${Math.ceil(size / 1024)} KB`);

async function pictureOfNudge({ openPage }: Chromium): Promise<string> {
  const page = await openPage();
  await page.setViewport({ width: 760, height: 740, deviceScaleFactor: 1.5 });
  await enter(page, scenes.find(({ name }) => name === 'x reply in a dialog')!);
  await page.keyboard.type(draft);
  await openByClick(page);
  await whenItSays(page, 'Reads as');
  return page.screenshot({ encoding: 'base64' });
}

async function pictureOfPopup(chromium: Chromium): Promise<string> {
  const popup = await openPopup(chromium, await chromium.openPage('https://x.com/home'));
  const main = (await popup.waitForSelector('main'))!;
  return main.screenshot({ encoding: 'base64' });
}

/** Both side by side. */
async function join(page: Page, nudge: string, popup: string): Promise<void> {
  const framed = (picture: string, width: number) =>
    `<img width="${width}" src="data:image/png;base64,${picture}" style="border-radius: 14px; box-shadow: 0 1px 2px #0003, 0 8px 28px #0002">`;
  await page.setViewport({ width: 1220, height: 820, deviceScaleFactor: 1.5 });
  await page.setContent(
    `<body style="margin: 0; padding: 40px; display: flex; gap: 32px; align-items: center; justify-content: center; background: #efe9dd">
     ${framed(nudge, 760)}${framed(popup, 340)}</body>`,
  );
  await page.screenshot({ path: file });
}
