/**
 * Draws every view of the built extension, in every state, theme, language and width, into `.output/screenshots`.
 * `--view journal --state a-year --theme dark --language ar --width 320` draw less, each may be given more than once.
 * A million interactions take minutes to write and are drawn only when asked for.
 */
import { mkdir, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { browser } from 'wxt/browser';
import { type Chromium, startChromium } from '../tests/e2e/chromium.ts';
import { buildSandbox } from '../tests/sandbox/build.ts';
import { languages } from '../utils/core/language.ts';
import { defaultSettings } from '../utils/core/settings.ts';
import { buildExtension } from './build-extension.ts';
import { shoot } from './screenshots/shoot.ts';
import { fillWith, states } from './screenshots/states.ts';
import { views } from './screenshots/views.ts';

/** In the extension's own pages, where what is evaluated there is sent to. */
declare const chrome: typeof browser;

const themes = ['light', 'dark'] as const;
const many = { type: 'string', multiple: true } as const;
const { values } = parseArgs({ options: { view: many, state: many, theme: many, language: many, width: many } });

/** What was asked for of what there is; says so and ends when there is no such thing. */
function chosen<One extends string>(name: keyof typeof values, all: readonly One[], usual = all): readonly One[] {
  const asked = values[name];
  const unknown = asked?.find((one) => !all.includes(one as One));
  if (unknown !== undefined) {
    console.error(`There is no ${name} "${unknown}". Name one of ${all.join(', ')}.`);
    process.exit(2);
  }
  return (asked as One[] | undefined) ?? usual;
}

const stateNames = Object.keys(states);
const wanted = {
  views: chosen('view', Object.keys(views)),
  states: chosen(
    'state',
    stateNames,
    stateNames.filter((name) => name !== 'a-million'),
  ),
  themes: chosen('theme', themes),
  languages: chosen('language', languages),
  widths: chosen('width', [...new Set(Object.values(views).flatMap(({ widths }) => widths.map(String)))]).map(Number),
};

const folder = `${import.meta.dirname}/../.output/screenshots`;
await rm(folder, { recursive: true, force: true });
await buildExtension('chrome');
await buildSandbox();
let drawn = 0;
for (const state of wanted.states) {
  const chromium = await startChromium();
  try {
    await drawState(chromium, state);
  } finally {
    await chromium.close();
  }
}
console.log(`${drawn} pictures in .output/screenshots`);

async function drawState(chromium: Chromium, state: string): Promise<void> {
  const desk = await chromium.openOwn('popup.html');
  await desk.waitForSelector('main');
  await fillWith(desk, state);
  for (const language of wanted.languages) {
    await desk.evaluate((settings) => chrome.storage.local.set({ settings }), { ...defaultSettings, language });
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
}
