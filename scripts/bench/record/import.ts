import type { CDPSession } from 'puppeteer-core';
import { type Figure, figure } from '../figure.ts';
import type { Device, GoodTurn } from './device.ts';
import type { Move } from './moving.ts';

declare const goodTurn: GoodTurn;

const mb = 1024 * 1024;
/** Memory is looked at so often, in ms. */
const every = 200;

const names: Record<Move, string> = {
  leave: 'leaving',
  clear: 'delete everything',
  import: 'import',
  compare: 'comparing',
  undo: 'import undone',
};

/** A whole record leaves as a file, comes back, is the same again, and the import is undone. */
export async function* importing({ own, interactions }: Device): AsyncGenerator<Figure> {
  await own.evaluate(() => goodTurn.move('leave'));
  yield* moving('clear', 120);
  yield* moving('import', 120);
  // Fails when it is not the same.
  await own.evaluate(() => goodTurn.move('compare'));
  yield* moving('undo', 120);

  async function* moving(name: Move, bar?: number): AsyncGenerator<Figure> {
    const session = await own.createCDPSession();
    const before = await heapOf(session);
    const working = own.evaluate((it) => goodTurn.move(it), name);
    const peak = await peakUntil(working, session);
    const { took, longest, result } = await working;
    const what = names[name];
    yield figure(what, took / 1000, 's', { bar, interactions, MB: Math.round(result) });
    yield figure(`${what}: longest task`, longest, 'ms', { bar: 50, interactions });
    yield figure(`${what}: heap of the page`, peak - before, 'MB', { bar: 200, interactions });
  }
}

/** The page's JavaScript heap without garbage, in MB. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return sizeOf(session);
}

async function sizeOf(session: CDPSession): Promise<number> {
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / mb;
}

async function peakUntil(working: Promise<unknown>, session: CDPSession): Promise<number> {
  let peak = 0;
  let done = false;
  const ended = () => {
    done = true;
  };
  working.then(ended, ended);
  while (!done) {
    peak = Math.max(peak, await sizeOf(session));
    await Promise.race([working, new Promise((rested) => setTimeout(rested, every))]);
  }
  return peak;
}
