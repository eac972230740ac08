import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumArgs, needBrowser } from '../../scripts/browsers.mjs';
import { routeToSandbox } from '../sandbox/route.ts';

/** A Chromium without the extension: what a page is like when Good Turn is not there. */
export interface PlainChromium {
  browser: Browser;
  openPage(): Promise<Page>;
  close(): Promise<void>;
}

export async function startPlainChromium(): Promise<PlainChromium> {
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    args: chromiumArgs,
    pipe: true,
    defaultViewport: { width: 1280, height: 900 },
  });
  const openPage = async () => {
    const page = await browser.newPage();
    await routeToSandbox(page);
    return page;
  };
  return { browser, openPage, close: () => browser.close() };
}
