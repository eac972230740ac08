import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { liveOn } from '../../life/life.ts';
import { contentOf, freshDevice, need, newContext, noon, reply, type Store } from './context.ts';

let store: Store;
beforeEach(async () => {
  freshDevice();
  store = await newContext();
});

const life = liveOn({ interactions: 1200, people: 60 });
const { people, needs, promises, introductions, reflections } = life;
const whole = { people, interactions: [...life.acts()].flat(), needs, promises, introductions, reflections };

describe('much at a time', () => {
  test('a part is on record whole, and counted as if each act had been added by itself', async () => {
    await store.addMany(whole, noon);
    expect((await store.verify({ repair: false })).examples).toEqual([]);
    const { interactions, ...content } = await contentOf(store);
    expect(interactions).toHaveLength(1200);
    expect(content.needs).toEqual(needs.toSorted((one, other) => (one.id < other.id ? -1 : 1)));
    freshDevice();
    const other = await newContext();
    for (const piece of store.piecesOf(whole, 100)) await other.addMany(piece, noon);
    expect(await contentOf(other)).toEqual({ interactions, ...content });
  }, 30_000);

  test('what is there already stays as it is and is counted once, also when it comes twice in one part', async () => {
    const [act] = whole.interactions;
    expect(await store.addMany(whole, noon)).toBe(1200);
    const before = await contentOf(store);
    expect(await store.addMany(whole, noon)).toBe(0);
    const changed = { ...act!, stance: 'sell' as const, at: 1 };
    const again = {
      ...store.emptyPart(),
      interactions: [changed, { ...changed, id: 'new' }, { ...changed, id: 'new' }],
    };
    expect(await store.addMany(again, noon)).toBe(1);
    await store.deleteInteraction('new');
    expect(await contentOf(store)).toEqual(before);
  });

  test('what cannot be written takes everything of its part back', async () => {
    const bad = { ...need(), id: undefined as never };
    await expect(store.addMany({ ...whole, needs: [bad] }, noon)).rejects.toThrow();
    const content = await contentOf(store);
    expect(Object.values(content).flat()).toEqual([]);
  });

  test('a large part is put back piece by piece, and what was done meanwhile is counted too', async () => {
    const large = liveOn({ interactions: 4500, people: 30, seed: 2 });
    const part = { ...store.emptyPart(), people: large.people, interactions: [...large.acts()].flat() };
    const other = await newContext();
    const puttingBack = store.putBack(part, noon);
    await other.addInteraction(reply({ id: 'meanwhile' }), () => 'ana');
    expect(await other.countInteractions()).toBeLessThan(4000);
    await puttingBack;
    expect(await store.countInteractions()).toBe(4501);
    expect((await store.verify({ repair: false })).examples).toEqual([]);
  }, 30_000);
});

describe('by their ids', () => {
  const ids = Array.from({ length: 900 }, (_, at) => `act ${String(at).padStart(3, '0')}`);
  const some = fc.array(
    fc.tuple(fc.nat(899), fc.integer({ min: 1, max: 400 })).map(([from, many]) => ids.slice(from, from + many)),
    { maxLength: 5 },
  );
  const { counterpart: _counterpart, ...act } = reply();

  test('any records are found, and go, whichever lie between them; all others stay', async () => {
    await fc.assert(
      fc.asyncProperty(some, some, async (here, asked) => {
        freshDevice();
        store = await newContext();
        const there = new Set(here.flat());
        const wanted = asked.flat().reverse();
        await store.writing(async (record) => {
          for (const id of there) await record.objectStore('interactions').add({ ...act, id, day: '2026-11-23' });
        });
        const found = await store.reading((record) => store.getMany(record, 'interactions', wanted));
        expect([...found.keys()].sort()).toEqual([...there].filter((id) => wanted.includes(id)).sort());
        expect([...found].every(([id, one]) => one.id === id)).toBe(true);
        await store.writing((record) => store.deleteMany(record, 'interactions', wanted));
        const left = (await contentOf(store)).interactions.map(({ id }) => id);
        expect(left).toEqual([...there].filter((id) => !wanted.includes(id)).sort());
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  test('records that lie together are read together and go together', async () => {
    await store.addMany(
      { ...store.emptyPart(), interactions: ids.map((id) => ({ ...act, id, day: '2026-11-23' })) },
      noon,
    );
    const requests = await requestsOf(async () => {
      const wanted = ids.slice(100, 300);
      const found = await store.reading((record) => store.getMany(record, 'interactions', wanted));
      expect(found.size).toBe(200);
      await store.writing((record) => store.deleteMany(record, 'interactions', wanted));
    });
    expect(requests).toBe(3);
    expect((await contentOf(store)).interactions).toHaveLength(700);
  });
});

/** How often the database is asked for something by key. */
async function requestsOf(work: () => Promise<void>): Promise<number> {
  const spies = (['get', 'getAll', 'getAllKeys', 'delete'] as const).map((name) =>
    vi.spyOn(IDBObjectStore.prototype, name),
  );
  await work();
  const asked = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return asked;
}

describe('a made-up record', () => {
  test('is the same each time, and another with another seed', () => {
    const firstOf = (seed?: number) => liveOn({ interactions: 300, seed }).acts(10).next().value;
    expect(firstOf()).toEqual(firstOf());
    expect(firstOf(7)).not.toEqual(firstOf());
  });

  test('goes on in order of time to the end of its last day, with a few people met often and most met seldom', () => {
    const { acts, people } = liveOn({ interactions: 20_000 });
    const all = [...acts(3000)].flat();
    expect(all).toHaveLength(20_000);
    expect(all.every(({ at }, index) => at <= noon && at >= (all[index - 1]?.at ?? 0))).toBe(true);
    const met = Map.groupBy(all, ({ personId }) => personId);
    const often = people.filter(({ id }) => (met.get(id)?.length ?? 0) > 100);
    const seldom = people.filter(({ id }) => (met.get(id)?.length ?? 0) < 5);
    expect([often.length > 5, often.length < 100, seldom.length > 2000]).toEqual([true, true, true]);
  });
});
