import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { chromiumArgs, needBrowser } from '../../scripts/browsers.mjs';
import { routeToSandbox } from '../sandbox/route.ts';

const extension = `${import.meta.dirname}/../../.output/chrome-mv3`;

/** A Chromium with the built extension, and what a test needs of it. */
export interface Chromium {
  browser: Browser;
  /** A page whose sites are answered by the sandbox. */
  openPage(url?: string): Promise<Page>;
  /** One of the extension's own pages, such as `popup.html`. */
  openOwn(path: string): Promise<Page>;
  /** The service worker, woken when it sleeps. */
  worker(): Promise<Target>;
  /** Addresses that pages asked for and no site of the sandbox answers. */
  refused: string[];
  id: string;
  close(): Promise<void>;
}

/** Starts it. `args` come on top of what every run needs. */
export async function startChromium(args: string[] = [], headless = true): Promise<Chromium> {
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    args: [...chromiumArgs, ...args],
    enableExtensions: [extension],
    headless,
    pipe: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
  });
  const isWorker = (target: Target) => target.type() === 'service_worker';
  const worker = () => browser.waitForTarget(isWorker);
  const id = new URL((await worker()).url()).hostname;
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  // A page in front of the others keeps them from being drawn.
  await (await welcome.page())?.close();
  const refused: string[] = [];

  const openPage = async (url?: string) => {
    const page = await browser.newPage();
    await routeToSandbox(page, (address) => refused.push(address));
    if (url) await page.goto(url);
    return page;
  };
  const openOwn = async (path: string) => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  return { browser, openPage, openOwn, worker, refused, id, close: () => browser.close() };
}

/** Everything in one object store of the extension's database, read in one of its own pages. */
export function readStore<Row>(own: Page, store: string): Promise<Row[]> {
  return own.evaluate(async (name) => {
    // Opening it before the extension has made it would make an empty one.
    if (!(await indexedDB.databases()).some((known) => known.name === 'goodturn')) return [];
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('goodturn');
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const rows = await new Promise<unknown[]>((done) => {
      const request = database.transaction(name).objectStore(name).getAll();
      request.onsuccess = () => done(request.result);
    });
    database.close();
    return rows as never;
  }, store);
}
