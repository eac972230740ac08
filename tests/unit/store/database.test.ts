import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { contentOf, freshDevice, newContext, newId, noon, reply, type Store } from './context.ts';

let store: Store;

beforeEach(async () => {
  freshDevice();
  store = await newContext();
});

describe('the database as other tools know it', () => {
  test('it has the name and the stores the design fixes', async () => {
    const database = await store.openDatabase();
    expect(database.name).toBe('goodturn');
    expect([...database.objectStoreNames]).toEqual([
      'interactions',
      'introductions',
      'needs',
      'people',
      'promises',
      'rollups',
    ]);
  });

  test('one context has one connection, however often and however fast it is asked for', async () => {
    const [one, other] = await Promise.all([store.openDatabase(), store.openDatabase()]);
    expect(other).toBe(one);
  });
});

describe('a database newer than the code', () => {
  const newer = () =>
    openDB('goodturn', 99, { upgrade: (database) => void database.createObjectStore('of the future') });

  test('is refused with an error that says so, and left alone', async () => {
    const future = await newer();
    await future.put('of the future', 'kept', 'key');
    future.close();
    await expect(store.openDatabase()).rejects.toMatchObject({ name: 'VersionError' });
    await expect(store.addInteraction(reply(), newId)).rejects.toMatchObject({ name: 'VersionError' });
    const untouched = await openDB('goodturn');
    expect(untouched.version).toBe(99);
    expect(await untouched.get('of the future', 'key')).toBe('kept');
    untouched.close();
  });

  test('can be deleted all the same, and the record begins anew', async () => {
    (await newer()).close();
    await expect(store.openDatabase()).rejects.toThrow();
    await store.deleteEverything();
    await store.addInteraction(reply(), newId);
    expect(await store.countInteractions()).toBe(1);
  });

  test('is let in by a page that is still open with the old code', async () => {
    await store.openDatabase();
    const future = await newer();
    expect(future.version).toBe(99);
    future.close();
  });
});

/**
 * Every released version keeps a sample of its data here: `v1.json` was written by version 1 of the database. When the
 * shape changes, add the sample of the version before and what it should look like today.
 */
describe('records of older releases', () => {
  interface Sample {
    version: number;
    stores: Record<string, { keyPath: string | string[]; indexes: [string, string | string[], boolean][] }>;
    records: Record<string, object[]>;
  }
  const folder = `${import.meta.dirname}/../../fixtures/store`;
  const samples = readdirSync(folder).map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Sample);

  async function bring({ version, stores, records }: Sample) {
    const database = await openDB('goodturn', version, {
      upgrade(old) {
        for (const [name, { keyPath, indexes }] of Object.entries(stores)) {
          const created = old.createObjectStore(name, { keyPath });
          for (const [index, path, multiEntry] of indexes) created.createIndex(index, path, { multiEntry });
        }
      },
    });
    for (const [name, all] of Object.entries(records)) for (const record of all) await database.put(name, record);
    database.close();
  }

  test('there is a sample of every version up to today', async () => {
    const { version } = await store.openDatabase();
    expect(samples.map((sample) => sample.version).sort()).toEqual(Array.from({ length: version }, (_, at) => at + 1));
  });

  test.each(samples.map((sample) => [sample.version, sample] as const))(
    'the sample of version %i opens, with nothing lost',
    async (_, sample) => {
      await bring(sample);
      const content = await contentOf(store);
      for (const [name, records] of Object.entries(sample.records)) expect(content[name as 'people']).toEqual(records);
    },
  );

  test.each(samples.map((sample) => [sample.version, sample] as const))(
    'version %i brought to today has the stores and indexes of a new database',
    async (_, sample) => {
      const shapeOf = async ({ openDatabase }: Store) => {
        const database = await openDatabase();
        return [...database.objectStoreNames].map((name) => {
          const { keyPath, indexNames } = database.transaction(name).store;
          return { name, keyPath, indexes: [...indexNames] };
        });
      };
      const fresh = await shapeOf(store);
      freshDevice();
      await bring(sample);
      expect(await shapeOf(await newContext())).toEqual(fresh);
    },
  );

  test('an old record goes on: counted, corrected and added to', async () => {
    await bring(samples.find(({ version }) => version === 1)!);
    expect(await store.readBalance(7, noon)).toMatchObject({ serve: 1, sell: 1, social: 0 });
    expect(await store.isKnown('linkedin', { name: 'Mira', handle: 'mira-example' })).toBe(true);
    await store.correctStance('v1-sold', 'social', noon);
    await store.addInteraction(reply(), newId);
    expect(await store.readBalance(7, noon)).toMatchObject({ serve: 2, sell: 0, social: 1 });
  });
});
