import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { scenes } from '../sandbox/hosts.ts';
import { enter, send } from './act.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { type Findings, spy } from './hostile-page.ts';
import { hasNudge, nudgeIn, openByClick, openByKey, quietLine, say, textsIn, whenItSays, wordsOf } from './nudge.ts';
import { type PlainChromium, startPlainChromium } from './plain.ts';
import { Book } from './record.ts';

const draft = 'Happy to help: the hall by the harbour seats twelve, I will ask Tom for the key.';
const sceneOf = (name: string) => scenes.find((scene) => scene.name === name)!;
const replying = sceneOf('x reply in a dialog');
const below = sceneOf('x reply on the page of a post');

const built = `${import.meta.dirname}/../../.output`;

let chromium: Chromium;
let book: Book;

beforeAll(async () => {
  chromium = await startChromium();
  book = await Book.of(chromium);
});
afterAll(() => chromium?.close());

/** What a page holds that scripts could leave behind. */
const belongings = (page: Page) =>
  page.evaluate(async () => ({
    globals: Object.getOwnPropertyNames(window)
      .filter((name) => !/^\d+$/.test(name))
      .sort(),
    symbols: Object.getOwnPropertySymbols(window).map(String),
    // React marks its document with a name of chance.
    onDocument: Reflect.ownKeys(document).map((name) => String(name).replace(/^(_reactListening).*/, '$1')),
    attributes: [document.documentElement, document.head, document.body].map((it) => it.getAttributeNames()),
    inHead: [...document.head.children].map(({ tagName }) => tagName),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    cookies: document.cookie,
    sheets: document.styleSheets.length,
    adopted: document.adoptedStyleSheets.length,
    elements: customElements.get('good-turn') !== undefined,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    runtime: typeof (window as { chrome?: { runtime?: unknown } }).chrome?.runtime,
    resources: performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.endsWith('.ico')),
  }));

describe('a page that spies on everything', () => {
  let page: Page;
  /** Every line the nudge showed that is not the page's own. */
  const said = new Set<string>();
  const reached: Record<string, string[]> = {};
  let findings: Findings;
  let hosts: string[];

  /** Notes what the nudge says now, and lets the page try everything. */
  async function lookAround(state: string): Promise<void> {
    const nudge = await nudgeIn(page);
    const own = await page.evaluate(() => document.body.innerText);
    const lines = (await textsIn(page, nudge)).map((line) => line.trim());
    const secret = lines.filter((line) => line.length > 3 && !own.includes(line));
    expect(secret).not.toEqual([]);
    for (const line of secret) said.add(line);
    const { x, y, width, height } = (await nudge.boundingBox())!;
    reached[state] = await page.evaluate((words, at) => window.reach(words, at), secret, {
      x: x + width / 2,
      y: y + height / 2,
    });
  }

  beforeAll(async () => {
    page = await chromium.openPage();
    await page.evaluateOnNewDocument(spy);
    await enter(page, replying);
    await quietLine(page);
    await lookAround('quiet');
    await openByClick(page);
    await lookAround('open');
    await page.keyboard.type(draft);
    await whenItSays(page, say('nudge_reads_serve'));
    await lookAround('reading');
    const nudge = await openByKey(page);
    expect(await nudge.evaluate((it) => (it.getRootNode() as ShadowRoot).activeElement !== null)).toBe(true);
    await page.keyboard.press('Enter');
    await whenItSays(page, say('nudge_taken'));
    await lookAround('used by key');
    await page.keyboard.press('Escape');
    hosts = await page.evaluate(() => [...document.documentElement.children].map((it) => it.outerHTML.slice(0, 40)));
    await send(page, replying, 'button');
    await whenItSays(page, say('nudge_recorded_serve'));
    await lookAround('after the send');
    findings = await page.evaluate(() => window.findings);
  });
  afterAll(() => page?.close());

  it.each(['quiet', 'open', 'reading', 'used by key', 'after the send'])(
    'gets nothing out of the nudge: %s',
    (state) => {
      expect(reached[state]).toEqual([]);
    },
  );

  it('hears no word of the nudge through what it patched, events, mutations and timings', () => {
    expect(said.size).toBeGreaterThan(10);
    expect(findings.heard.length).toBeGreaterThan(1000);
    const heard = findings.heard.join('\n');
    expect([...said].filter((line) => heard.includes(line))).toEqual([]);
  });

  it('meets no name and no address of the extension', () => {
    const telling = new RegExp(`-extension:|${chromium.id}|good.?turn|watcher|nudge`, 'i');
    expect(findings.heard.filter((text) => telling.test(text)).map((text) => text.slice(0, 300))).toEqual([]);
  });

  it('sees one plain div and never into it', () => {
    expect(new Set(findings.strangers)).toEqual(new Set(['<div popover="manual"></div>']));
    expect(findings.inside).toEqual([]);
    expect(hosts).toHaveLength(3);
  });
});

describe('a page with Good Turn', () => {
  let plain: PlainChromium;
  beforeAll(async () => {
    plain = await startPlainChromium();
  });
  afterAll(() => plain?.close());

  it('has the globals, attributes, storage and resources it has without', async () => {
    const page = await chromium.openPage();
    await enter(page, replying);
    await openByClick(page);
    const other = await plain.openPage();
    await enter(other, replying);
    expect(await belongings(page)).toEqual(await belongings(other));
    await page.close();
  });

  it('can fetch nothing of the extension, nor speak to it', async () => {
    const page = await chromium.openPage('https://x.com/home');
    const files = [
      'manifest.json',
      'popup.html',
      'welcome.html',
      'nudge.js',
      'watcher-x.js',
      'background.js',
      'icon/16.png',
      '_locales/en/messages.json',
    ];
    for (const file of files) expect(existsSync(`${built}/chrome-mv3/${file}`), file).toBe(true);
    const answers = await page.evaluate(
      (id, files) =>
        Promise.all(
          files.flatMap((file) => {
            const url = `chrome-extension://${id}/${file}`;
            const load = (tag: 'img' | 'script' | 'link' | 'object') =>
              new Promise<string>((done) => {
                const element = document.createElement(tag);
                element.onload = () => done(`${tag} loaded ${file}`);
                element.onerror = () => done('refused');
                if (tag === 'link') Object.assign(element, { rel: 'stylesheet', href: url });
                else if (tag === 'object') Object.assign(element, { data: url });
                else Object.assign(element, { src: url });
                document.head.append(element);
              });
            return [
              fetch(url).then(
                () => `fetched ${file}`,
                () => 'refused',
              ),
              fetch(url, { mode: 'no-cors' }).then(
                () => `fetched ${file}`,
                () => 'refused',
              ),
              load('img'),
              load('script'),
              load('link'),
            ];
          }),
        ),
      chromium.id,
      files,
    );
    expect(new Set(answers)).toEqual(new Set(['refused']));
    expect(
      await page.evaluate(
        () => typeof (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage,
      ),
    ).toBe('undefined');
    await page.close();
  });
});

describe.each(['chrome', 'firefox'])('the %s package', (browser) => {
  const manifest = JSON.parse(readFileSync(`${built}/${browser}-mv3/manifest.json`, 'utf8'));

  it('opens nothing to the web', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });
});

describe('what a page makes up', () => {
  let page: Page;
  beforeEach(async () => {
    await page?.close();
    await book.clear();
    page = await chromium.openPage();
  });

  /** Likes the first post by hand: the one thing that may be on record. */
  async function likeByHand(): Promise<void> {
    await (await page.waitForSelector('[data-testid="like"]', { visible: true }))!.click();
    const { interactions } = await book.whenItHolds(1);
    expect(interactions.map(({ kind }) => kind)).toEqual(['like']);
  }

  it('opens no nudge and records nothing: focus, keys, input and presses by script', async () => {
    await page.goto('https://x.com/home');
    await page.waitForSelector('[data-testid="tweetTextarea_0"]');
    await page.evaluate((words) => {
      const editor = document.querySelector<HTMLElement>('[data-testid="tweetTextarea_0"]')!;
      const button = document.querySelector<HTMLElement>('[data-testid="tweetButtonInline"]')!;
      const how = { bubbles: true, composed: true, cancelable: true };
      for (const event of [
        new FocusEvent('focusin', how),
        new InputEvent('beforeinput', { ...how, data: words, inputType: 'insertText' }),
        new InputEvent('input', { ...how, data: words, inputType: 'insertText' }),
        new KeyboardEvent('keydown', { ...how, key: 'g', code: 'KeyG', altKey: true }),
        new KeyboardEvent('keydown', { ...how, key: 'Enter', code: 'Enter', ctrlKey: true }),
      ])
        editor.dispatchEvent(event);
      button.click();
      button.dispatchEvent(new MouseEvent('click', how));
      for (const other of ['like', 'retweet', 'reply'])
        for (const it of document.querySelectorAll<HTMLElement>(`[data-testid="${other}"]`))
          it.dispatchEvent(new MouseEvent('click', how));
      window.dispatchEvent(new MessageEvent('message', { data: { type: 'reportInteraction' } }));
      window.postMessage({ type: 'engage', data: {} }, '*');
    }, draft);
    expect(await hasNudge(page)).toBe(false);
    await page.goto('https://x.com/home');
    await likeByHand();
    expect(await hasNudge(page)).toBe(false);
  });

  it.each(['element.click()', 'a made-up event', 'a label of its own', 'a made-up Ctrl+Enter'])(
    'sends nothing in the user’s name: %s',
    async (trick) => {
      await enter(page, replying);
      await page.keyboard.type(draft);
      await nudgeIn(page);
      await page.evaluate(
        (trick, at) => {
          const button = document.querySelector<HTMLElement>(at.send)!;
          const editor = document.querySelector<HTMLElement>(at.editor)!;
          const how = { bubbles: true, composed: true, cancelable: true };
          if (trick === 'element.click()') button.click();
          else if (trick === 'a made-up event') button.dispatchEvent(new MouseEvent('click', { ...how, detail: 1 }));
          else if (trick === 'a made-up Ctrl+Enter')
            editor.dispatchEvent(
              new KeyboardEvent('keydown', {
                ...how,
                key: 'Enter',
                code: 'Enter',
                keyCode: 13,
                ctrlKey: true,
              } as KeyboardEventInit),
            );
          else {
            button.id ||= 'send';
            const label = document.createElement('label');
            label.htmlFor = button.id;
            document.body.append(label);
            label.click();
          }
        },
        trick,
        { send: replying.send.button!, editor: replying.editor },
      );
      // The site itself is taken in.
      await page.waitForFunction(() => window.sandbox.sent.length === 1);
      await page.goto('https://x.com/home');
      await likeByHand();
    },
  );

  it('cannot press what is in the nudge', async () => {
    await enter(page, below);
    const nudge = await nudgeIn(page);
    const before = await wordsOf(nudge);
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      const how = { bubbles: true, composed: true, cancelable: true };
      host.click();
      host.focus();
      for (const key of ['Enter', ' ', 'n', 'h', 'p', 'Escape'])
        for (const target of [host, document, window])
          target.dispatchEvent(new KeyboardEvent('keydown', { ...how, key }));
      for (const type of ['mousedown', 'mouseup', 'click', 'pointerdown'])
        host.dispatchEvent(new MouseEvent(type, how));
    });
    await page.keyboard.type('Hello');
    expect(await wordsOf(await nudgeIn(page))).toBe(before);
  });
});
