import type { Page, WebWorker } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import type { Settings } from '../../utils/core/settings.ts';
import type { Interaction } from '../../utils/core/words.ts';
import type { Chromium } from './chromium.ts';

/** In the extension's own pages and its worker, where these functions are sent to. */
declare const chrome: typeof browser;

/** The next page of the extension with this name, with or without a place in it, that is not open yet. */
export async function nextPage({ browser }: Chromium, name: string, opening: () => Promise<unknown>): Promise<Page> {
  const known = new Set(browser.targets());
  const opened = browser.waitForTarget(
    (target) => target.url().endsWith(`/${name.includes('.html') ? name : `${name}.html`}`) && !known.has(target),
  );
  await opening();
  const page = await (await opened).asPage();
  await page.waitForSelector('main');
  return page;
}

/** The service worker's own scope. */
export async function workerOf(chromium: Chromium): Promise<WebWorker> {
  return (await (await chromium.worker()).worker())!;
}

/** The real popup, opened over a page as a press on the toolbar button opens it. */
export async function openPopup(chromium: Chromium, over: Page): Promise<Page> {
  await over.bringToFront();
  const worker = await workerOf(chromium);
  return nextPage(chromium, 'popup', () => worker.evaluate(() => chrome.action.openPopup()));
}

/** Closes a popup or a panel, which has no tab to close. */
export async function closeOwn(chromium: Chromium, own: Page): Promise<void> {
  const target = own.target();
  if (own.isClosed()) return;
  const gone = new Promise((done) => {
    chromium.browser.on('targetdestroyed', function hear(it) {
      if (it !== target) return;
      chromium.browser.off('targetdestroyed', hear);
      done(true);
    });
  });
  // The context that would answer goes with the window.
  await own.evaluate(() => close()).catch(() => {});
  await gone;
}

/** The real side panel, beside the pages of the window that `own`, one of the extension's tabs, is in. */
export function openPanel(chromium: Chromium, own: Page): Promise<Page> {
  return nextPage(chromium, 'sidepanel', () =>
    own.evaluate(async () => {
      const tab = await chrome.tabs.getCurrent();
      await chrome.sidePanel.open({ windowId: tab!.windowId });
    }),
  );
}

/** Waits until a page of the extension shows these words. */
export async function whenShown(own: Page, words: string): Promise<void> {
  // Looking at mutations would miss a text that changes where it stands; hidden pages have no frames to look at.
  await own.waitForFunction((it) => document.body.innerText.includes(it), { polling: 50 }, words);
}

/** What the toolbar button shows. */
export interface Toolbar {
  text: string;
  colour: string;
  title: string;
}

/** What the toolbar button shows now. */
export async function toolbar(chromium: Chromium): Promise<Toolbar> {
  return (await workerOf(chromium)).evaluate(async () => {
    const [text, [red, green, blue], title] = await Promise.all([
      chrome.action.getBadgeText({}),
      chrome.action.getBadgeBackgroundColor({}),
      chrome.action.getTitle({}),
    ]);
    const colour = `#${[red, green, blue].map((part) => part!.toString(16).padStart(2, '0')).join('')}`;
    return { text, colour, title };
  });
}

/** Keeps interactions the way reports are kept that waited for delivery: the background writes them, rollups included. */
export async function keep(chromium: Chromium, interactions: readonly Interaction[]): Promise<void> {
  const own = await chromium.openOwn('options.html');
  await own.evaluate(async (waiting) => {
    await chrome.storage.local.set(Object.fromEntries(waiting.map((it) => [`waiting:${it.id}`, it])));
  }, interactions);
  // What waits comes before the next report, which tells when all of it is kept; that one is empty of counts.
  await own.evaluate(
    (report) => chrome.runtime.sendMessage({ id: 1, type: 'reportInteraction', data: report, timestamp: 0 }),
    { id: crypto.randomUUID(), at: Date.now(), site: 'x', kind: 'like', counterpart: null } satisfies Interaction,
  );
  await own.close();
}

/** Has the background look after the record, as it does from time to time, until the snapshot of the day is taken. */
export async function lookAfterTheRecord(chromium: Chromium): Promise<void> {
  await (await workerOf(chromium)).evaluate(async () => {
    const taken = new Promise<void>((done) => {
      chrome.storage.local.onChanged.addListener(({ snapshots }) => snapshots && done());
    });
    await chrome.alarms.create('upkeep', { when: Date.now(), periodInMinutes: 360 });
    await taken;
  });
}

/** The user's settings, as they are kept. */
export async function settingsNow(chromium: Chromium): Promise<Settings | undefined> {
  return (await workerOf(chromium)).evaluate(
    async () => (await chrome.storage.local.get('settings')).settings as Settings | undefined,
  );
}

/** Everything in the extension's storage, as keys. */
export async function storedKeys(chromium: Chromium): Promise<string[]> {
  return (await workerOf(chromium)).evaluate(async () => [
    ...Object.keys(await chrome.storage.local.get(null)),
    ...Object.keys(await chrome.storage.session.get(null)),
    ...Object.keys(await chrome.storage.sync.get(null)),
  ]);
}

/** The names of all files the extension keeps. */
export const filesKept = (own: Page): Promise<string[]> =>
  own.evaluate(async () => {
    const names: string[] = [];
    const folders = [await navigator.storage.getDirectory()];
    for (const folder of folders)
      for await (const entry of folder.values())
        if (entry.kind === 'file') names.push(entry.name);
        else folders.push(entry);
    return names;
  });

/** All that is kept beside the database, as one text. */
export async function storedText(chromium: Chromium): Promise<string> {
  return (await workerOf(chromium)).evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
}

/** Warnings and errors of a page since it was opened: the browser tells a newcomer all that it has kept. */
export async function faultsOf(own: Page): Promise<string[]> {
  const session = await own.createCDPSession();
  const faults: string[] = [];
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (['warning', 'error', 'assert'].includes(type)) faults.push(args.map((it) => it.value).join(' '));
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    faults.push(exception?.description ?? text),
  );
  session.on('Log.entryAdded', ({ entry: { level, text } }) => {
    if (level !== 'info' && level !== 'verbose') faults.push(text);
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  await session.detach();
  return faults;
}
