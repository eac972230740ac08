/**
 * Draws what people see of the built extension, into `.output/screenshots`: every view, in every state, theme, language
 * and width, and the pictures for the stores; and the README's picture, into `docs`.
 * `--set views --view journal --state a-year --theme dark --language ar --width 320` draw less, each may be given more
 * than once. A million interactions take minutes to write and are drawn only when asked for.
 */
import { mkdir, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Chromium, startChromium } from '../tests/e2e/chromium.ts';
import { buildSandbox } from '../tests/sandbox/build.ts';
import { languages } from '../utils/core/language.ts';
import { buildExtension } from './build-extension.ts';
import { drawViews } from './screenshots/draw-views.ts';
import { settle } from './screenshots/parts.ts';
import { drawReadme, liveAWeek } from './screenshots/readme.ts';
import { fillWith, states } from './screenshots/states.ts';
import { drawStore } from './screenshots/store.ts';
import { views } from './screenshots/views.ts';

const many = { type: 'string', multiple: true } as const;
const options = { set: many, view: many, state: many, theme: many, language: many, width: many };
const { values } = parseArgs({ options });

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
const allWidths = [...new Set(Object.values(views).flatMap(({ widths }) => widths.map(String)))];
const wanted = {
  sets: chosen('set', ['views', 'store', 'readme']),
  views: chosen('view', Object.keys(views)),
  states: chosen(
    'state',
    stateNames,
    stateNames.filter((name) => name !== 'a-million'),
  ),
  themes: chosen('theme', ['light', 'dark']),
  languages: chosen('language', languages),
  widths: chosen('width', allWidths).map(Number),
};

const folder = `${import.meta.dirname}/../.output/screenshots`;
const picture = `${import.meta.dirname}/../docs/picture.png`;
await rm(folder, { recursive: true, force: true });
await buildExtension('chrome');
await buildSandbox();
if (wanted.sets.includes('views')) console.log(`${await drawViews(wanted, folder)} pictures in .output/screenshots`);
if (wanted.sets.includes('store')) console.log(`${await using(storePictures)} pictures in .output/screenshots/store`);
if (wanted.sets.includes('readme')) {
  await using(async (chromium) => {
    await liveAWeek(chromium);
    await drawReadme(chromium, picture);
  });
  console.log('docs/picture.png');
}

async function using<Result>(draw: (chromium: Chromium) => Promise<Result>): Promise<Result> {
  const chromium = await startChromium();
  try {
    return await draw(chromium);
  } finally {
    await chromium.close();
  }
}

async function storePictures(chromium: Chromium): Promise<number> {
  let drawn = 0;
  await mkdir(`${folder}/store`, { recursive: true });
  const desk = await chromium.openOwn('popup.html');
  await desk.waitForSelector('main');
  await fillWith(desk, states['a-year']!);
  for (const language of wanted.languages) {
    await settle(desk, { language });
    drawn += await drawStore(chromium, language, `${folder}/store`);
  }
  return drawn;
}
