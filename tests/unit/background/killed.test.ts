import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Interaction } from '../../../utils/core/words.ts';
import { fileOf, freshDevice, reply } from '../store/context.ts';

/**
 * The promise: a worker that is killed between any two steps of a report records it once, and only once. A step is
 * everything it asks of the database or of extension storage.
 */

/** What a dead worker had asked and nobody in it hears the answer of is no fault: the test process goes on, it does not. */
const unheard = process.listeners('unhandledRejection');
beforeAll(() => {
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', () => {});
});
afterAll(() => {
  process.removeAllListeners('unhandledRejection');
  for (const listener of unheard) process.on('unhandledRejection', listener);
});

beforeEach(freshDevice);
afterEach(() => {
  vi.restoreAllMocks();
});

/** A worker just started: nothing of an earlier one is left in memory. */
async function startWorker() {
  vi.resetModules();
  return {
    ...(await import('../../../utils/background/reports.ts')),
    ...(await import('../../../utils/store/export/json.ts')),
    ...(await import('../../../utils/store/verify.ts')),
    ...(await import('../../../utils/store/waiting.ts')),
    ...(await import('../../../utils/store/database.ts')),
  };
}
type Worker = Awaited<ReturnType<typeof startWorker>>;

class Killed extends Error {}

/**
 * When a worker dies: before the browser heard of a step, or when the browser has done it and the worker never hears so.
 * What it asked of a transaction that was not over is undone either way.
 */
type Moment = 'before' | 'after';

/** Lets the worker die at its `last` step, or never; it does nothing after it. Says how many steps it took. */
function killAt(last: number, moment: Moment) {
  // Dying is a fault, and told as one.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  let step = 0;
  const alive = () => {
    if (++step >= last) throw new Killed(`at step ${step}`);
  };
  const methods = ['get', 'getKey', 'getAll', 'getAllKeys', 'add', 'put', 'delete', 'openKeyCursor', 'count'];
  const { open } = IDBFactory.prototype;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...args) {
    alive();
    return open.apply(this, args);
  });
  for (const { prototype } of [IDBObjectStore, IDBIndex] as { prototype: object }[])
    for (const name of methods.filter((method) => method in prototype)) {
      const original = (prototype as Record<string, (...args: unknown[]) => unknown>)[name]!;
      vi.spyOn(prototype as Record<string, typeof original>, name).mockImplementation(function (
        this: IDBObjectStore & IDBIndex,
        ...args
      ) {
        try {
          alive();
        } catch (killed) {
          // What a transaction of a dead worker has done so far is undone by the browser.
          const { transaction } = this.objectStore ?? this;
          if (!transaction.error) transaction.abort();
          throw killed;
        }
        return original.apply(this, args);
      });
    }
  const { local, session } = fakeBrowser.storage;
  for (const area of [local, session])
    for (const name of ['get', 'set', 'remove', 'getKeys'] as const) {
      const original = (area as never as Record<string, (...args: unknown[]) => Promise<unknown>>)[name];
      if (!original) continue;
      vi.spyOn(area as never as Record<string, typeof original>, name).mockImplementation(async (...args) => {
        if (moment === 'after' && step + 1 === last) await original.apply(area, args);
        alive();
        return original.apply(area, args);
      });
    }
  return () => step;
}

/** What the page does: it tells the background, and lets the report wait when nobody says that it is safe. */
async function tell(worker: Worker, page: Worker, report: Interaction, last: number, moment: Moment): Promise<number> {
  const steps = killAt(last, moment);
  let heard = true;
  try {
    await worker.receiveReport(report);
  } catch {
    heard = false;
  }
  vi.restoreAllMocks();
  (await worker.openDatabase()).close();
  if (!heard) await page.keepWaiting(report);
  return steps();
}

async function whatIsKept(worker: Worker) {
  const { stores, waiting } = await fileOf(worker);
  return {
    interactions: stores.interactions.map(({ id }) => id),
    counts: stores.rollups.map(({ count }) => count),
    people: stores.people.length,
    waiting: waiting.length,
    wrong: (await worker.verify({ repair: false })).wrong,
  };
}

const once = { interactions: ['one'], counts: [1], people: 1, waiting: 0, wrong: 0 };

/** Dies at every step of something, and each time a worker just started looks what is kept. */
async function dieEverywhere(act: (last: number, moment: Moment) => Promise<number>): Promise<void> {
  const steps = await act(Number.POSITIVE_INFINITY, 'before');
  expect(steps).toBeGreaterThan(12);
  for (const moment of ['before', 'after'] as const)
    for (let last = 1; last <= steps; last++) {
      freshDevice();
      await act(last, moment);
      const next = await startWorker();
      await next.deliverReports();
      expect([moment, last, await whatIsKept(next)]).toEqual([moment, last, once]);
    }
}

test('a report whose worker is killed at any step of it is recorded once and only once', async () => {
  await dieEverywhere(async (last, moment) => tell(await startWorker(), await startWorker(), reply(), last, moment));
}, 60_000);

test('a report that waits, and whose worker is killed at any step of its delivery, is recorded once and only once', async () => {
  await dieEverywhere(async (last, moment) => {
    const worker = await startWorker();
    await worker.keepWaiting(reply());
    const steps = killAt(last, moment);
    await worker.deliverReports().catch(() => {});
    vi.restoreAllMocks();
    (await worker.openDatabase()).close();
    return steps();
  });
}, 60_000);

test('a page that never hears an answer, though the report was kept, tells it again without harm', async () => {
  const worker = await startWorker();
  await worker.receiveReport(reply());
  await worker.keepWaiting(reply());
  const next = await startWorker();
  await next.deliverReports();
  expect(await whatIsKept(next)).toEqual(once);
});
