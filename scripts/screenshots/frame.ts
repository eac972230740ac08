import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { Language } from '../../utils/core/language.ts';
import type { Size } from './parts.ts';

/** Pictures side by side on the product's own ground. */
export interface Frame extends Size {
  /** PNG in base64, with the width in px it is shown in. */
  pictures: { picture: string; width: number }[];
  /** Said above them. */
  caption?: { words: string; language: Language };
  theme?: 'light' | 'dark';
  file: string;
}

const tokens = await readFile(`${import.meta.dirname}/../../components/ui/tokens.css`, 'utf8');
const mark = await readFile(`${import.meta.dirname}/../../components/ui/icon.svg`, 'utf8');

const looks = `
  body {
    display: grid; grid-template-rows: auto minmax(0, 1fr); gap: 32px; height: 100vh; margin: 0; padding: 44px 56px 0;
    box-sizing: border-box; background: var(--sunk); color: var(--ink); font-family: var(--font); overflow: hidden;
  }
  header { display: flex; gap: 18px; align-items: center; justify-content: center; }
  header svg { width: 44px; height: 44px; flex: none; }
  h1 { margin: 0; font-size: 34px; line-height: 1.2; letter-spacing: -0.01em; text-wrap: balance; }
  .pictures { display: flex; gap: 32px; align-items: flex-start; justify-content: center; }
  .alone { grid-template-rows: minmax(0, 1fr); padding-block: 40px; }
  .alone .pictures { align-items: center; }
  img { display: block; border-radius: 14px; box-shadow: var(--lift); }
`;

/** Draws it into a page and takes its picture. */
export async function drawFrame(page: Page, frame: Frame): Promise<void> {
  const { width, height, scale = 1, pictures, caption, theme = 'light', file } = frame;
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  const shown = pictures.map((it) => `<img width="${it.width}" src="data:image/png;base64,${it.picture}">`);
  const said = caption ? `<header>${mark}<h1>${caption.words}</h1></header>` : '';
  await page.setContent(
    `<html lang="${caption?.language ?? 'en'}" dir="${caption?.language === 'ar' ? 'rtl' : 'ltr'}">
     <style>${tokens}${looks}</style>
     <body class="${caption ? '' : 'alone'}">${said}<div class="pictures">${shown.join('')}</div></body>`,
  );
  // Only the page in front is drawn.
  await page.bringToFront();
  await page.screenshot({ path: file as `${string}.png` });
}
