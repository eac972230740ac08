import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { browser } from 'wxt/browser';
import type { NudgePlace } from '../../utils/core/settings.ts';
import type { Interaction, SiteId, Stance } from '../../utils/core/words.ts';
import { words as wordsIn } from '../components/words.ts';
import { scenes } from '../sandbox/hosts.ts';
import type { Scene } from '../sandbox/scene.ts';
import { received, send } from './act.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { closeOwn, openPopup, whenShown, workerOf } from './own-pages.ts';
import { Book } from './record.ts';

declare const chrome: typeof browser;

/** What the extension says, in English. */
export const t = wordsIn();
export const serving = 'Happy to help: the hall by the harbour seats twelve, I will ask Tom for the key.';
export const selling = 'Book a call with me today, my coaching offer is 50 % off: only 99 euros until Friday!';
/** What the toolbar button's colours stand for. */
export const badgeColours = { none: '#6b7280', kind: '#2f7d5b', even: '#6b7280', selling: '#a86a1f' };
export const hour = 3_600_000;
const day = 24 * hour;

const sceneNamed = (name: string): Scene => scenes.find((scene) => scene.name === name)!;
export const homePost = sceneNamed('x new post on the home page');
export const reply = sceneNamed('x reply in a dialog');
export const comment = scenes.find(({ site, kind }) => site === 'linkedin' && kind === 'comment')!;

export let chromium: Chromium;
export let book: Book;
/** A page of the sandbox, new for each test. */
export let page: Page;
/** The options in a tab behind it. */
export let options: Page;

/** Sets up a browser for the tests of a file, and for each test an empty record and default settings. */
export function setTheStage(): void {
  beforeAll(async () => {
    chromium = await startChromium();
    book = await Book.of(chromium);
  });
  beforeEach(async () => {
    await book.clear();
    await (await workerOf(chromium)).evaluate(() => chrome.storage.local.clear());
    options = await chromium.openOwn('options.html');
    page = await chromium.openPage();
  });
  afterEach(async () => {
    for (const each of [page, options]) if (!each.isClosed()) await each.close();
  });
  afterAll(() => chromium.close());
}

/** Opens a page of the sandbox on which every nudge is counted, however short it stays. */
export async function countNudges(): Promise<() => Promise<number>> {
  await page.evaluateOnNewDocument(() => {
    const seen = { nudges: 0 };
    Object.assign(window, { seen });
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes)
        if (target === document.documentElement)
          for (const node of addedNodes) if (node.nodeName === 'DIV') seen.nudges += 1;
    }).observe(document, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { seen: { nudges: number } }).seen.nudges);
}

/** Writes in the box that has the focus, and sends. */
export async function writeAndSend(scene: Scene, words = serving): Promise<void> {
  const before = (await received(page)).length;
  await page.keyboard.type(words);
  await send(page, scene, scene.send.button ? 'button' : scene.send.keys![0]!);
  await page.waitForFunction((count) => window.sandbox.sent.length > count, {}, before);
}

/** Presses a button, a switch or a choice of one of our own pages, by the name it is read out with. */
export async function choose(own: Page, role: string, name: string): Promise<void> {
  await (await own.waitForSelector(`aria/${name}[role="${role}"]`))!.click();
}

/** Settings are changed in turn: whose turn it is next finds what was chosen before kept. */
const settled = (own: Page) => own.evaluate(() => navigator.locks.request('settings', () => {}));

/** Does one thing in the real popup over the page. */
export async function inPopup(act: (popup: Page) => Promise<void>): Promise<void> {
  const popup = await openPopup(chromium, page);
  await act(popup);
  await settled(popup);
  await closeOwn(chromium, popup);
  await page.bringToFront();
}

/** Does one thing in the options, and comes back to the page. */
export async function inOptions(act: () => Promise<void>): Promise<void> {
  await options.bringToFront();
  await act();
  await settled(options);
  await page.bringToFront();
}

/** Where X's nudge shows, in the options. */
export async function choosePlace(place: NudgePlace): Promise<void> {
  const group = await options.waitForSelector(`aria/${t('options_place', t('site_x'))}[role="group"]`);
  await (await group!.waitForSelector(`aria/${t(`options_place_${place}`)}[role="radio"]`))!.click();
  await whenShown(options, t('options_saved'));
}

/** Something that happened some days ago. */
export const past = (days: number, site: SiteId, stance: Stance): Interaction => ({
  id: crypto.randomUUID(),
  at: Date.now() - days * day,
  site,
  kind: 'reply',
  counterpart: null,
  stance,
  confidence: 0.9,
});
