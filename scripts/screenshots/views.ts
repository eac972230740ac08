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

const draft = 'Happy to help: I have room for three seedlings, and Tom will drive. I will bring you the pots back.';

/** Every view, by name. */
export const views: Record<string, View> = {
  popup: { widths: [320, 380], open: own('popup.html') },
  journal: { widths: [320, 1100], open: own('journal.html') },
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
