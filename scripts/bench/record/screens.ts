import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Figure, figure, median } from '../figure.ts';
import type { Device } from './device.ts';
import { compared, inTurns } from './views.ts';

/** A page of the extension with nothing in it: what the browser takes for itself. */
const empty = 'nothing.html';

/** Which page shows its first figures, and by when it should, in ms. */
const pages = [
  ['an empty page', empty, undefined],
  ['the popup', 'popup.html', 100],
  ['the journal', 'journal.html', 300],
] as const;

/**
 * From opening a page to its first figures, as far as the page itself can tell: nothing is drawn before they are there.
 * Each round opens every page on every record, so that all of them have the same share of whatever else the machine does.
 * @param folder of the extension
 */
export async function* screens(devices: readonly Device[], folder: string): AsyncGenerator<Figure> {
  writeFileSync(join(folder, empty), '<!doctype html><meta charset="utf-8"><title>Nothing</title><main>0</main>');
  const opened = await inTurns(devices, async ({ openOwn }) => {
    const times: number[] = [];
    for (const [, path] of pages) times.push(await firstPaint(await openOwn(path)));
    return times;
  });
  const timesOf = (page: number) => opened.map((times) => times.filter((_, at) => at % pages.length === page));
  for (const [at, [name, , bar]] of pages.entries())
    yield* compared(`first figures of ${name}`, devices, timesOf(at), bar, median);
  for (const [at, [name]] of pages.slice(1).entries())
    for (const [device, { interactions }] of devices.entries()) {
      const share = median(timesOf(0)[device]!) / median(timesOf(at + 1)[device]!);
      yield figure(`first figures of ${name}: the browser's share`, share, 'times', { interactions });
    }
}

/** In ms from the beginning of the page; closes it. */
async function firstPaint(page: Page): Promise<number> {
  const time = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((seen) => {
          const [first] = seen.getEntriesByName('first-contentful-paint');
          if (first) done(first.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await page.close();
  return time;
}
