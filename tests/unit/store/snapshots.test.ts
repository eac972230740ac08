import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { weekOf } from '../../../utils/core/balance/week.ts';
import { snapshotsToKeep } from '../../../utils/core/snapshots.ts';
import { freshDevice, newContext, newId, noon, oneDay, reply, type Store, textOfFile } from './context.ts';
import { keepEverySort } from './every-sort.ts';

let store: Store;

beforeEach(async () => {
  freshDevice();
  store = await newContext();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const daysOf = async () => (await store.listSnapshots()).map(({ day }) => day);
const textOf = (id: number) => new Response(store.readSnapshot(id)).text();
/** Something new happens on a day, and the snapshot of that day is taken. */
async function live(at: number) {
  await store.addInteraction(reply({ id: `${at}`, at }), newId);
  await store.takeDailySnapshot(at);
}
/** What lies in the database of snapshots, whole or not. */
const lying = () => store.withSnapshots(async (database) => (await database.getAllKeys('parts')).map(([id]) => id));
/** The disk has no room for anything more in one of the stores. */
const fullDisk = (store: 'parts' | 'snapshots') => {
  for (const name of ['put', 'add'] as const) {
    const write = IDBObjectStore.prototype[name];
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === store) throw new DOMException('The disk is full.', 'QuotaExceededError');
      return write.apply(this, args);
    });
  }
};

test('a snapshot holds exactly what an export holds', async () => {
  await keepEverySort(store);
  await store.takeDailySnapshot(noon);
  const [snapshot, ...more] = await store.listSnapshots();
  expect(more).toEqual([]);
  expect(snapshot).toMatchObject({ at: noon, day: '2026-11-23', interactions: 6, people: 3 });
  expect(await textOf(snapshot!.id)).toBe(await textOfFile(store));
  expect(snapshot!.size).toBeLessThan((await textOfFile(store)).length);
});

test('one is taken a day, and only when something changed', async () => {
  await live(noon);
  await store.takeDailySnapshot(noon + 1);
  expect(await daysOf()).toEqual(['2026-11-23']);
  await store.takeDailySnapshot(noon + oneDay);
  expect(await daysOf()).toEqual(['2026-11-23']);
  await store.changeSettings((settings) => ({ ...settings, target: 5 }));
  await store.takeDailySnapshot(noon + 2 * oneDay);
  expect(await daysOf()).toEqual(['2026-11-25', '2026-11-23']);
  expect(new Set(await lying())).toEqual(new Set((await store.listSnapshots()).map(({ id }) => id)));
});

test('the last seven days and four weeks are kept', async () => {
  for (let at = 0; at < 40; at++) await live(noon + at * oneDay);
  // 40 days from a Monday on: the last is a Friday, and Sundays are the last of their weeks.
  expect(await daysOf()).toEqual([
    ...['2027-01-01', '2026-12-31', '2026-12-30', '2026-12-29', '2026-12-28', '2026-12-27', '2026-12-26'],
    ...['2026-12-20', '2026-12-13'],
  ]);
  expect(new Set(await lying())).toEqual(new Set((await store.listSnapshots()).map(({ id }) => id)));
});

test('whenever they were taken, the newest is kept, and never more than eleven', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((ago) => new Date(noon - ago * oneDay).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(fc.record({ day }), { minLength: 1, maxLength: 80 }), (snapshots) => {
      let kept: { day: string }[] = [];
      for (const one of snapshots) {
        kept = [...snapshotsToKeep([...kept, one])].sort((a, b) => snapshots.indexOf(a) - snapshots.indexOf(b));
        expect(kept.at(-1)).toBe(one);
      }
      expect(kept.length).toBeLessThanOrEqual(11);
      const weeks = new Set(snapshots.slice(-7).map((one) => weekOf(one.day)));
      expect(new Set(kept.map((one) => weekOf(one.day))).size).toBeGreaterThanOrEqual(Math.min(4, weeks.size));
    }),
  );
});

describe('a snapshot that cannot be taken', () => {
  test.each([
    ['parts', 'while it is written'],
    ['snapshots', 'when it is done'],
  ] as const)(
    'for want of room for %s, %s, costs nothing, is told, and taken when there is room',
    async (missing, _when) => {
      await live(noon);
      fullDisk(missing);
      await store.addInteraction(reply({ id: 'new' }), newId);
      await store.takeDailySnapshot(noon + oneDay);
      expect(await store.readSnapshotTrouble()).toBe('full');
      expect(await daysOf()).toEqual(['2026-11-23']);
      expect(await lying()).toEqual([1]);
      expect(await store.countInteractions()).toBe(2);
      vi.restoreAllMocks();
      await store.takeDailySnapshot(noon + oneDay + 1);
      expect(await store.readSnapshotTrouble()).toBeNull();
      expect(await daysOf()).toEqual(['2026-11-24', '2026-11-23']);
    },
  );

  test('because its worker was killed leaves no half one, and what it left goes with the next', async () => {
    await store.withSnapshots((database) => database.put('parts', new Uint8Array(9), [1, 7]));
    expect(await store.listSnapshots()).toEqual([]);
    await live(noon);
    expect(await lying()).toEqual([1]);
    expect(await textOf(1)).toContain('"format":"good-turn"');
  });

  test('because the record is damaged leaves the others', async () => {
    await live(noon);
    await store.closeDatabase();
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      if (name === 'goodturn') throw new DOMException('damaged', 'UnknownError');
      return open(name, version);
    });
    await store.takeDailySnapshot(noon + oneDay);
    expect(await store.readSnapshotTrouble()).toBe('unopenable');
    expect(await textOf(1)).toContain('"format":"good-turn"');
  });
});

test('two at once are one', async () => {
  await store.addInteraction(reply(), newId);
  const other = await newContext();
  expect((await Promise.all([store.takeSnapshot(noon), other.takeSnapshot(noon)])).sort()).toEqual(['busy', 'taken']);
  expect(await daysOf()).toHaveLength(1);
});

test('one can be deleted by itself; reading it then fails', async () => {
  await live(noon);
  await live(noon + oneDay);
  const [newest] = await store.listSnapshots();
  await store.deleteSnapshot(newest!.id);
  await store.deleteSnapshot(newest!.id);
  expect(await daysOf()).toEqual(['2026-11-23']);
  expect(await lying()).toEqual([1]);
  await expect(textOf(newest!.id)).rejects.toThrow();
});

test('deleting everything deletes them, also one that is being taken', async () => {
  await live(noon);
  await store.addInteraction(reply({ id: 'new' }), newId);
  const taking = store.takeSnapshot(noon + oneDay).catch((fault: unknown) => fault);
  await store.deleteEverything();
  await taking;
  expect(await store.listSnapshots()).toEqual([]);
  expect(await lying()).toEqual([]);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});
