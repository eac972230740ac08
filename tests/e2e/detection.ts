import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { chromiumArgs, needBrowser } from '../../scripts/browsers.mjs';
import { routeToSandbox } from '../sandbox/route.ts';
import type { detection as Detection } from './detection-in-page.ts';

declare global {
  /** The shipped detection, in a page that `openDetecting` opened. */
  var detection: typeof Detection;
}

/** The shipped detection with what tests ask of it, as one script. */
async function detectionCode(): Promise<string> {
  const [built] = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: `${import.meta.dirname}/detection-in-page.ts`, formats: ['iife'], name: 'inPage' },
    },
  })) as Rolldown.RolldownOutput[];
  // A script declares its own globals only at its top, which a page's first script is not.
  return `${built!.output[0].code}\nglobalThis.detection = inPage.detection;`;
}

/** A Chromium without the extension. */
export const startPlain = (): Promise<Browser> =>
  puppeteer.launch({
    executablePath: needBrowser('chromium'),
    args: chromiumArgs,
    pipe: true,
    defaultViewport: { width: 1280, height: 900 },
  });

/** A page of the sandbox that knows the shipped detection, whatever it navigates to. */
export async function openDetecting(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await routeToSandbox(page);
  await page.evaluateOnNewDocument(await detectionCode());
  return page;
}
