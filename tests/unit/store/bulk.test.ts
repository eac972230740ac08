import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { liveOn } from '../../life/life.ts';
import { contentOf, freshDevice, need, newContext, noon, reply, type Store } from './context.ts';

let store: Store;
beforeEach(async () => {
  freshDevice();
  store = await newContext();
});

const life = liveOn({ interactions: 1200, people: 60 });
const { people, needs, promises, introductions } = life;
const whole = { people, interactions: [...life.acts()].flat(), needs, promises, introductions };

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
