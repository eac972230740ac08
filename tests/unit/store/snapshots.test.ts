import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { weekOf } from '../../../utils/core/balance/week.ts';
import { snapshotsToKeep } from '../../../utils/core/snapshots.ts';
import { freshDevice, newContext, newId, noon, oneDay, reply, type Store, textOfFile } from './context.ts';
import { FileOnDisk } from './disk.ts';
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
/** What lies in the folder of snapshots, whole or not. */
const lying = () =>
  store.withSnapshots(async (folder) => {
    const names: string[] = [];
    for await (const { name } of folder.values()) names.push(name);
    return names;
  });
const noHalfOnes = async () => expect(await lying()).toHaveLength((await store.listSnapshots()).length);
const fullDisk = () => Promise.reject(new DOMException('The disk is full.', 'QuotaExceededError'));

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
  await noHalfOnes();
});

test('the last seven days and four weeks are kept', async () => {
  for (let at = 0; at < 40; at++) await live(noon + at * oneDay);
  // 40 days from a Monday on: the last is a Friday, and Sundays are the last of their weeks.
  expect(await daysOf()).toEqual([
    ...['2027-01-01', '2026-12-31', '2026-12-30', '2026-12-29', '2026-12-28', '2026-12-27', '2026-12-26'],
    ...['2026-12-20', '2026-12-13'],
  ]);
  await noHalfOnes();
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
    ['while it is written', 'write'],
    ['when it is done', 'move'],
  ] as const)('for want of room %s, costs nothing, is told, and taken when there is room', async (_when, step) => {
    await live(noon);
    vi.spyOn(FileOnDisk.prototype, step).mockImplementation(fullDisk);
    await store.addInteraction(reply({ id: 'new' }), newId);
    await store.takeDailySnapshot(noon + oneDay);
    expect(await store.readSnapshotTrouble()).toBe('full');
    expect(await daysOf()).toEqual(['2026-11-23']);
    await noHalfOnes();
    expect(await store.countInteractions()).toBe(2);
    vi.restoreAllMocks();
    await store.takeDailySnapshot(noon + oneDay + 1);
    expect(await store.readSnapshotTrouble()).toBeNull();
    expect(await daysOf()).toEqual(['2026-11-24', '2026-11-23']);
  });

  test('because its worker was killed leaves no half one, and what it left goes with the next', async () => {
    await store.withSnapshots(async (folder) => {
      for (const name of ['half', 'half.crswap']) await folder.getFileHandle(name, { create: true });
    });
    expect(await store.listSnapshots()).toEqual([]);
    await live(noon);
    await noHalfOnes();
    const [{ id } = { id: 0 }] = await store.listSnapshots();
    expect(await textOf(id)).toContain('"format":"good-turn"');
  });

  test('because the browser gives no room to keep it, as in a private window, is told', async () => {
    vi.spyOn(navigator.storage, 'getDirectory').mockRejectedValue(new DOMException('private', 'SecurityError'));
    await live(noon);
    expect(await store.readSnapshotTrouble()).toBe('unopenable');
    await expect(store.listSnapshots()).rejects.toMatchObject({ why: 'unopenable' });
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
  await Promise.all([store.takeDailySnapshot(noon), other.takeDailySnapshot(noon)]);
  expect(await daysOf()).toHaveLength(1);
});

test('one can be deleted by itself; reading it then fails', async () => {
  await live(noon);
  await live(noon + oneDay);
  const [newest] = await store.listSnapshots();
  await store.deleteSnapshot(newest!.id);
  await store.deleteSnapshot(newest!.id);
  expect(await daysOf()).toEqual(['2026-11-23']);
  await noHalfOnes();
  await expect(textOf(newest!.id)).rejects.toThrow();
});

describe('deleting everything', () => {
  test('deletes them', async () => {
    await live(noon);
    await store.deleteEverything();
    expect(await lying()).toEqual([]);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  test.each([
    ['gives up one that is being taken', 'createWritable', false],
    ['waits for what is just being written', 'write', true],
  ] as const)('%s, and leaves nothing of it', async (_, step, written) => {
    await live(noon);
    await store.addInteraction(reply({ id: 'new' }), newId);
    const begun = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const before = FileOnDisk.prototype[step] as () => Promise<never>;
    const move = vi.spyOn(FileOnDisk.prototype, 'move');
    vi.spyOn(FileOnDisk.prototype, step).mockImplementation(async function (this: FileOnDisk) {
      begun.resolve();
      await goOn.promise;
      return before.call(this);
    });
    const taking = store.takeDailySnapshot(noon + oneDay);
    await begun.promise;
    const deleting = store.deleteEverything();
    await vi.waitFor(async () => expect((await navigator.locks.query()).pending).toHaveLength(1));
    goOn.resolve();
    await Promise.all([taking, deleting]);
    expect(move).toHaveBeenCalledTimes(written ? 1 : 0);
    expect(await lying()).toEqual([]);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});

describe('snapshots that lay in a database at first', () => {
  const text = new TextEncoder().encode('{"format":"good-turn"}');
  const former = { id: 7, at: noon - oneDay, day: '2026-11-22', interactions: 9, people: 2, digest: 'abc' };

  /** One in two parts, and a part of one that never was finished. */
  async function layThere(): Promise<void> {
    const database = await openDB('goodturn-snapshots', 1, {
      upgrade(it) {
        it.createObjectStore('snapshots', { keyPath: 'id' });
        it.createObjectStore('parts');
      },
    });
    const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    await database.put('snapshots', { ...former, size: bytes.length, parts: 2 });
    await database.put('parts', bytes.slice(0, 10), [7, 0]);
    await database.put('parts', bytes.slice(10), [7, 1]);
    await database.put('parts', bytes, [8, 0]);
    database.close();
  }

  test('are carried over once, and go on in order', async () => {
    await layThere();
    await live(noon);
    expect(await store.listSnapshots()).toMatchObject([{ id: 8, day: '2026-11-23' }, former]);
    expect(await textOf(7)).toBe(new TextDecoder().decode(text));
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['goodturn']);
    await noHalfOnes();
  });

  test('stay there until the disk has room for them', async () => {
    await layThere();
    vi.spyOn(FileOnDisk.prototype, 'write').mockImplementation(fullDisk);
    await live(noon);
    expect(await store.readSnapshotTrouble()).toBe('full');
    vi.restoreAllMocks();
    await store.takeDailySnapshot(noon);
    expect(await daysOf()).toEqual(['2026-11-23', '2026-11-22']);
  });

  test('are deleted with everything', async () => {
    await layThere();
    await store.deleteEverything();
    expect(await indexedDB.databases()).toEqual([]);
  });
});
