import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { liveOn } from '../../life/life.ts';
import { contentOf, freshDevice, newContext, newId, noon, oneDay, reply, type Store } from './context.ts';

let store: Store;
beforeEach(async () => {
  freshDevice();
  store = await newContext();
});

const did = (days: number, more = {}) =>
  store.addInteraction(reply({ id: `${days}`, at: noon - days * oneDay, ...more }), () => 'ana');
const kept = async () => (await contentOf(store)).interactions.map(({ id }) => id).sort();

describe('how long single records are kept', () => {
  test('what is older than that goes, to the millisecond; the rest stays', async () => {
    for (const days of [0, 729, 730, 731, 2000]) await did(days);
    expect(await store.prune(730, noon)).toBe(2);
    expect(await kept()).toEqual(['0', '729', '730']);
    expect(await store.prune(730, noon)).toBe(0);
  });

  test('what it added up to stays: of each day, and of each person', async () => {
    for (const days of [1, 800, 900]) await did(days, { stance: days === 900 ? 'sell' : 'serve' });
    const before = await contentOf(store);
    await store.prune(730, noon);
    const after = await contentOf(store);
    expect(after.days).toEqual(before.days);
    const withoutPruned = <Counted extends { pruned?: unknown }>({ pruned: _pruned, ...rest }: Counted) => rest;
    expect(after.rollups.map(withoutPruned)).toEqual(before.rollups);
    expect(after.people.map(withoutPruned)).toEqual(before.people);
    expect(after.people[0]!.firstAt).toBe(noon - 900 * oneDay);
    expect((await store.verify({ repair: true })).wrong).toBe(0);
    expect(await contentOf(store)).toEqual(after);
  });

  test('it goes in small pieces, and ends between two when it is told to', async () => {
    const { people, acts } = liveOn({ interactions: 2300, people: 40, until: noon - 1000 * oneDay });
    await store.putBack({ ...store.emptyPart(), people, interactions: [...acts()].flat() }, noon);
    const ending = new AbortController();
    const pruning = store.prune(730, noon, ending.signal);
    ending.abort();
    expect(await pruning).toBe(2000);
    expect(await kept()).toHaveLength(300);
    expect((await store.verify({ repair: false })).wrong).toBe(0);
    expect(await store.prune(730, noon)).toBe(300);
  }, 30_000);

  test('what was deleted before and put back after it is counted once, and goes the next time', async () => {
    await did(1000, { id: 'deleted' });
    await did(1000, { id: 'pruned' });
    const taken = await store.deleteInteraction('deleted');
    await store.prune(730, noon);
    await store.putBack(taken, noon);
    const counted = async () => (await contentOf(store)).rollups.reduce((sum, { count }) => sum + count, 0);
    expect([await counted(), (await store.verify({ repair: false })).wrong]).toEqual([2, 0]);
    expect(await store.prune(730, noon)).toBe(1);
    expect([await counted(), (await store.verify({ repair: false })).wrong]).toEqual([2, 0]);
  });

  test('what happens meanwhile is counted as ever', async () => {
    for (let at = 0; at < 260; at++) await did(1000 + (at % 5), { id: `old ${at}` });
    const other = await newContext();
    await Promise.all([
      store.prune(730, noon),
      other.addInteraction(reply({ id: 'new', at: noon - 1001 * oneDay }), newId),
      other.correctStance('old 7', 'sell', noon),
      other.deleteInteraction('old 8'),
      other.prune(730, noon),
    ]);
    expect((await store.verify({ repair: false })).wrong).toBe(0);
  });
});
