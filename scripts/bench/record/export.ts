import { execFileSync } from 'node:child_process';
import type { CDPSession } from 'puppeteer-core';
import { type Figure, figure } from '../figure.ts';
import type { Device, GoodTurn } from './device.ts';
import type { WholeFile } from './files.ts';

declare const goodTurn: GoodTurn;

const mb = 1024 * 1024;
/** Memory is looked at so often, in ms. */
const every = 200;

/** What is written of the whole record: files for the user, and a snapshot. */
export async function* files(device: Device): AsyncGenerator<Figure> {
  const all: [WholeFile, bar?: number][] = [
    ['export as JSON', 120],
    ['export as a table'],
    ['export as a page'],
    ['a snapshot'],
    ['a snapshot as a file'],
  ];
  for (const [file, bar] of all) yield* whole(device, file, bar);
}

/** How long it takes, the longest task of the page it is done in, and by how much memory grows meanwhile. */
async function* whole({ interactions, own }: Device, file: WholeFile, bar?: number): AsyncGenerator<Figure> {
  const page = await own.createCDPSession();
  const browser = await own.browser().target().createCDPSession();
  for (let time = 0; time < 3; time++) await page.send('HeapProfiler.collectGarbage');
  const before = await stateOf(page, browser);
  const working = own.evaluate((name) => goodTurn.writeWhole(name), file);
  const peak = await peakUntil(working, () => stateOf(page, browser));
  const { took, longest, result } = await working;
  const { processor } = await stateOf(page, browser);
  yield figure(file, took / 1000, 's', { bar, interactions, MB: Math.round(result) });
  yield figure(`${file}: processor time of all processes`, processor - before.processor, 's', { interactions });
  yield figure(`${file}: longest task`, longest, 'ms', { bar: 50, interactions });
  const most = bar && 200;
  yield figure(`${file}: heap of the page`, peak.heap - before.heap, 'MB', { bar: most, interactions });
  yield figure(`${file}: memory of the whole browser`, peak.all - before.all, 'MB', { interactions });
}

interface State {
  /** The page's JavaScript heap, garbage included, in MB. */
  heap: number;
  /** Of all processes, what they share counted several times, in MB. */
  all: number;
  /** What they all have worked so far, in s: on a busy machine that says more than how long it took. */
  processor: number;
}

async function stateOf(page: CDPSession, browser: CDPSession): Promise<State> {
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await page.send('Runtime.getHeapUsage');
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  const pids = processInfo.map(({ id }) => id).join();
  const sizes = execFileSync('ps', ['-o', 'rss=', '-p', pids], { encoding: 'utf8' }).trim().split('\n').map(Number);
  const all = sizes.reduce((sum, kilobytes) => sum + kilobytes, 0) / 1024;
  const processor = processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  return { heap: (usedSize + embedderHeapUsedSize + backingStorageSize) / mb, all, processor };
}

async function peakUntil(working: Promise<unknown>, look: () => Promise<State>): Promise<State> {
  const peak = { heap: 0, all: 0, processor: 0 };
  let done = false;
  const ended = () => {
    done = true;
  };
  working.then(ended, ended);
  while (!done) {
    const { heap, all } = await look();
    peak.heap = Math.max(peak.heap, heap);
    peak.all = Math.max(peak.all, all);
    await Promise.race([working, new Promise((rested) => setTimeout(rested, every))]);
  }
  return peak;
}
