import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rollupKey, rollupOf } from '../../../utils/core/balance/rollup.ts';
import type { Interaction, Stance } from '../../../utils/core/words.ts';
import { contentOf, freshDevice, newContext, newId, noon, oneDay, reply, type Store } from './context.ts';

let store: Store;

beforeEach(async () => {
  freshDevice();
  store = await newContext();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const nothing = {
  interactions: [],
  people: [],
  needs: [],
  promises: [],
  introductions: [],
  reflections: [],
  rollups: [],
  days: [],
};

describe('keeping what was done', () => {
  test('an interaction is kept with its person and the counts of its day', async () => {
    await store.addInteraction(reply(), () => 'ana');
    expect(await contentOf(store)).toEqual({
      ...nothing,
      interactions: [
        {
          id: 'one',
          at: noon,
          day: '2026-11-23',
          site: 'x',
          kind: 'reply',
          stance: 'serve',
          confidence: 0.9,
          reasons: ['gives_advice'],
          personId: 'ana',
        },
      ],
      people: [
        {
          id: 'ana',
          name: 'Ana Lima',
          identities: [{ site: 'x', key: 'x:ana', name: 'Ana Lima', handle: 'ana', profileUrl: 'https://x.com/ana' }],
          keys: ['x:ana'],
          search: ['ana lima', 'lima', 'ana'],
          firstAt: noon,
          lastAt: noon,
          weeks: { '2026-11-23': { serve: 1 } },
        },
      ],
      rollups: [{ day: '2026-11-23', site: 'x', kind: 'reply', stance: 'serve', count: 1 }],
      days: [{ day: '2026-11-23', sites: { x: { serve: 1 } } }],
    });
  });

  test('telling it twice is telling it once, also at the same time and from two contexts', async () => {
    const other = await newContext();
    await Promise.all([store, store, other].map(({ addInteraction }) => addInteraction(reply(), newId)));
    await store.addInteraction(reply({ stance: 'sell', counterpart: { name: 'Ben', handle: 'ben' } }), newId);
    const { interactions, people, rollups } = await contentOf(store);
    expect([interactions.length, people.length, rollups.length]).toEqual([1, 1, 1]);
    expect(rollups[0]).toMatchObject({ stance: 'serve', count: 1 });
  });

  test('one person on one site is one person, however their address and name are shown', async () => {
    const shown = [
      { name: 'Ana Lima', handle: 'ana' },
      { name: 'Ana 🌱', handle: 'Ana', profileUrl: 'https://x.com/Ana' },
      { name: 'ana', profileUrl: 'https://x.com/ana', handle: '@ana' },
    ];
    for (const [at, counterpart] of shown.entries())
      await store.addInteraction(reply({ id: `${at}`, at: noon - at * oneDay, counterpart }), newId);
    const { interactions, people } = await contentOf(store);
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({ firstAt: noon - 2 * oneDay, lastAt: noon });
    await store.addInteraction(reply({ id: 'later', at: noon + oneDay }), newId);
    expect((await contentOf(store)).people[0]).toMatchObject({ firstAt: noon - 2 * oneDay, lastAt: noon + oneDay });
    expect(new Set(interactions.map(({ personId }) => personId))).toEqual(new Set([people[0]!.id]));
  });

  test.each([
    ['nobody is addressed', null],
    ['a name is all there is', { name: 'Ana' }],
  ])('an interaction is kept without a person when %s', async (_, counterpart) => {
    await store.addInteraction(reply({ counterpart }), newId);
    const { interactions, people } = await contentOf(store);
    expect(people).toEqual([]);
    expect(interactions).toHaveLength(1);
    expect(interactions[0]).not.toHaveProperty('personId');
  });

  test('a gesture has no stance and is counted as such', async () => {
    await store.addInteraction({ id: 'g', at: noon, site: 'linkedin', kind: 'like', counterpart: null }, newId);
    const { rollups } = await contentOf(store);
    expect(rollups).toEqual([{ day: '2026-11-23', site: 'linkedin', kind: 'like', stance: 'none', count: 1 }]);
  });

  test('no name, handle or address of anybody is kept in the interaction itself', async () => {
    await store.addInteraction(reply(), () => 'p');
    expect(JSON.stringify((await contentOf(store)).interactions)).not.toMatch(/ana/i);
  });

  test('whoever was recorded before is known, and only they', async () => {
    await store.addInteraction(reply(), newId);
    expect(await store.isKnown('x', { name: 'someone', handle: 'ANA' })).toBe(true);
    expect(await store.isKnown('linkedin', { name: 'Ana Lima', handle: 'ana' })).toBe(false);
    expect(await store.isKnown('x', { name: 'Ana Lima' })).toBe(false);
    expect(await store.isKnown('x', null)).toBe(false);
    expect(await store.countInteractions()).toBe(1);
  });
});

describe('all of it is kept, or nothing', () => {
  const parts = ['interactions', 'people', 'rollups', 'days'] as const;

  /** Lets writes into one store fail, as a full disk or a broken value would. */
  async function breakStore(name: string, how: 'request' | 'call') {
    const { put, add } = IDBObjectStore.prototype;
    for (const [method, original] of Object.entries({ put, add }))
      vi.spyOn(IDBObjectStore.prototype, method as 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
        if (this.name !== name) return original.apply(this, args);
        if (how === 'call') throw new DOMException('The value cannot be kept.', 'DataCloneError');
        original.apply(this, args);
        // A second record with the same key: the request fails, not the call.
        return add.apply(this, args);
      });
  }

  test.each(parts.flatMap((part) => [[part, 'request'] as const, [part, 'call'] as const]))(
    'nothing is kept when %s cannot be written (%s fails)',
    async (part, how) => {
      await breakStore(part, how);
      await expect(store.addInteraction(reply(), newId)).rejects.toThrow();
      vi.restoreAllMocks();
      expect(await contentOf(store)).toEqual(nothing);
      await store.addInteraction(reply(), newId);
      expect((await contentOf(store)).rollups).toMatchObject([{ count: 1 }]);
    },
  );

  test.each(['interactions', 'rollups'] as const)('a correction that fails in %s changes nothing', async (part) => {
    await store.addInteraction(reply(), () => 'ana');
    const before = await contentOf(store);
    await breakStore(part, 'call');
    await expect(store.correctStance('one', 'sell', noon)).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await contentOf(store)).toEqual(before);
  });
});

describe('corrections', () => {
  const kept = async () => (await contentOf(store)).interactions[0];

  test('a correction moves the counts and remembers what the device had read', async () => {
    await store.addInteraction(reply({ stance: 'sell' }), newId);
    await store.correctStance('one', 'serve', noon + 1);
    expect(await kept()).toMatchObject({ stance: 'serve', corrected: { from: 'sell', at: noon + 1 } });
    expect((await contentOf(store)).rollups).toMatchObject([{ stance: 'serve', count: 1 }]);
  });

  test('a second correction still remembers the reading, not the first correction', async () => {
    await store.addInteraction(reply({ stance: 'sell' }), newId);
    await store.correctStance('one', 'serve', noon + 1);
    await store.correctStance('one', 'social', noon + 2);
    expect(await kept()).toMatchObject({ stance: 'social', corrected: { from: 'sell', at: noon + 2 } });
  });

  test('what could not be read can be said afterwards', async () => {
    await store.addInteraction(reply({ stance: undefined, confidence: undefined }), newId);
    await store.correctStance('one', 'social', noon);
    expect(await kept()).toMatchObject({ stance: 'social', corrected: { from: null } });
    expect((await contentOf(store)).rollups).toMatchObject([{ stance: 'social', count: 1 }]);
  });

  test('saying what the device said already is no correction, and an unknown id is let pass', async () => {
    await store.addInteraction(reply(), () => 'ana');
    const before = await contentOf(store);
    await store.correctStance('one', 'serve', noon);
    await store.correctStance('never kept', 'sell', noon);
    expect(await contentOf(store)).toEqual(before);
  });

  test('a late correction counts on the day it happened, not on the day it was put right', async () => {
    await store.addInteraction(reply(), newId);
    await store.correctStance('one', 'sell', noon + 5 * oneDay);
    expect((await contentOf(store)).rollups).toMatchObject([{ day: '2026-11-23', stance: 'sell', count: 1 }]);
  });
});

describe('the counts', () => {
  const stance = fc.constantFrom<Stance>('serve', 'sell', 'social');
  const id = fc.integer({ min: 0, max: 6 }).map(String);
  const added = fc.record<Interaction>(
    {
      id,
      at: fc.integer({ min: 0, max: 3 }).map((days) => noon - days * oneDay),
      site: fc.constantFrom('x', 'linkedin', 'facebook'),
      kind: fc.constantFrom('reply', 'message', 'like'),
      counterpart: fc.constantFrom(null, { name: 'Ana', handle: 'ana' }, { name: 'Ben', handle: 'ben' }),
      stance,
    },
    { requiredKeys: ['id', 'at', 'site', 'kind', 'counterpart'] },
  );
  const deed = fc.oneof(
    added.map((interaction) => (one: Store) => one.addInteraction(interaction, newId)),
    fc.tuple(id, stance).map(
      ([corrected, to]) =>
        (one: Store) =>
          one.correctStance(corrected, to, noon),
    ),
  );

  test('they always equal a recount of the record, whatever was done and corrected, in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 15 }), async (deeds) => {
        await store.deleteEverything();
        await Promise.all(deeds.map((act) => act(store)));
        const { interactions, rollups } = await contentOf(store);
        const recount: Record<string, number> = {};
        for (const kept of interactions) {
          const key = rollupKey(rollupOf(kept, kept.day));
          recount[key] = (recount[key] ?? 0) + 1;
        }
        const counted = rollups.map(({ count, ...sort }) => [rollupKey(sort), count]);
        expect(Object.fromEntries(counted)).toEqual(recount);
      }),
      { numRuns: 60 },
    );
  });

  test('the balance of seven days is made of counts alone: the record is not read', async () => {
    for (let day = 0; day < 9; day++)
      await store.addInteraction(
        reply({ id: `${day}`, at: noon - day * oneDay, stance: day ? 'serve' : 'sell' }),
        newId,
      );
    const reads: string[] = [];
    for (const read of ['get', 'getAll', 'openCursor', 'count'] as const) {
      const original = IDBObjectStore.prototype[read] as (...args: unknown[]) => IDBRequest;
      vi.spyOn(IDBObjectStore.prototype, read).mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
        reads.push(this.name);
        return original.apply(this, args) as never;
      });
    }
    const balance = await store.readBalance(7, noon);
    expect(reads).toEqual(['days']);
    expect(balance).toMatchObject({ serve: 6, sell: 1, social: 0, servesPerSell: 6 });
    expect(balance.byDay.map(({ day }) => day)).toEqual([17, 18, 19, 20, 21, 22, 23].map((day) => `2026-11-${day}`));
    expect(balance.bySite).toEqual({ x: { serve: 6, sell: 1, social: 0 } });
  });

  test('a balance without anything recorded is all zeros', async () => {
    expect(await store.readBalance(1, noon)).toMatchObject({ serve: 0, sell: 0, social: 0, servesPerSell: null });
  });
});

describe('names that mean harm', () => {
  const names = [
    ['markup', '<img src=x onerror=alert(1)>"\'&amp;'],
    ['right-to-left overrides', 'Ana\u202E\u2066 gnp.exe\u2069'],
    ['a name of the language itself', '__proto__'],
    ['ten thousand characters', 'ä'.repeat(10_000)],
    ['half a character', 'Ana \uD83D and \uDE00'],
    ['control characters', 'A\u0000na\u0007\u001B[31m'],
  ] as const;

  test.each(names)('%s are kept as they are, and found again', async (_, name) => {
    await store.addInteraction(reply({ counterpart: { name, handle: name } }), newId);
    await store.addInteraction(reply({ id: 'two', counterpart: { name, handle: name } }), newId);
    const { people } = await contentOf(store);
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({ name, identities: [{ name, handle: name }] });
    expect(await store.isKnown('x', { name, handle: name })).toBe(true);
    expect(({} as Record<string, unknown>).name).toBeUndefined();
  });
});
