import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { balanceWindows } from '../../../utils/core/balance/window.ts';
import { freshDevice, need, newContext, noon, oneDay, promise, reply, type Store } from './context.ts';
import { type Reads, watchReads } from './reads.ts';

let store: Store;
beforeEach(async () => {
  freshDevice();
  store = await newContext();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const idsOf = (records: { id: string }[]) => records.map(({ id }) => id);

/** A record with `acts` acts toward eight people in three hundred days, and forty more people met once. */
async function live(acts: number) {
  const names = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn', 'Gia', 'Hal'];
  const kinds = ['reply', 'message', 'comment', 'like'] as const;
  for (let at = 0; at < acts; at++)
    await store.addInteraction(
      reply({
        id: `${at}`,
        at: noon - Math.floor(at / (acts / 300)) * oneDay,
        site: (['x', 'linkedin', 'facebook'] as const)[(at % 8) % 3],
        kind: kinds[at % 4],
        counterpart: { name: names[at % 8]!, handle: names[at % 8]! },
      }),
      () => `p${at}`,
    );
  for (let at = 0; at < 40; at++)
    await store.addInteraction(
      reply({ id: `once ${at}`, at: noon - 299 * oneDay, counterpart: { name: `Ari ${at}`, handle: `ari${at}` } }),
      () => `ari ${at}`,
    );
  for (let at = 0; at < 40; at++) {
    await store.keep('needs', need({ id: `${at}`, personId: 'p0' }));
    await store.keep('promises', promise({ id: `${at}`, personId: 'p0' }));
  }
}

const devices = new Map<number, IDBFactory>();

/** Goes to a device with such a record, made the first time. */
async function deviceWith(acts: number) {
  freshDevice();
  store = await newContext();
  const known = devices.get(acts);
  if (known) globalThis.indexedDB = known;
  else await live(acts);
  devices.set(acts, globalThis.indexedDB);
}

describe('no view scans the record', () => {
  const queries: [string, (record: Store) => Promise<unknown>, Partial<Record<keyof Reads, number>>][] = [
    ...balanceWindows.map((window): (typeof queries)[number] => [
      `the balance of ${window}`,
      (record) => record.readWindow(window, noon, 'de'),
      { days: 366 },
    ]),
    ['a person', (record) => record.readPerson('p0'), { interactions: 53, people: 10, needs: 25, promises: 25 }],
    ['the search for people', (record) => record.searchPeople('a'), { people: 200 }],
    ['the people met last', (record) => record.readLatestPeople(), { people: 200 }],
    ['a page of the record', (record) => record.readActs(), { interactions: 53, people: 100 }],
    [
      'a page of what was done on one site',
      (record) => record.readActs(undefined, { site: 'x' }),
      { interactions: 103, people: 100 },
    ],
    ['whether somebody is known', (record) => record.isKnown('x', { name: 'Ana', handle: 'ana' }), { people: 1 }],
  ];

  test.each(queries)('%s reads what it shows and little else, however long the record', async (_, query, allowed) => {
    const read: Partial<Reads>[] = [];
    for (const acts of [600, 1800]) {
      await deviceWith(acts);
      const reads = watchReads();
      await query(store);
      vi.restoreAllMocks();
      read.push({ ...reads });
      for (const [name, count] of Object.entries(reads))
        expect([name, count <= (allowed[name as keyof Reads] ?? 0)]).toEqual([name, true]);
      const records = Object.entries(reads).filter(([name]) => name !== 'days' && name !== 'rollups');
      expect(records.reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(200);
    }
    expect(read[1]).toEqual(read[0]);
  });
});

describe('the balance', () => {
  test('of each window counts its days, per site', async () => {
    const wednesday = noon + 2 * oneDay;
    const ago = [
      ['today', wednesday],
      ['monday', noon],
      ['sunday', noon - oneDay],
      ['last month', noon - 25 * oneDay],
      ['last year', noon - 330 * oneDay],
    ] as const;
    for (const [id, at] of ago) await store.addInteraction(reply({ id, at }), () => 'ana');
    await store.addInteraction(reply({ id: 'sold', at: wednesday, site: 'linkedin', stance: 'sell' }), () => 'ana too');
    const servesIn = async (locale: string) =>
      Promise.all(balanceWindows.map(async (window) => (await store.readWindow(window, wednesday, locale)).serve));
    expect(await servesIn('de')).toEqual([1, 2, 3, 4]);
    expect(await servesIn('en-US')).toEqual([1, 3, 3, 4]);
    expect((await store.readWindow('today', wednesday, 'de')).bySite).toEqual({
      x: { serve: 1, sell: 0, social: 0 },
      linkedin: { serve: 0, sell: 1, social: 0 },
    });
  });
});

describe('the record, page by page', () => {
  test('shows every act once, newest first, also where many happened in the same millisecond', async () => {
    for (let at = 0; at < 130; at++)
      await store.addInteraction(
        reply({ id: `${at}`.padStart(3, '0'), at: noon + Math.floor(at / 60), counterpart: at % 2 ? null : undefined }),
        () => 'ana',
      );
    const pages: string[][] = [];
    let from: Parameters<Store['readActs']>[0];
    do {
      const page = await store.readActs(from);
      pages.push(idsOf(page.acts));
      from = page.next;
    } while (from);
    expect(pages.map(({ length }) => length)).toEqual([50, 50, 30]);
    expect(pages.flat()).toEqual(Array.from({ length: 130 }, (_, at) => `${129 - at}`.padStart(3, '0')));
  });

  test('of one site, or of one stance, misses none and shows no other, however rare', async () => {
    const all = Array.from({ length: 260 }, (_, at) =>
      reply({
        id: `${at}`.padStart(3, '0'),
        at: noon + at,
        site: at % 3 ? 'x' : 'facebook',
        stance: at === 7 ? 'sell' : at % 2 ? 'serve' : undefined,
      }),
    );
    for (const one of all) await store.addInteraction(one, () => 'ana');
    const filters = [
      { site: 'x' },
      { stance: 'sell' },
      { stance: 'none' },
      { site: 'facebook', stance: 'serve' },
    ] as const;
    for (const filter of filters) {
      const { site, stance } = { site: undefined, stance: undefined, ...filter };
      const found: string[] = [];
      let from: Parameters<Store['readActs']>[0];
      do {
        const page = await store.readActs(from, filter);
        found.push(...idsOf(page.acts));
        from = page.next;
      } while (from);
      const wanted = all.filter(
        (one) => (!site || one.site === site) && (!stance || (one.stance ?? 'none') === stance),
      );
      expect(found).toEqual(idsOf(wanted).reverse());
    }
  });

  test('says who each act was toward, whoever they were merged into', async () => {
    await store.addInteraction(reply(), () => 'ana');
    const too = { name: 'Ana', handle: 'ana-too' };
    await store.addInteraction(reply({ id: 'two', site: 'linkedin', counterpart: too }), () => 'ana-too');
    await store.addInteraction(reply({ id: 'three', counterpart: null }), () => 'nobody');
    await store.mergePeople('ana', 'ana-too', noon);
    const { acts, people } = await store.readActs();
    expect(acts.map(({ personId }) => personId && people.get(personId)?.name)).toEqual([
      'Ana Lima',
      undefined,
      'Ana Lima',
    ]);
  });

  test('a person’s acts go on where the page before ended, over all they were merged from', async () => {
    for (let at = 0; at < 70; at++)
      await store.addInteraction(
        reply({ id: `${at}`, at: noon + at, site: at % 2 ? 'x' : 'linkedin' }),
        () => `ana ${at}`,
      );
    await store.mergePeople('ana 0', 'ana 1', noon);
    const first = (await store.readPerson('ana 0'))!.acts;
    const second = (await store.readPerson('ana 0', first.next))!.acts;
    expect([...first.acts, ...second.acts].map(({ id }) => Number(id))).toEqual(
      Array.from({ length: 70 }, (_, at) => 69 - at),
    );
    expect(second.next).toBeUndefined();
  });
});

describe('people', () => {
  test('are found by how a word of a name or handle of theirs begins, twenty of them, and nobody by nothing', async () => {
    for (let at = 0; at < 30; at++)
      await store.addInteraction(
        reply({ id: `${at}`, counterpart: { name: `Ana Lima ${at}`, handle: `lima${at}` } }),
        () => `${at}`,
      );
    expect(await store.searchPeople('lim')).toHaveLength(20);
    expect(idsOf(await store.searchPeople('ANA LIMA 17'))).toEqual(['17']);
    expect(await store.searchPeople('')).toEqual([]);
    expect(await store.searchPeople(' \u202E ')).toEqual([]);
    expect(await store.searchPeople('imal')).toEqual([]);
  });

  test('who are not on record have no page', async () => {
    expect(await store.readPerson('nobody')).toBeUndefined();
  });
});
