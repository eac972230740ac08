import type { Chromium } from '../../tests/e2e/chromium.ts';
import { keep } from '../../tests/e2e/own-pages.ts';
import type { Interaction, SiteId, Stance } from '../../utils/core/words.ts';
import { drafts } from './captions.ts';
import { drawFrame } from './frame.ts';
import { nudgeAtWork, popupAlone } from './parts.ts';

const day = 24 * 60 * 60 * 1000;
/** A week of somebody who is getting better at it: days ago, site, stance. */
const week: [number, SiteId, Stance][] = [
  [6, 'linkedin', 'sell'],
  [5, 'x', 'social'],
  [4, 'x', 'serve'],
  [4, 'facebook', 'social'],
  [3, 'linkedin', 'serve'],
  [3, 'linkedin', 'sell'],
  [2, 'facebook', 'serve'],
  [1, 'x', 'serve'],
  [1, 'linkedin', 'serve'],
  [1, 'x', 'social'],
  [0, 'x', 'serve'],
  [0, 'linkedin', 'serve'],
  [0, 'facebook', 'serve'],
  [0, 'facebook', 'social'],
  [0, 'x', 'sell'],
];

/** Puts that week on record. */
export const liveAWeek = (chromium: Chromium): Promise<void> =>
  keep(
    chromium,
    week.map(([ago, site, stance]): Interaction => {
      const at = Date.now() - ago * day;
      return { id: crypto.randomUUID(), at, site, kind: 'reply', counterpart: null, stance };
    }),
  );

/** Draws the README's picture: the extension at work on the sandbox, and its popup beside it. */
export async function drawReadme(chromium: Chromium, file: string): Promise<void> {
  const nudge = await nudgeAtWork(chromium, { width: 760, height: 740 }, drafts.en);
  const popup = await popupAlone(chromium);
  await drawFrame(await chromium.browser.newPage(), {
    width: 1220,
    height: 820,
    scale: 1.5,
    pictures: [
      { picture: nudge, width: 760 },
      { picture: popup, width: 340 },
    ],
    file,
  });
}
