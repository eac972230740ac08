import { mkdir } from 'node:fs/promises';
import { type Chromium, startChromium } from '../../tests/e2e/chromium.ts';
import type { Language } from '../../utils/core/language.ts';
import { settle } from './parts.ts';
import { type Shot, shoot } from './shoot.ts';
import { fillWith, states } from './states.ts';
import { views } from './views.ts';

/** Which pictures are wanted: each view in each state, theme, language and width. */
export interface Wanted {
  views: readonly string[];
  states: readonly string[];
  themes: readonly Shot['theme'][];
  languages: readonly Language[];
  /** In px. */
  widths: readonly number[];
}

/** Draws them into a folder for each view; gives how many. */
export async function drawViews(wanted: Wanted, folder: string): Promise<number> {
  let drawn = 0;
  for (const state of wanted.states) {
    const chromium = await startChromium();
    try {
      drawn += await drawState(chromium, state, wanted, folder);
    } finally {
      await chromium.close();
    }
  }
  return drawn;
}

async function drawState(chromium: Chromium, state: string, wanted: Wanted, folder: string): Promise<number> {
  let drawn = 0;
  const { settings } = states[state]!;
  const desk = await chromium.openOwn('popup.html');
  await desk.waitForSelector('main');
  await fillWith(desk, states[state]!);
  for (const language of wanted.languages) {
    await settle(desk, { ...settings?.(Date.now()), language });
    for (const name of wanted.views) {
      const view = views[name]!;
      // What looks the same in every state is drawn once.
      if (view.isConstant && state !== wanted.states[0]) continue;
      await mkdir(`${folder}/${name}`, { recursive: true });
      const page = await view.open(chromium);
      for (const theme of wanted.themes)
        for (const width of view.widths.filter((it) => wanted.widths.includes(it))) {
          const file = `${folder}/${name}/${view.isConstant ? '' : `${state}-`}${language}-${theme}-${width}.png`;
          await shoot(page, view, { theme, width, file });
          drawn += 1;
        }
      await page.close();
    }
  }
  return drawn;
}
