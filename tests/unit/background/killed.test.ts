import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Interaction } from '../../../utils/core/words.ts';
import { fileOf, freshDevice, reply } from '../store/context.ts';

/**
 * The promise: a worker that is killed between any two steps of a report records it once, and only once. A step is
 * everything it asks of the database or of extension storage.
 */

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

/** Lets the worker die at its `last` step, or never; it does nothing after it. Says how many steps it took. */
function killAt(last: number) {
  let step = 0;
  const alive = () => {
    if (++step >= last) throw new Killed(`at step ${step}`);
  };
  const methods = ['get', 'getKey', 'getAll', 'add', 'put', 'delete', 'openKeyCursor', 'count'];
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
        alive();
        return original.apply(area, args);
      });
    }
  return () => step;
}

/** What the page does: it tells the background, and lets the report wait when nobody says that it is safe. */
async function tell(worker: Worker, page: Worker, report: Interaction, last: number): Promise<number> {
  const steps = killAt(last);
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

test('a report whose worker is killed at any step of it is recorded once and only once', async () => {
  const steps = await tell(await startWorker(), await startWorker(), reply(), Number.POSITIVE_INFINITY);
  expect(steps).toBeGreaterThan(12);
  for (let last = 1; last <= steps; last++) {
    freshDevice();
    await tell(await startWorker(), await startWorker(), reply(), last);
    const next = await startWorker();
    await next.deliverReports();
    expect([last, await whatIsKept(next)]).toEqual([last, once]);
  }
});

test('a report that waits, and whose worker is killed at any step of its delivery, is recorded once and only once', async () => {
  const deliver = async (last: number) => {
    const worker = await startWorker();
    await worker.keepWaiting(reply());
    await worker.openDatabase();
    const steps = killAt(last);
    await worker.deliverReports().catch(() => {});
    vi.restoreAllMocks();
    (await worker.openDatabase()).close();
    return steps();
  };
  const steps = await deliver(Number.POSITIVE_INFINITY);
  expect(steps).toBeGreaterThan(12);
  for (let last = 1; last <= steps; last++) {
    freshDevice();
    await deliver(last);
    const next = await startWorker();
    await next.deliverReports();
    expect([last, await whatIsKept(next)]).toEqual([last, once]);
  }
});

test('a page that never hears an answer, though the report was kept, tells it again without harm', async () => {
  const worker = await startWorker();
  await worker.receiveReport(reply());
  await worker.keepWaiting(reply());
  const next = await startWorker();
  await next.deliverReports();
  expect(await whatIsKept(next)).toEqual(once);
});
