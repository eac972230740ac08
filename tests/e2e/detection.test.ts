import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenes } from '../sandbox/hosts.ts';
import { type Scene, type UiLanguage, uiLanguages } from '../sandbox/scene.ts';
import { addressOf, focusEditor, perform } from './act.ts';
import { openDetecting, startPlain } from './detection.ts';
import type { Marks, Told } from './detection-in-page.ts';

/** What sites have changed before: each sort of marks is taken off the whole page at once. */
const marks: Record<string, Marks> = {
  'test ids': { attributes: 'data-testid' },
  'test hooks': { attributes: 'data-test-.*' },
  roles: { attributes: 'role' },
  'aria attributes': { attributes: 'aria-.*' },
  'class names': { attributes: 'class' },
  'component keys': { attributes: 'componentkey' },
  urns: { attributes: 'data-urn|data-id|data-event-urn' },
  'ids of icons': { attributes: 'id|href|data-test-icon', on: 'svg, svg *' },
  ids: { attributes: 'id' },
  'marks of advertising': { attributes: 'data-ad-.*' },
  'marks of Lexical': { attributes: 'data-lexical-.*' },
  languages: { attributes: 'lang' },
  'writing directions': { attributes: 'dir' },
  placeholders: { attributes: 'placeholder|data-placeholder' },
};

/** Where the words answered have a single mark. Who is meant never has: only the words are missing then. */
const wordless: { scene: RegExp; without: string[]; because: string }[] = [
  {
    scene: /^facebook reply/,
    without: ['writing directions'],
    because: 'the words of a comment are told from its controls by their own direction',
  },
  {
    scene: /^facebook comment (on a shared post|in a post’s dialog) \(2023\)/,
    without: ['roles'],
    because: 'until 2023 only roles say where a shared post ends and its row of actions begins',
  },
  {
    scene: /^linkedin classic comment on a post/,
    without: ['class names', 'inReplyTo:class'],
    because: 'a button to follow stands where a classic row of actions is looked for',
  },
];

/** An anchor that is only gone together with its marks, which the test below takes off the page: why it is left here. */
const bound: Record<string, string> = {
  'comment:article': 'while a page calls comments articles, the permalinks around one are not asked',
};

let browser: Browser;
let page: Page;
/** How often each sort of marks was met, so that none is taken off in vain. */
const met: Record<string, number> = {};

beforeAll(async () => {
  browser = await startPlain();
  page = await openDetecting(browser);
});
afterAll(() => browser.close());

/** Brings the page to a scene and hands its editor. */
async function editorOf(scene: Scene, ui: UiLanguage) {
  await page.goto(addressOf(scene, { ui }), { waitUntil: 'domcontentloaded' });
  await perform(page, scene.open);
  return (await page.waitForSelector(scene.editor, { visible: true }))!;
}

/** The same told without each of some marks, as far as the words are not known by one of them alone. */
function sameWithout(scene: Scene, whole: Told, names: readonly string[]): Record<string, Told> {
  const single = wordless.filter((one) => one.scene.test(scene.name)).flatMap((one) => one.without);
  return Object.fromEntries(names.map((name) => [name, single.includes(name) ? { ...whole, inReplyTo: null } : whole]));
}

/** Answers by what was taken away. Where the address of what is answered got lost the old one is put in: it may not become another. */
function withAddress(answers: Record<string, Told | null>, { inReplyTo }: Told): Record<string, Told | null> {
  return Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [
      name,
      answer?.inReplyTo ? { ...answer, inReplyTo: { ...inReplyTo, ...answer.inReplyTo } } : answer,
    ]),
  );
}

describe.each(scenes)('$name', (scene) => {
  describe.each(uiLanguages)('on a page in %s', (ui) => {
    let editor: Awaited<ReturnType<typeof editorOf>>;
    let whole: Told;
    beforeAll(async () => {
      editor = await editorOf(scene, ui);
      whole = (await page.evaluate((it) => detection.told(it), editor))!;
    });

    it('is known for what it is, to whom it goes and what it answers', () => {
      expect(whole).toMatchObject({ kind: scene.kind, counterpart: scene.counterpart });
      if (scene.inReplyTo === null) expect(whole.inReplyTo).toBeNull();
      else {
        expect(whole.inReplyTo?.text).toContain(scene.inReplyTo);
        expect(whole.inReplyTo?.text).not.toBe('');
      }
    });

    it('stays known when the page loses any one anchor', async () => {
      const answers = await page.evaluate((it) => detection.withoutEachAnchor(it), editor);
      for (const name in bound) delete answers[name];
      const names = Object.keys(answers);
      expect(names.length).toBeGreaterThan(1);
      expect(withAddress(answers, whole)).toEqual(sameWithout(scene, whole, names));
      const nothing = await page.evaluate((it) => detection.withoutAnchors(it), editor);
      expect(nothing).toEqual({ kind: 'unknown', counterpart: null, inReplyTo: null });
    });

    it('stays known when the page loses all marks of any one sort, or its address says nothing', async () => {
      const stripped = await page.evaluate(
        (it, sorts) => Object.entries(sorts).map(([name, sort]) => ({ name, ...detection.without(it, sort) })),
        editor,
        marks,
      );
      for (const { name, count } of stripped) met[name] = (met[name] ?? 0) + count;
      const answers = Object.fromEntries(stripped.map(({ name, told }) => [name, told]));
      answers.address = await page.evaluate((it) => detection.withoutAddress(it), editor);
      expect(withAddress(answers, whole)).toEqual(sameWithout(scene, whole, Object.keys(answers)));
    });
  });

  it('stays known while something is written', async () => {
    const editor = await editorOf(scene, 'en');
    const before = await page.evaluate((it) => detection.told(it), editor);
    await focusEditor(page, scene);
    await page.keyboard.type('Happy to help');
    expect(await page.evaluate((it) => detection.told(it), editor)).toEqual(before);
  });
});

it('every sort of marks was there to be taken away', () => {
  for (const name of Object.keys(marks)) expect(met[name], name).toBeGreaterThan(0);
});

it('what makes an editable element one has no second mark', async () => {
  const editor = await editorOf(scenes.find(({ site }) => site === 'x')!, 'en');
  const answer = await page.evaluate((it) => detection.without(it, { attributes: 'contenteditable' }), editor);
  expect(answer.told).toBeNull();
});

const pages = [
  ['X', 'https://x.com/home'],
  ['the newer LinkedIn', 'https://www.linkedin.com/feed/?layout=sdui'],
  ['the classic LinkedIn', 'https://www.linkedin.com/feed/?layout=classic'],
  ['Facebook', 'https://www.facebook.com/'],
  ['somebody’s profile on Facebook', 'https://www.facebook.com/ana_prado'],
  ['somebody’s profile on LinkedIn', 'https://www.linkedin.com/in/ana_prado/?layout=classic'],
  ['somebody’s profile on X', 'https://x.com/ana_prado'],
] as const;

describe.each(pages)('on %s', (_, url) => {
  beforeAll(async () => {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.waitForSelector('a[href]');
  });

  it.each([
    ['an editable block', '<div contenteditable="true"></div>'],
    ['plain editable text', '<p contenteditable="plaintext-only"></p>'],
    ['a text area in a form', '<form><textarea></textarea><button>Save</button></form>'],
  ])('%s that no adapter knows counts, for nobody', async (_, markup) => {
    const answers = await page.evaluate(
      (html, places) =>
        places.filter((place) => document.querySelector(place)).map((place) => detection.toldOf(html, place)),
      markup,
      ['body', 'main, [role="main"]'],
    );
    for (const answer of answers) expect(answer).toEqual({ kind: 'unknown', counterpart: null, inReplyTo: null });
  });

  it.each([
    ['a search field', '<input type="search">'],
    ['a text area of a search', '<form role="search"><textarea></textarea></form>'],
    ['an editable search box', '<div role="searchbox" contenteditable="true"></div>'],
    ['a field to choose from', '<div role="combobox"><div contenteditable="true"></div></div>'],
    ['a single line', '<input type="text">'],
    ['something not to be edited', '<div contenteditable="false"></div>'],
    ['something only to be read', '<textarea readonly></textarea>'],
  ])('%s is nothing to write to somebody in', async (_, markup) => {
    expect(await page.evaluate((html) => detection.toldOf(html, 'body'), markup)).toBeNull();
  });
});

it('beside a conversation that fills the page nobody is written to', async () => {
  await page.goto('https://www.facebook.com/messages/t/100000000000003/', { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('[role="main"] [contenteditable]');
  const answer = await page.evaluate(() => detection.toldOf('<div contenteditable="true"></div>', 'body'));
  expect(answer).toMatchObject({ counterpart: null, inReplyTo: null });
});

/** The answers about a page in which the feed stands many times over, and how long they took. */
const manyTimesOver = (times: number) =>
  page.evaluate((copies) => {
    const lists = [...document.querySelectorAll('main *, [role="main"] *')].filter(
      (one) => one.querySelectorAll('a[href]').length > 10,
    );
    const feed = lists.reduce((widest, one) => (one.children.length > widest.children.length ? one : widest));
    // A copy, which the page's own scripts leave alone.
    const copy = feed.cloneNode(false) as Element;
    copy.innerHTML = feed.innerHTML.repeat(copies);
    feed.replaceWith(copy);
    const started = performance.now();
    const { composers, presses, posts } = detection.everything();
    const took = performance.now() - started;
    const size = document.querySelectorAll('*').length;
    return { took, size, composers: composers.length, presses: presses.length, posts: posts.length };
  }, times);

const feeds = [
  ['X', 'https://x.com/home'],
  ['the newer LinkedIn', 'https://www.linkedin.com/feed/?layout=sdui'],
  ['the classic LinkedIn', 'https://www.linkedin.com/feed/?layout=classic'],
  ['Facebook', 'https://www.facebook.com/?build=2025'],
  ['Facebook as it was', 'https://www.facebook.com/?build=2023'],
] as const;

it.each(feeds)('a page of %s says the same at once as element by element', async (_, url) => {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('main a[href], [role="main"] a[href]');
  const { atOnce, oneByOne } = await page.evaluate(() => {
    const { composers, presses, posts } = detection.everything();
    return { atOnce: { composers, presses, posts }, oneByOne: detection.oneByOne() };
  });
  const told = (what: keyof typeof atOnce) => [...new Set(atOnce[what].map((one) => JSON.stringify(one)))].sort();
  expect(told('composers')).toEqual(oneByOne.composers);
  expect(told('presses')).toEqual(oneByOne.presses);
  // Parts of a head may not know yet whose post they begin.
  expect(oneByOne.posts).toEqual(expect.arrayContaining(told('posts')));
  expect(atOnce.posts.length).toBeGreaterThan(5);
});

it.each(feeds)('a page of %s that was scrolled for long is told at once within seconds', async (_, url) => {
  const open = async () => {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.waitForSelector('main a[href], [role="main"] a[href]');
  };
  await open();
  const one = await manyTimesOver(1);
  await open();
  const many = await manyTimesOver(20);
  expect(many.size).toBeGreaterThan(10_000);
  expect(many.took).toBeLessThan(20_000);
  expect(many.posts).toBeGreaterThanOrEqual(one.posts * 10);
  expect(many.presses).toBeGreaterThan(one.presses * 10);
});
