import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contentOf, freshDevice, newContext, newId, noon, oneDay, reply, type Store } from './context.ts';

let store: Store;
beforeEach(async () => {
  freshDevice();
  store = await newContext();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Thirty days with three people. */
async function live() {
  for (let at = 0; at < 90; at++) {
    const name = ['Ana', 'Ben', 'Cleo'][at % 3]!;
    const stance = (['serve', 'sell', 'social'] as const)[at % 7 === 0 ? 1 : at % 2 ? 0 : 2];
    await store.addInteraction(
      reply({ id: `${at}`, at: noon - Math.floor(at / 3) * oneDay, counterpart: { name, handle: name }, stance }),
      () => name,
    );
  }
}
/** So few interactions in a step that there are many steps. */
const many = 10;
const check = () => store.verify({ repair: false, many });
const repair = () => store.verify({ repair: true, many });

/** Changes the database behind the store's back. */
const damage = (how: Parameters<Store['writing']>[0]) => store.writing(how);

const damages: [string, Parameters<Store['writing']>[0], string[]][] = [
  [
    'a count that is too high',
    (record) =>
      record.objectStore('rollups').put({ day: '2026-11-23', site: 'x', kind: 'reply', stance: 'serve', count: 7 }),
    ['rollup'],
  ],
  ['counts that are gone', (record) => record.objectStore('rollups').clear(), ['rollup']],
  [
    'a count of a day on which nothing happened',
    (record) =>
      record.objectStore('rollups').put({ day: '2020-01-01', site: 'x', kind: 'like', stance: 'none', count: 1 }),
    ['rollup'],
  ],
  ['a day that is not added up', (record) => record.objectStore('days').delete('2026-11-20'), ['day']],
  [
    'a day too many',
    (record) => record.objectStore('days').put({ day: '2019-05-05', sites: { x: { sell: 3 } } }),
    ['day'],
  ],
  ['every day', (record) => record.objectStore('days').clear(), ['day']],
  [
    'a person whose weeks are wrong',
    async (record) => {
      const [ana] = await store.talliedWith(record, ['Ana']);
      await store.putTallied(record, { ...ana!, weeks: { '2026-11-23': { sell: 7 } }, lastAt: 1 });
    },
    ['person'],
  ],
  ['weeks that are gone', (record) => record.objectStore('weeks').clear(), ['person']],
  [
    'weeks of nobody',
    (record) =>
      record.objectStore('weeks').put({ personId: 'Dan', year: '2026', weeks: { '2026-11-23': { sell: 7 } } }),
    ['nobody'],
  ],
  [
    'a person who cannot be found',
    async (record) => {
      const ana = (await record.objectStore('people').get('Ana'))!;
      await record.objectStore('people').put({ ...ana, search: [], keys: [] });
    },
    ['person'],
  ],
];

describe('verify and repair', () => {
  beforeEach(live);

  test('finds nothing wrong where nothing is, and changes nothing', async () => {
    const before = await contentOf(store);
    expect(await repair()).toEqual({ interactions: 90, wrong: 0, examples: [] });
    expect(await contentOf(store)).toEqual(before);
  });

  test.each(damages)('%s is found, left alone when only looked at, and put right', async (_, how, kinds) => {
    const before = await contentOf(store);
    await damage(how);
    const damaged = await contentOf(store);
    const found = await check();
    expect([...new Set(found.examples.map(({ what }) => what))]).toEqual(kinds);
    expect(found.wrong).toBe(found.examples.length);
    expect(await contentOf(store)).toEqual(damaged);
    expect(await repair()).toEqual(found);
    expect(await contentOf(store)).toEqual(before);
  });

  test('interactions toward somebody who is not on record are toward nobody, and stay', async () => {
    await damage((record) => record.objectStore('people').delete('Ben'));
    expect((await repair()).examples).toEqual([{ what: 'nobody', which: 'Ben' }]);
    expect((await check()).wrong).toBe(0);
    const { interactions } = await contentOf(store);
    expect(interactions).toHaveLength(90);
    expect(interactions.filter(({ personId }) => personId === undefined)).toHaveLength(30);
  });

  test('counts what was done on the other side of the earth on the day it was there', async () => {
    const beginning = Date.UTC(2026, 10, 20);
    const acts = [
      ['in the east', beginning - 14 * 3_600_000, '2026-11-20'],
      ['in the west', beginning + 36 * 3_600_000 - 1, '2026-11-20'],
      ['at home', beginning, '2026-11-20'],
    ] as const;
    for (const [id, at, day] of acts) await store.addInteraction(reply({ id, at, day }), newId);
    const before = await contentOf(store);
    await damage((record) => record.objectStore('days').clear());
    await store.verify({ repair: true, many: 1 });
    expect(await contentOf(store)).toEqual(before);
  });

  test('keeps what was pruned: it is on record nowhere else', async () => {
    await store.prune(10, noon);
    const before = await contentOf(store);
    expect(await repair()).toMatchObject({ wrong: 0 });
    await damage((record) => record.objectStore('days').clear());
    await repair();
    expect(await contentOf(store)).toEqual(before);
  });

  test('of a record too large to count every example names a hundred', async () => {
    await damage(async (record) => {
      for (let at = 0; at < 150; at++)
        await record.objectStore('days').put({ day: `1999-${at}`, sites: { x: { sell: 1 } } });
    });
    const { wrong, examples } = await repair();
    expect([wrong, examples.length]).toEqual([150, 100]);
    expect((await check()).wrong).toBe(0);
  });

  test('tells how far it is, from nothing to everything', async () => {
    const told: number[] = [];
    await store.verify({ repair: false, many, onProgress: (done) => told.push(done) });
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual([...told].sort((one, other) => one - other));
    expect(told.at(-1)).toBe(1);
  });

  test('ends when it is told to, with everything it has put right until then', async () => {
    await damage((record) => record.objectStore('days').clear());
    const ending = new AbortController();
    const onProgress = (done: number) => done > 0.85 && ending.abort();
    const ended = store.verify({ repair: true, many, signal: ending.signal, onProgress });
    await expect(ended).rejects.toMatchObject({ name: 'AbortError' });
    const { days } = await contentOf(store);
    expect(days.length).toBeGreaterThan(0);
    expect(days.length).toBeLessThan(30);
  });

  test('what is done while it runs is counted, and nothing is put wrong by it', async () => {
    await damage((record) => record.objectStore('rollups').clear());
    await damage((record) => record.objectStore('days').clear());
    const other = await newContext();
    const doings: Promise<unknown>[] = [];
    let made = 0;
    await store.verify({
      repair: true,
      many,
      onProgress() {
        const id = `meanwhile ${++made}`;
        const at = noon - (made % 30) * oneDay;
        doings.push(other.addInteraction(reply({ id, at }), newId));
        doings.push(other.correctStance(`${made}`, 'sell', noon));
        doings.push(other.deleteInteraction(`${80 - made}`));
      },
    });
    await Promise.all(doings);
    expect((await check()).wrong).toBe(0);
  });

  test('what is done while a sound record is looked at leaves it sound', async () => {
    const other = await newContext();
    const doings: Promise<unknown>[] = [];
    let made = 0;
    const found = await store.verify({
      repair: true,
      many,
      onProgress() {
        const at = noon - (++made % 30) * oneDay;
        doings.push(other.addInteraction(reply({ id: `meanwhile ${made}`, at }), newId));
        doings.push(other.deleteInteraction(`${80 - made}`));
      },
    });
    await Promise.all(doings);
    expect(found.wrong).toBe(0);
    expect((await check()).wrong).toBe(0);
  });

  test('no more than a few hundred records are held at once', async () => {
    for (const { prototype } of [IDBObjectStore, IDBIndex]) {
      const { getAll } = prototype as { getAll: IDBObjectStore['getAll'] };
      vi.spyOn(prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...args) {
        const source = (this as never as IDBIndex).objectStore?.name ?? this.name;
        if (source === 'interactions') expect(args[1]).toBeLessThanOrEqual(250);
        return getAll.apply(this, args as never);
      });
    }
    await repair();
  });
});

test('an empty record is sound', async () => {
  const told: number[] = [];
  expect(await store.verify({ repair: true, onProgress: (done) => told.push(done) })).toMatchObject({ wrong: 0 });
  expect(told.at(-1)).toBe(1);
});

test('waits until an import is whole, and can be called off while it waits', async () => {
  await live();
  const swapped = Promise.withResolvers<void>();
  const swapping = navigator.locks.request('good-turn-record', () => swapped.promise);
  await damage((record) => record.objectStore('days').clear());
  const ending = new AbortController();
  const calledOff = store.verify({ repair: true, signal: ending.signal });
  const waiting = repair();
  ending.abort(new Error('enough'));
  await expect(calledOff).rejects.toThrow('enough');
  expect((await navigator.locks.query()).pending).not.toEqual([]);
  expect(await store.reading((record) => record.objectStore('days').count())).toBe(0);
  swapped.resolve();
  expect((await waiting).wrong).toBe(30);
  await swapping;
});
