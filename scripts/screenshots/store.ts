import type { Page } from 'puppeteer-core';
import type { Chromium } from '../../tests/e2e/chromium.ts';
import type { Language } from '../../utils/core/language.ts';
import { captions, drafts } from './captions.ts';
import { drawFrame, type Frame } from './frame.ts';
import { nudgeAtWork, ownPage, popupAlone, type Size } from './parts.ts';

/** As the browsers' stores want them, in px. */
const store: Size = { width: 1280, height: 800, scale: 1 };
const site: Size = { width: 900, height: 770 };
const wide: Size = { width: 1100, height: 700 };

const secondStep = (page: Page) => page.click('.welcome-way .button[data-look="primary"]');

/** What each store picture shows, by the name of its caption. */
const shown: Record<keyof typeof captions, (chromium: Chromium, draft: string) => Promise<Partial<Frame>>> = {
  ask: async (chromium) => ({ pictures: [{ picture: await nudgeAtWork(chromium, site), width: 770 }] }),
  read: async (chromium, draft) => ({ pictures: [{ picture: await nudgeAtWork(chromium, site, draft), width: 770 }] }),
  balance: async (chromium) => ({ pictures: [{ picture: await popupAlone(chromium), width: 400 }] }),
  weeks: async (chromium) => ({ pictures: [{ picture: await ownPage(chromium, 'journal.html', wide), width: 1100 }] }),
  yours: async (chromium) => ({
    theme: 'dark',
    pictures: [{ picture: await ownPage(chromium, 'welcome.html', wide, 'dark', secondStep), width: 1100 }],
  }),
};

/** Draws the pictures for the stores in one language, which the extension has to speak already. */
export async function drawStore(chromium: Chromium, language: Language, folder: string): Promise<number> {
  let drawn = 0;
  for (const [name, show] of Object.entries(shown)) {
    drawn += 1;
    const words = captions[name as keyof typeof captions][language];
    const frame = await show(chromium, drafts[language]);
    const page = await chromium.browser.newPage();
    await drawFrame(page, {
      ...store,
      pictures: [],
      ...frame,
      caption: { words, language },
      file: `${folder}/${language}-${drawn}-${name}.png`,
    });
    await page.close();
  }
  return drawn;
}
