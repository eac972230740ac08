import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenes } from '../sandbox/hosts.ts';
import type { Scene } from '../sandbox/scene.ts';
import { enter, press } from './act.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { focusInside, nudgeIn, openByClick, openByKey, quietLine, say, whenItSays } from './nudge.ts';
import { type PlainChromium, startPlainChromium } from './plain.ts';

/** Each real editor of the sites, once. */
const editors = {
  'Draft.js': 'x reply in a dialog',
  'a textarea in a shadow root': 'x chat on its page',
  Quill: 'linkedin classic comment on a post',
  'Quill in a shadow root': 'linkedin sdui new post',
  TipTap: 'linkedin sdui comment on a post',
  'a plain contenteditable': 'linkedin classic message in a bubble, two open',
  'a plain textarea': 'linkedin classic invitation with a note',
  Lexical: 'facebook comment in the feed (2025)',
  'Lexical in a dialog': 'facebook new post (2025)',
};

/** Presses keys until the editor holds a text: how many letters are one step of undo depends on editor and time. */
async function until(page: Page, scene: Scene, keys: string, text: string): Promise<void> {
  for (let time = 0; time < 40 && (await modelIn(page, scene)) !== text; time++) await press(page, keys);
}

/** What a person does with the keyboard, and the text that each step leaves. */
const writing: [step: string, act: (page: Page, scene: Scene) => Promise<void>, text: string][] = [
  ['letters, accents and emoji', (page) => page.keyboard.type('Grüße 🌱 à Ana'), 'Grüße 🌱 à Ana'],
  [
    'a new line',
    (page) => press(page, 'Shift+Enter').then(() => page.keyboard.type('nächste Zeile')),
    'Grüße 🌱 à Ana\nnächste Zeile',
  ],
  [
    'an input method’s words',
    (page) => page.keyboard.sendCharacter('港の部屋'),
    'Grüße 🌱 à Ana\nnächste Zeile港の部屋',
  ],
  ['backspace', (page) => press(page, 'Backspace'), 'Grüße 🌱 à Ana\nnächste Zeile港の部'],
  ['cutting it all', (page) => press(page, 'Control+a').then(() => press(page, 'Control+x')), ''],
  ['pasting', (page) => press(page, 'Control+v'), 'Grüße 🌱 à Ana\nnächste Zeile港の部'],
  ['undoing it all', (page, scene) => until(page, scene, 'Control+z', ''), ''],
  [
    'redoing it all',
    (page, scene) => until(page, scene, 'Control+Shift+z', 'Grüße 🌱 à Ana\nnächste Zeile港の部'),
    'Grüße 🌱 à Ana\nnächste Zeile港の部',
  ],
  [
    'letters in the middle',
    (page) => press(page, 'ArrowLeft').then(() => page.keyboard.type('ng!')),
    'Grüße 🌱 à Ana\nnächste Zeile港のng!部',
  ],
];

/** The keys a site may live by: none of them is the nudge's. */
const siteKeys = ['ArrowUp', 'Home', 'End', 'Control+b', 'Alt+ArrowUp', 'Escape'];

let chromium: Chromium;
let plain: PlainChromium;
beforeAll(async () => {
  [chromium, plain] = [await startChromium(), await startPlainChromium()];
});
afterAll(() => Promise.all([chromium?.close(), plain?.close()]));

/** Notes every key and every change the page hears of, in what state it reaches the page's own listeners. */
function eavesdrop(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'cut', 'copy', 'compositionend'])
    window.addEventListener(type, (event) => {
      const { key = '', inputType = '' } = event as KeyboardEvent & InputEvent;
      heard.push([type, key, inputType, event.defaultPrevented ? 'handled' : ''].join(' '));
    });
}
const heardBy = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));

const modelIn = (page: Page, { editor }: Scene) => page.evaluate((it) => window.sandbox.model(it), editor);

/** Whether the editor has the focus, also in an open shadow root. */
const hasFocus = (editor: ElementHandle) =>
  editor.evaluate((it) => (it.getRootNode() as Document | ShadowRoot).activeElement === it);

async function open(on: Chromium | PlainChromium, scene: Scene): Promise<Page> {
  const page = await on.openPage();
  await page.evaluateOnNewDocument(eavesdrop);
  await enter(page, scene);
  return page;
}

/** Writes, and tells what the editor's model held after each step and what the page heard. */
async function write(page: Page, scene: Scene) {
  await heardBy(page);
  const editor = (await page.waitForSelector(scene.editor))!;
  const texts: Record<string, string> = {};
  const heard: Record<string, string[]> = {};
  for (const [step, act, text] of writing) {
    await act(page, scene);
    // Draft.js cuts a moment after the key, and lets go of the focus meanwhile.
    await page
      .waitForFunction(
        (editor, selector, text) =>
          window.sandbox.model(selector) === text && (editor.getRootNode() as Document).activeElement === editor,
        { timeout: 3_000 },
        editor,
        scene.editor,
        text,
      )
      .catch(() => {});
    texts[step] = await modelIn(page, scene);
    expect(await hasFocus(editor), step).toBe(true);
    const all = await heardBy(page);
    if (!/^(un|re)do/.test(step)) heard[step] = all;
  }
  for (const keys of siteKeys) await press(page, keys);
  return { texts, heard, afterwards: await heardBy(page) };
}

describe.each(Object.entries(editors))('in %s', (_, name) => {
  const scene = scenes.find((scene) => scene.name === name)!;

  it('what is typed with the nudge open is what is there, key by key as without Good Turn', async () => {
    const page = await open(chromium, scene);
    await openByClick(page);
    const written = await write(page, scene);
    expect(written.texts).toEqual(Object.fromEntries(writing.map(([step, , text]) => [step, text])));
    await page.close();

    const other = await open(plain, scene);
    expect(written).toEqual(await write(other, scene));
    await other.close();
  });

  it('opening, using and folding the nudge leaves text, focus and caret as they were', async () => {
    const page = await open(chromium, scene);
    const editor = (await page.waitForSelector(scene.editor))!;
    const before = await modelIn(page, scene);
    await page.keyboard.type('Happy to help: the hall is free.');
    await press(page, 'ArrowLeft');

    await (await quietLine(page)).click();
    await whenItSays(page, say('nudge_reads_serve'));
    expect(await hasFocus(editor)).toBe(true);
    await page.keyboard.type(' on Thursday');
    expect(await modelIn(page, scene)).toBe(`${before}Happy to help: the hall is free on Thursday.`);

    const nudge = await openByKey(page);
    await page.waitForFunction((it) => (it.getRootNode() as ShadowRoot).activeElement !== null, {}, nudge);
    expect(await hasFocus(editor)).toBe(false);
    await press(page, 'Enter');
    await whenItSays(page, say('nudge_taken'));
    await press(page, 'Tab');
    await press(page, 'x');
    await press(page, 'Escape');
    expect(await focusInside(await nudgeIn(page))).toBeNull();
    expect(await hasFocus(editor)).toBe(true);
    await page.keyboard.type(' at 7');
    expect(await modelIn(page, scene)).toBe(`${before}Happy to help: the hall is free on Thursday at 7.`);
    await page.close();
  });
});
