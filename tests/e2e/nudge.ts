import type { ElementHandle, Page, SerializedAXNode } from 'puppeteer-core';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

/** What the extension says, in English. */
export const say = (key: keyof typeof messages): string => messages[key].message;

/** The names of things in the nudge as a screen reader hears them: in Chromium they are found even in a closed root. */
const region = `aria/${say('extension_name')}[role="region"]`;
const button = 'aria/[role="button"]';

/** A selector for a button of the nudge by its name. */
export const named = (name: string): string => `aria/${name}[role="button"]`;

/** The nudge, as soon as it is in the page. */
export const nudgeIn = async (page: Page): Promise<ElementHandle<HTMLElement>> =>
  (await page.waitForSelector(region)) as ElementHandle<HTMLElement>;

/** Whether there is one now. */
export const hasNudge = async (page: Page): Promise<boolean> => (await page.$(region)) !== null;

/** Waits until there is none any more. */
export const whenGone = (page: Page) => page.waitForSelector(region, { hidden: true });

/** What can be read in the nudge, or in a part of it: its words are drawn by its styles, so there is no text to ask for. */
export const wordsOf = (part: ElementHandle<Element>): Promise<string> => part.evaluate(readDrawn);

/** Runs in the page. A line for each block. */
function readDrawn(part: Element): string {
  const lines = new Map<Element, string>();
  for (const drawn of part.querySelectorAll<HTMLElement>('[data-words]')) {
    let block: Element = drawn;
    while (block !== part && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement!;
    lines.set(block, (lines.get(block) ?? '') + drawn.getAttribute('data-words'));
  }
  return [...lines.values()].map((line) => line.trim()).join('\n');
}

/** Each text in the nudge as a screen reader meets it, asked for without a step through the page's own world. */
export async function textsIn(page: Page, nudge: ElementHandle<HTMLElement>): Promise<string[]> {
  const tree = await page.accessibility.snapshot({ root: nudge, interestingOnly: false });
  const texts = (node: SerializedAXNode): string[] => [
    ...(node.role === 'StaticText' && node.name ? [node.name] : []),
    ...(node.children ?? []).flatMap(texts),
  ];
  return tree ? texts(tree) : [];
}

/** Waits until the nudge says something. */
export async function whenItSays(page: Page, words: string | RegExp): Promise<ElementHandle<HTMLElement>> {
  const nudge = await nudgeIn(page);
  await page.waitForFunction(
    (it, source, flags) => {
      const drawn = [...it.querySelectorAll<HTMLElement>('[data-words]')];
      return new RegExp(source, flags).test(drawn.map((word) => word.getAttribute('data-words')).join(''));
    },
    {},
    nudge,
    typeof words === 'string' ? RegExp.escape(words) : words.source,
    typeof words === 'string' ? '' : words.flags,
  );
  return nudge;
}

/** Waits until no place in the nudge says these words any more. */
export const whenItSaysNoMore = (page: Page, nudge: ElementHandle<HTMLElement>, words: string) =>
  page.waitForFunction((it, words) => !it.querySelector(`[data-words*=${JSON.stringify(words)}]`), {}, nudge, words);

/** The line with the question: the first button of a nudge that is not open. */
export async function quietLine(page: Page): Promise<ElementHandle<Element>> {
  const nudge = await nudgeIn(page);
  return (await nudge.waitForSelector(button))!;
}

/** Opens it by a press on the quiet line, which leaves the focus where it is. */
export async function openByClick(page: Page): Promise<ElementHandle<HTMLElement>> {
  await (await quietLine(page)).click();
  return whenOpen(page);
}

/** Opens it by its key, which moves the focus inside. */
export async function openByKey(page: Page): Promise<ElementHandle<HTMLElement>> {
  await nudgeIn(page);
  await page.keyboard.down('Alt');
  await page.keyboard.press('KeyG');
  await page.keyboard.up('Alt');
  return whenOpen(page);
}

/** The nudge once it is open. */
export async function whenOpen(page: Page): Promise<ElementHandle<HTMLElement>> {
  await page.waitForSelector(named(say('nudge_fold')));
  return nudgeIn(page);
}

/** The name of what has the focus inside the nudge; null when the focus is elsewhere. */
export async function focusInside(nudge: ElementHandle<HTMLElement>): Promise<string | null> {
  const focused = await nudge.evaluateHandle((it) => (it.getRootNode() as ShadowRoot).activeElement);
  const at = focused.asElement() as ElementHandle<Element> | null;
  return at && ((await at.evaluate((it) => it.getAttribute('aria-label'))) ?? wordsOf(at));
}
