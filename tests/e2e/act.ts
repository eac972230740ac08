import type { KeyInput, Page } from 'puppeteer-core';
import type { Scene, SendMode, Step, UiLanguage } from '../sandbox/scene.ts';

/** Does what a person would do, one step after the other. */
export async function perform(page: Page, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if ('click' in step) await (await page.waitForSelector(step.click, { visible: true }))!.click();
    else if ('press' in step) await press(page, step.press);
    else if ('type' in step) await page.keyboard.type(step.type);
    else await page.waitForSelector(step.waitFor);
  }
}

/** Presses keys together: `Control+Enter`. */
export async function press(page: Page, keys: string): Promise<void> {
  const names = keys.split('+') as KeyInput[];
  for (const name of names.slice(0, -1)) await page.keyboard.down(name);
  await page.keyboard.press(names.at(-1)!);
  for (const name of names.slice(0, -1).reverse()) await page.keyboard.up(name);
}

/** The address of a scene in a language, on a site that treats messages in a certain way. */
export function addressOf(scene: Scene, { ui = 'en', send = 'ok' }: { ui?: UiLanguage; send?: SendMode } = {}): string {
  const url = new URL(scene.url);
  url.searchParams.set('ui', ui);
  url.searchParams.set('send', send);
  return url.href;
}

/** Brings a page to a scene and puts the caret into its editor. */
export async function enter(page: Page, scene: Scene, how?: Parameters<typeof addressOf>[1]): Promise<void> {
  await page.goto(addressOf(scene, how));
  await perform(page, scene.open);
  await focusEditor(page, scene);
}

/** Clicks into a scene's editor, behind whatever stands in it already. */
export async function focusEditor(page: Page, scene: Scene): Promise<void> {
  const editor = (await page.waitForSelector(scene.editor, { visible: true }))!;
  await editor.click();
  await press(page, 'Control+End');
}

/** Sends what is in the editor: by the button, or by a key. */
export async function send(page: Page, scene: Scene, by: 'button' | string): Promise<void> {
  if (by !== 'button') return press(page, by);
  // Sites enable their button a moment after the text is there.
  const button = `${scene.send.button}:not([disabled]):not([aria-disabled="true"])`;
  await (await page.waitForSelector(button, { visible: true }))!.click();
}

/** What the sandbox's sites received on this page. */
export const received = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.sandbox.sent.map(({ text }) => text));
