import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contentOf, freshDevice, newContext, newId, noon, reply, type Store } from './context.ts';

/**
 * Every version of the database keeps a sample of its data: `v1.json` was written by version 1. When the shape changes,
 * add what the new version writes, and say in `today` of the older ones what becomes of them.
 */
interface Sample {
  version: number;
  stores: Record<string, { keyPath: string | string[]; indexes: [string, string | string[], boolean][] }>;
  records: Record<string, object[]>;
  /** The stores that look different today. Absent in the newest sample. */
  today?: Record<string, object[]>;
}
const folder = `${import.meta.dirname}/../../fixtures/store`;
const samples = readdirSync(folder).map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Sample);
const every = samples.map((sample) => [sample.version, sample] as const);

let store: Store;
beforeEach(async () => {
  freshDevice();
  store = await newContext();
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function bring({ version, stores, records }: Sample) {
  const database = await openDB('goodturn', version, {
    upgrade(old) {
      for (const [name, { keyPath, indexes }] of Object.entries(stores)) {
        const created = old.createObjectStore(name, { keyPath });
        for (const [index, path, multiEntry] of indexes) created.createIndex(index, path, { multiEntry });
      }
    },
  });
  const filling = database.transaction(Object.keys(records), 'readwrite');
  for (const [name, all] of Object.entries(records)) for (const record of all) filling.objectStore(name).put(record);
  await filling.done;
  database.close();
}

/** Everything in the database as today's release has it. */
async function today({ openDatabase }: Store) {
  await openDatabase();
  return (await untouched()).records;
}

/** Everything in the database, whatever its version. */
async function untouched() {
  const database = await openDB('goodturn');
  const { version } = database;
  const records = Object.fromEntries(
    await Promise.all([...database.objectStoreNames].map(async (name) => [name, await database.getAll(name)])),
  );
  database.close();
  return { version, records };
}

const first = samples.find(({ version }) => version === 1)!;

/** What a user of the first release may have: more of everything than is read at once. */
function much(): Sample {
  const acts = Array.from({ length: 1300 }, (_, at) => ({
    ...first.records.interactions![1]!,
    id: `act-${at}`,
    at: noon + at,
    personId: `person-${at % 600 === 0 ? 0 : at % 300}`,
  }));
  const people = Array.from({ length: 300 }, (_, at) => ({ ...first.records.people![0]!, id: `person-${at}` }));
  const day = (at: number) => new Date(noon - at * 86_400_000).toISOString().slice(0, 10);
  const rollups = Array.from({ length: 700 }, (_, at) => ({
    ...first.records.rollups![1]!,
    day: day(Math.floor(at / 2)),
    site: at % 2 ? 'x' : 'linkedin',
  }));
  return { ...first, records: { ...first.records, interactions: acts, people, rollups } };
}

describe('records of older releases', () => {
  test('there is a sample of every version up to today', async () => {
    const { version } = await store.openDatabase();
    expect(samples.map((sample) => sample.version).sort()).toEqual(Array.from({ length: version }, (_, at) => at + 1));
  });

  test.each(every)('the sample of version %i becomes what today’s release would have kept', async (_, sample) => {
    await bring(sample);
    expect(await today(store)).toEqual({ ...sample.records, ...sample.today });
    expect((await store.verify({ repair: false })).examples).toEqual([]);
  });

  test.each(every)('version %i has the stores and indexes of a new database', async (_, sample) => {
    const shapeOf = async ({ openDatabase }: Store) => {
      const database = await openDatabase();
      return [...database.objectStoreNames].map((name) => {
        const { keyPath, indexNames } = database.transaction(name).store;
        const indexes = [...indexNames].map((index) => {
          const { keyPath: path, multiEntry } = database
            .transaction(name)
            .store.index(index as never) as unknown as IDBIndex;
          return [index, path, multiEntry];
        });
        return { name, keyPath, indexes };
      });
    };
    const fresh = await shapeOf(store);
    freshDevice();
    await bring(sample);
    expect(await shapeOf(await newContext())).toEqual(fresh);
  });

  test('an old record goes on: counted, corrected and added to', async () => {
    await bring(first);
    expect(await store.readBalance(7, noon)).toMatchObject({ serve: 1, sell: 1, social: 0 });
    expect(await store.isKnown('linkedin', { name: 'Mira', handle: 'mira-example' })).toBe(true);
    expect(await store.searchPeople('mir')).toMatchObject([{ id: 'v1-mira' }]);
    await store.correctStance('v1-sold', 'social', noon);
    await store.addInteraction(reply(), newId);
    expect(await store.readBalance(7, noon)).toMatchObject({ serve: 2, sell: 0, social: 1 });
  });

  test('a large record is brought over as a small one is, a few hundred records at a time', async () => {
    await bring(much());
    const most = vi.fn();
    for (const { prototype } of [IDBObjectStore, IDBIndex]) {
      const { getAll } = prototype as { getAll: IDBObjectStore['getAll'] };
      vi.spyOn(prototype, 'getAll').mockImplementation(function (this: never, ...args) {
        most(args[1] ?? Number.POSITIVE_INFINITY);
        return getAll.apply(this, args as never);
      });
    }
    await store.openDatabase();
    expect(Math.max(...most.mock.calls.map(([count]) => count))).toBeLessThanOrEqual(250);
    vi.restoreAllMocks();
    const { wrong } = await store.verify({ repair: false });
    // The sample counts days on which nothing was recorded; people and what days add up to are all right.
    const { days, people } = await contentOf(store);
    expect(days).toHaveLength(350);
    expect(people.flatMap(({ weeks }) => Object.values(weeks)).reduce((sum, { serve = 0 }) => sum + serve, 0)).toBe(
      1300,
    );
    expect(wrong).toBeGreaterThan(0);
  });
});

describe('a step that fails', () => {
  /** Lets the step to version 2 fail at a certain write. */
  function breakAt(write: number, how: 'call' | 'request') {
    let writes = 0;
    const { put, add } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (++writes !== write) return put.apply(this, args);
      if (how === 'call') throw new TypeError('a mistake in the step');
      put.apply(this, args);
      return add.apply(this, args);
    });
  }

  test.each([
    ['its first write', 1, 'call'],
    ['its first write, told late', 1, 'request'],
    ['a later write', 3, 'call'],
    ['a later write, told late', 4, 'request'],
  ] as const)('in %s leaves the data as it was, says so, and succeeds when the reason is gone', async (_, at, how) => {
    await bring(first);
    const before = await untouched();
    breakAt(at, how);
    await expect(store.openDatabase()).rejects.toMatchObject({ name: 'StoreFault', why: 'upgrade' });
    vi.restoreAllMocks();
    expect(await untouched()).toEqual(before);
    expect(before.version).toBe(1);
    expect(await today(store)).toEqual({ ...first.records, ...first.today });
  });

  test('before it has written anything is no different', async () => {
    await bring(first);
    const before = await untouched();
    vi.spyOn(IDBObjectStore.prototype, 'createIndex').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(store.readBalance(1, noon)).rejects.toMatchObject({ why: 'upgrade' });
    vi.restoreAllMocks();
    expect(await untouched()).toEqual(before);
  });
});
