import type { Page } from 'puppeteer-core';
import { enter } from '../../tests/e2e/act.ts';
import { type Bench, rest } from './chromium.ts';
import { type Figure, figure, median } from './figure.ts';
import { needNudge } from './nudge.ts';
import { replyDialog } from './sites.ts';

const times = 5;
/** Until nothing is on its way any more, in ms. */
const settle = 1_500;
const mb = 1024 * 1024;

/**
 * What the extension adds to the JavaScript heap of a page with the nudge shown: the same page with the same steps in a
 * browser with it and one without, the isolate's used size (all worlds of the page) after a full collection, medians.
 * Resolution: the page's own heap differs by some 10 KB from time to time.
 */
export async function* heap(bench: Bench, without: Bench, withNudge: boolean): AsyncGenerator<Figure> {
  const runs: { more: number[]; less: number[] } = { more: [], less: [] };
  for (let run = 0; run < times; run++) {
    runs.more.push(await bench.inPage((page) => heapOf(page, withNudge)));
    runs.less.push(await without.inPage((page) => heapOf(page, false)));
  }
  yield figure('heap per page', (median(runs.more) - median(runs.less)) / mb, 'MB', {
    bar: 1,
    runs: times,
    pageAlone: Number((median(runs.less) / mb).toPrecision(3)),
    of: bench.subject.name,
  });
}

async function heapOf(page: Page, withNudge: boolean): Promise<number> {
  await enter(page, replyDialog);
  // Looked for in both: looking leaves something behind too.
  await rest(settle);
  if (withNudge) await (await needNudge(page)).dispose();
  else await page.$('aria/Good Turn[role="region"]');
  const session = await page.createCDPSession();
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
