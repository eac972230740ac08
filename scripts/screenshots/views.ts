import type { Page } from 'puppeteer-core';
import { enter } from '../../tests/e2e/act.ts';
import type { Chromium } from '../../tests/e2e/chromium.ts';
import { openByClick } from '../../tests/e2e/nudge.ts';
import { scenes } from '../../tests/sandbox/hosts.ts';

/** A view of the product, and how to get to it. */
export interface View {
  /** How wide it is looked at, in px: the narrowest it has to bear, and as people have it. */
  widths: readonly number[];
  /** It looks the same whatever is on record. */
  isConstant?: boolean;
  open(chromium: Chromium): Promise<Page>;
  /** Brings a page that was opened and loaded anew to what is to be seen. */
  go?(page: Page): Promise<void>;
}

const own =
  (path: string) =>
  ({ openOwn }: Chromium) =>
    openOwn(path);

/** Presses on, so many steps of the welcome page. */
const steps = (count: number) => async (page: Page) => {
  for (let step = 0; step < count; step++) await page.click('.welcome-way .button[data-look="primary"]');
};

/** Opens the page of the first of all people, and notes something about them, once. */
async function meetSomebody(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('.person-link')?.click());
  const field = await page.waitForSelector('.needs-new input[type="text"]', { timeout: 1000 }).catch(() => null);
  if (!field || (await page.$('.need'))) return;
  for (const [kind, what] of [
    'A flat in Porto, from May',
    'Her first own exhibition',
    'Looks over anybody’s portfolio',
  ].entries()) {
    await (await page.$$('.needs-new input[type="radio"]'))[kind]!.click();
    await page.type('.needs-new input[type="text"]', `${what}\n`);
    await page.waitForFunction((count) => document.querySelectorAll('.need').length > count, {}, kind);
  }
}

const draft = 'Happy to help: I have room for three seedlings, and Tom will drive. I will bring you the pots back.';

/** Every view, by name. */
export const views: Record<string, View> = {
  popup: { widths: [320, 380], open: own('popup.html') },
  journal: { widths: [320, 1100], open: own('journal.html') },
  'journal-timeline': { widths: [320, 1100], open: own('journal.html#timeline') },
  'journal-people': { widths: [320, 1100], open: own('journal.html#people') },
  'journal-person': { widths: [320, 1100], open: own('journal.html#people'), go: meetSomebody },
  'journal-reflections': { widths: [320, 1100], open: own('journal.html#reflections') },
  options: { widths: [320, 1100], open: own('options.html') },
  'welcome-1': { widths: [320, 1100], isConstant: true, open: own('welcome.html') },
  'welcome-2': { widths: [320, 1100], isConstant: true, open: own('welcome.html'), go: steps(1) },
  'welcome-3': {
    widths: [320, 1100],
    isConstant: true,
    open: own('welcome.html'),
    async go(page) {
      await steps(2)(page);
      await page.click('textarea');
      await page.click('.quiet-line');
      await page.click('textarea');
      await page.keyboard.type(draft);
      await page.waitForSelector('.reading-stance');
    },
  },
  'side-panel': { widths: [320, 420], isConstant: true, open: own('sidepanel.html') },
  nudge: {
    widths: [1000],
    isConstant: true,
    open: ({ openPage }) => openPage(),
    async go(page) {
      await enter(page, scenes.find(({ name }) => name === 'x reply in a dialog')!);
      await page.keyboard.type(draft);
      await openByClick(page);
    },
  },
};
