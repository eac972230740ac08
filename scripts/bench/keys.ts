import type { Page } from 'puppeteer-core';
import { enter, press } from '../../tests/e2e/act.ts';
import { type Bench, rest } from './chromium.ts';
import { type Figure, medianFigure, percentile, sum } from './figure.ts';
import { needNudge } from './nudge.ts';
import { replyDialog } from './sites.ts';
import { type Counted, type Taken, taken, undistorted } from './trace.ts';

const times = 3;
const keys = 300;
/** Between two keys, as a quick writer leaves it; in ms. */
const betweenKeys = 40;
/** After each so many keys the writer thinks, long enough for the draft to be read and shown; in ms. */
const thinks = { after: 30, for: 450 };
/** For what the last key set off, in ms. */
const settle = 1_000;

const words =
  'happy to help with the hall by the harbour, it seats twelve and i can ask tom for the key on friday, you could call him. ';
const text = words.repeat(Math.ceil(keys / words.length)).slice(0, keys);

/**
 * Trusted keys in X's reply dialog with the nudge open. A key owns everything from the moment the page hears it until
 * the next one: the readings of the draft and their drawing belong to the key before the pause.
 */
export async function* keystrokes(bench: Bench, withNudge: boolean): AsyncGenerator<Figure> {
  const record = (counted: Counted) => bench.inPage((page) => everyKey(page, counted, withNudge));
  const profiled = await record('microtasks');
  const microtasks = perKey(profiled);
  const runs: number[][] = [];
  for (let run = 0; run < times; run++) {
    const plain = await record('calls');
    const factor = undistorted(profiled, plain);
    runs.push(perKey(plain).map((took, key) => took + factor * microtasks[key]!));
  }
  const more = { keys, of: bench.subject.name };
  yield medianFigure(
    'keystroke mean',
    runs.map((run) => sum(run) / run.length),
    'ms',
    { bar: 0.3, ...more },
  );
  yield medianFigure(
    'keystroke p95',
    runs.map((run) => percentile(run, 0.95)),
    'ms',
    { bar: 1, ...more },
  );
}

async function everyKey(page: Page, counted: Counted, withNudge: boolean): Promise<Taken> {
  await enter(page, replyDialog);
  if (withNudge) {
    const nudge = await needNudge(page);
    await press(page, 'Alt+KeyG');
    await nudge.waitForSelector('.open');
    // The key took the focus into the nudge; whoever wants to write on clicks into the box again.
    await (await page.waitForSelector(replyDialog.editor))!.click();
  }
  await rest(settle);
  const recorded = await taken(page, counted, async () => {
    for (const [place, key] of [...text].entries()) {
      await page.keyboard.type(key);
      await rest((place + 1) % thinks.after === 0 ? thinks.for : betweenKeys);
    }
    await rest(settle);
  });
  const heard = recorded.keydowns.length;
  if (heard !== keys) throw new Error(`The page heard ${heard} keys and not ${keys}.`);
  const written = await page.$eval(replyDialog.editor, ({ textContent }) => textContent);
  if (written !== text) throw new Error(`The box holds something else than what was typed: ${written}`);
  if (withNudge && !(await (await needNudge(page)).$('.open'))) throw new Error('The nudge did not stay open.');
  return recorded;
}

/** What each key took, in ms. */
function perKey({ slices, keydowns }: Taken): number[] {
  return keydowns.map((from, place) => {
    const until = keydowns[place + 1] ?? Number.POSITIVE_INFINITY;
    return sum(slices.filter(({ at }) => at >= from && at < until).map(({ took }) => took));
  });
}
