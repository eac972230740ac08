import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Settings } from '../../utils/core/settings.ts';
import { scenes } from '../sandbox/hosts.ts';
import type { Scene } from '../sandbox/scene.ts';
import { enter, focusEditor, perform, press, received, send } from './act.ts';
import { type Chromium, startChromium } from './chromium.ts';
import {
  focusInside,
  hasNudge,
  named,
  nudgeIn,
  openByClick,
  openByKey,
  quietLine,
  say,
  whenGone,
  whenItSays,
  wordsOf,
} from './nudge.ts';
import { Book } from './record.ts';

const draft = 'Happy to help: the hall by the harbour seats twelve, I will ask Tom for the key.';
const sceneOf = (name: string) => scenes.find((scene) => scene.name === name)!;
const replying = sceneOf('x reply in a dialog');
const below = sceneOf('x reply on the page of a post');
const posting = sceneOf('x new post on the home page');

/** One place for each site and kind, and each layout and build of the site. */
const places = scenes.filter((scene, index) => {
  const sort = ({ site, kind, name }: Scene) =>
    [site, kind, /sdui|classic|2023|2025/.exec(name)?.[0], /dialog/.test(name)].join();
  return scenes.findIndex((other) => sort(other) === sort(scene)) === index;
});

let chromium: Chromium;
let book: Book;
let own: Page;
let page: Page;

beforeAll(async () => {
  chromium = await startChromium();
  book = await Book.of(chromium);
  own = await chromium.openOwn('popup.html');
});
beforeEach(async () => {
  await page?.close();
  await book.clear();
  await own.evaluate(() => chrome.storage.local.clear());
  page = await chromium.openPage();
  page.setDefaultTimeout(10_000);
});
afterAll(() => chromium?.close());

declare const chrome: { storage: { local: { get(): Promise<Record<string, unknown>>; clear(): Promise<void> } } };

/** The settings, as soon as something was changed. */
async function settingsNow(): Promise<Settings> {
  await own.waitForFunction(async () => 'settings' in (await chrome.storage.local.get()), { polling: 50 });
  return (await own.evaluate(() => chrome.storage.local.get())).settings as Settings;
}

const elementOf = (selector: string) => page.waitForSelector(selector) as Promise<ElementHandle<HTMLElement>>;
const modelIn = ({ editor }: Scene) => page.evaluate((it) => window.sandbox.model(it), editor);
const hasFocus = (editor: ElementHandle) =>
  editor.evaluate((it) => (it.getRootNode() as Document | ShadowRoot).activeElement === it);

/** Waits until the nudge stands in the window and covers none of these. */
async function whenBeside(nudge: ElementHandle<HTMLElement>, free: (ElementHandle | null)[]): Promise<void> {
  await page.waitForFunction(
    (nudge, ...free) => {
      const { left, right, top, bottom } = nudge.getBoundingClientRect();
      const inWindow = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      return (
        inWindow &&
        right - left > 40 &&
        free.every((it) => {
          const other = it?.getBoundingClientRect();
          return !other || right <= other.left || left >= other.right || bottom <= other.top || top >= other.bottom;
        })
      );
    },
    { timeout: 5_000 },
    nudge,
    ...(free as ElementHandle<Element>[]),
  );
}

describe.each(places.map((scene) => [scene.name, scene] as const))('%s', (_, scene) => {
  it('has the question beside it, covering neither the editor nor the send button, and the focus stays', async () => {
    await enter(page, scene);
    const editor = await elementOf(scene.editor);
    const button = () => (scene.send.button ? page.$(scene.send.button) : null);
    await quietLine(page);
    expect(await hasFocus(editor)).toBe(true);
    await whenBeside(await nudgeIn(page), [editor, await button()]);
    await whenBeside(await openByClick(page), [editor, await button()]);
    expect(await hasFocus(editor)).toBe(true);
    await page.keyboard.type(draft);
    await whenBeside(await whenItSays(page, say('nudge_reads_serve')), [editor, await button()]);
    await send(page, scene, scene.send.button ? 'button' : scene.send.keys![0]!);
    const nudge = await whenItSays(page, say('nudge_recorded_serve'));
    await whenBeside(nudge, (await editor.evaluate((it) => it.isConnected)) ? [editor, await button()] : []);
  });
});

describe('the quiet line', () => {
  it('moves with the composer as the page scrolls', async () => {
    await enter(page, posting);
    const nudge = await nudgeIn(page);
    const editor = await elementOf(posting.editor);
    await whenBeside(nudge, [editor]);
    const distance = await page.evaluate(
      (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
      nudge,
      editor,
    );
    const before = (await editor.boundingBox())!.y;
    await page.evaluate(() => scrollBy(0, 40));
    await page.waitForFunction(
      (a, b, distance, before) => {
        const { top } = b.getBoundingClientRect();
        return top < before && Math.abs(a.getBoundingClientRect().top - top - distance) <= 1;
      },
      {},
      nudge,
      editor,
      distance,
      before,
    );
  });

  it('makes room as the composer grows', async () => {
    await enter(page, posting);
    const nudge = await nudgeIn(page);
    const editor = await elementOf(posting.editor);
    const { height } = (await editor.boundingBox())!;
    for (let line = 0; line < 6; line++) await press(page, 'Enter');
    await page.waitForFunction((it, height) => it.getBoundingClientRect().height > height + 50, {}, editor, height);
    await whenBeside(nudge, [editor, await elementOf(posting.send.button!)]);
  });

  it('leaves with the composer', async () => {
    await enter(page, replying);
    await quietLine(page);
    await page.keyboard.type('Never mind');
    await perform(page, replying.cancel);
    await whenGone(page);
  });

  it('leaves when the site takes the composer away', async () => {
    await enter(page, posting);
    await quietLine(page);
    await page.evaluate((it) => document.querySelector(it)!.remove(), posting.editor);
    await whenGone(page);
  });

  it('is closed by its cross, which closes this one and no other', async () => {
    await enter(page, below);
    await quietLine(page);
    await (await page.waitForSelector(named(say('nudge_dismiss'))))!.click();
    await whenGone(page);
    await page.keyboard.type('Hello');
    expect(await hasNudge(page)).toBe(false);
    await enter(page, replying);
    await quietLine(page);
  });

  it.each(['sdui', 'classic'])(
    'asks about whoever’s box the user is in, among several of a page: %s',
    async (layout) => {
      const scene = sceneOf(`linkedin ${layout} message in a bubble, two open`);
      await enter(page, scene);
      await whenItSays(page, 'Ana Prado');
      await (await elementOf(scene.editor.replace('ana_prado', 'chiyo-m'))).click();
      await whenItSays(page, '宮下 千代');
      await (await elementOf(scene.editor)).click();
      await whenItSays(page, 'Ana Prado');
    },
  );

  it('can be pressed above a dialog in the top layer', async () => {
    await page.goto('https://x.com/home');
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<dialog><p>Write</p><textarea rows="3" cols="40"></textarea><button>Go</button></dialog>',
      );
      document.querySelector('dialog')!.showModal();
    });
    await (await elementOf('dialog textarea')).click();
    await page.keyboard.type('Hel');
    await whenBeside(await nudgeIn(page), [await elementOf('dialog textarea'), await elementOf('dialog button')]);
    await openByClick(page);
    await page.keyboard.type('lo');
    expect(await (await elementOf('dialog textarea')).evaluate((it) => (it as HTMLTextAreaElement).value)).toBe(
      'Hello',
    );
  });
});

describe('the open nudge', () => {
  it('is opened by Alt+G with the focus on the first thing to do; Tab goes through it and Escape back to the text', async () => {
    await enter(page, below);
    await page.keyboard.type('One two');
    await press(page, 'ArrowLeft');
    const nudge = await openByKey(page);
    const actions = await Promise.all((await nudge.$$('.prompt')).map(wordsOf));
    expect(await focusInside(nudge)).toBe(actions[0]);
    const order = [];
    for (let step = 0; step < actions.length + 2; step++) {
      await press(page, 'Tab');
      order.push((await focusInside(nudge))?.replace(/\s+.$/, ''));
    }
    expect(order).toEqual([
      ...actions.slice(1),
      say('nudge_snooze_now'),
      say('nudge_snooze_site'),
      say('nudge_snooze_person'),
    ]);
    for (let step = 0; step < order.length + 1; step++) await press(page, 'Shift+Tab');
    expect(await focusInside(nudge)).toBe(say('nudge_fold'));
    await press(page, 'Escape');
    expect(await hasFocus(await elementOf(below.editor))).toBe(true);
    await quietLine(page);
    expect(await wordsOf(await nudgeIn(page))).not.toContain(actions[0]);
    await page.keyboard.type('!');
    expect(await modelIn(below)).toBe('One tw!o');
  });

  it('marks what the user takes, and writes nothing', async () => {
    await enter(page, below);
    const nudge = await openByClick(page);
    const [first] = await nudge.$$('.prompt');
    await first!.click();
    await whenItSays(page, say('nudge_taken'));
    expect(await first!.evaluate((it) => it.ariaPressed)).toBe('true');
    expect(await modelIn(below)).toBe('');
    expect(await received(page)).toEqual([]);
    await page.keyboard.type(draft);
    await send(page, below, 'button');
    const { interactions } = await book.whenItHolds(1);
    expect(interactions[0]!.nudge?.outcome).toBe('acted');
  });

  it('says what the draft reads as after a pause, why, and anew when it changes', async () => {
    await enter(page, below);
    const nudge = await openByClick(page);
    expect(await wordsOf(nudge)).toContain(say('nudge_reads_before'));
    await page.keyboard.type(draft);
    await whenItSays(page, say('nudge_reads_serve'));
    expect(await wordsOf(nudge)).toContain(say('reason_offers_help'));
    expect(await Promise.all((await nudge.$$('q')).map(wordsOf))).toContain('Happy to help');
    await press(page, 'Control+a');
    await page.keyboard.type('Buy my course now, 50% off until Friday, link in bio!');
    await whenItSays(page, say('nudge_reads_sell'));
  });

  it('is read out as whole sentences', async () => {
    await enter(page, below);
    await openByClick(page);
    const { name } = below.counterpart!;
    const headings = Object.values(messages)
      .filter(({ message }) => message.includes('$NAME$'))
      .map(({ message }) => message.replace('$NAME$', name));
    const tree = await page.accessibility.snapshot({ root: await nudgeIn(page) });
    const heading = tree!.children!.find(({ role }) => role === 'heading');
    expect(headings).toContain(heading?.name);
  });

  it('has its live region before it speaks', async () => {
    await enter(page, below);
    await quietLine(page);
    const region = (await (await nudgeIn(page)).$('[role="status"]')) as ElementHandle<HTMLElement>;
    expect(await wordsOf(region)).toBe('');
    await openByClick(page);
    await page.keyboard.type(draft);
    await page.waitForFunction(
      (it, words) => it.isConnected && it.querySelector(`[data-words^=${JSON.stringify(words)}]`),
      {},
      region,
      say('nudge_reads_serve'),
    );
  });
});

describe('a key sends it away', () => {
  it.each([
    ['N', 'for an hour', ({ quietUntil }: Settings) => quietUntil !== null],
    ['H', 'from this site', ({ sites }: Settings) => sites.x.nudge === 'off'],
    ['P', 'from this person', ({ quietPeople }: Settings) => quietPeople.length === 1],
  ] as const)('%s: %s, and the site’s own shortcuts do not hear of it', async (key, _, isSo) => {
    await page.evaluateOnNewDocument(() => {
      const fired: string[] = [];
      Object.assign(window, { fired });
      document.addEventListener('keydown', (event) => {
        if (!(event.target as Element).closest('input, textarea, [contenteditable="true"]')) fired.push(event.key);
      });
    });
    await enter(page, below);
    await openByKey(page);
    await press(page, key.toLowerCase());
    await whenGone(page);
    expect(isSo(await settingsNow())).toBe(true);
    expect(await page.evaluate(() => (window as unknown as { fired: string[] }).fired)).toEqual([]);
    expect(await hasFocus(await elementOf(below.editor))).toBe(true);
    expect(await modelIn(below)).toBe('');

    await enter(page, below);
    await page.keyboard.type(draft);
    await send(page, below, 'button');
    const { interactions } = await book.whenItHolds(1);
    expect(interactions[0]).not.toHaveProperty('nudge');
    expect(await hasNudge(page)).toBe(false);
  });
});

describe('after the send', () => {
  it('can be put right in one press, on record and in the day’s count', async () => {
    await enter(page, below);
    await quietLine(page);
    await page.keyboard.type(draft);
    await send(page, below, 'button');
    await whenItSays(page, say('nudge_recorded_serve'));
    expect((await book.whenItHolds(1)).rollups).toMatchObject([{ stance: 'serve', count: 1 }]);
    await (await page.waitForSelector(named(say('stance_sell'))))!.click();
    await whenItSays(page, say('nudge_corrected'));
    await focusEditor(page, below);
    await page.keyboard.type('And thank you!');
    await send(page, below, 'button');
    const { interactions, rollups } = await book.whenItHolds(2);
    expect(interactions[0]).toMatchObject({ stance: 'sell' });
    expect(rollups.filter(({ count }) => count > 0).map(({ stance, count }) => [stance, count])).toContainEqual([
      'sell',
      1,
    ]);
    expect(rollups.find(({ stance }) => stance === 'serve')?.count ?? 0).toBe(0);
  });
});

describe('its looks', () => {
  const brightness = (nudge: ElementHandle<HTMLElement>) =>
    nudge.evaluate((it) =>
      Math.max(
        ...getComputedStyle(it)
          .backgroundColor.match(/[\d.]+/g)!
          .slice(0, 3)
          .map(Number),
      ),
    );

  it.each([
    ['dark', 'light', '#000', (seen: number) => seen < 80],
    ['light', 'dark', '#fff', (seen: number) => seen > 200],
  ] as const)('are %s on such a page, though the system is %s', async (_, system, paper, fits) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: system }]);
    await page.goto(below.url);
    await page.addStyleTag({ content: `body, body * { background-color: ${paper} !important }` });
    await focusEditor(page, below);
    expect(await brightness(await nudgeIn(page))).toSatisfy(fits);
    expect(await brightness(await openByClick(page))).toSatisfy(fits);
  });

  it.each([
    ['no-preference', 'appear'],
    ['reduce', 'none'],
  ])('move as the user wants: %s', async (value, name) => {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }]);
    await enter(page, below);
    const nudge = await openByClick(page);
    expect(await nudge.$eval('.open', (it) => getComputedStyle(it).animationName)).toBe(name);
  });
});
