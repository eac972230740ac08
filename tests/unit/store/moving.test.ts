import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dayOf } from '../../../utils/store/days.ts';
import { contentOf, freshDevice, newContext, newId, noon, oneDay, reply, type Store } from './context.ts';

let store: Store;
beforeEach(async () => {
  freshDevice();
  store = await newContext();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const inZone = (zone: string) => vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue(zone);
const moment = (iso: string) => Date.parse(iso);
const sound = async () => expect((await store.verify({ repair: false })).examples).toEqual([]);

/** What a page reports: with its own day. */
const does = (id: string, at: number, more = {}) =>
  store.addInteraction(reply({ id, at, day: dayOf(at), ...more }), () => 'ana');

describe('the user travels', () => {
  const lateInTokyo = moment('2026-11-23T15:30:00Z');

  test('what was done at half past midnight in Tokyo stays on that day, also seen from Los Angeles', async () => {
    inZone('Asia/Tokyo');
    await does('one', lateInTokyo);
    inZone('America/Los_Angeles');
    await does('two', lateInTokyo + 60_000);
    const { interactions, days } = await contentOf(store);
    expect(interactions.map(({ day }) => day)).toEqual(['2026-11-24', '2026-11-23']);
    expect(days.map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-24']);
    await sound();
  });

  test('“today” is where they are now', async () => {
    inZone('Asia/Tokyo');
    await does('one', lateInTokyo);
    expect((await store.readWindow('today', lateInTokyo, 'de')).serve).toBe(1);
    inZone('America/Los_Angeles');
    expect((await store.readWindow('today', lateInTokyo, 'de')).serve).toBe(0);
    expect((await store.readWindow('today', lateInTokyo + oneDay, 'de')).serve).toBe(1);
  });

  test('corrected, deleted and brought back elsewhere, it counts on its own day', async () => {
    inZone('Pacific/Kiritimati');
    await does('one', noon);
    const before = await contentOf(store);
    inZone('Pacific/Pago_Pago');
    await store.correctStance('one', 'sell', noon);
    await store.putBack(await store.deleteInteraction('one'), noon);
    await store.correctStance('one', 'serve', noon);
    const after = await contentOf(store);
    expect([after.days, after.rollups, after.people]).toEqual([before.days, before.rollups, before.people]);
    expect(before.days).toMatchObject([{ day: '2026-11-24' }]);
    await sound();
  });
});

describe('the clock is wrong', () => {
  test('set back, it loses nothing: each act stays on the day the clock showed', async () => {
    await does('ahead', noon + 400 * oneDay);
    await does('now', noon);
    await does('long ago', 0);
    const { interactions, days } = await contentOf(store);
    expect(interactions).toHaveLength(3);
    expect(days.map(({ day }) => day)).toEqual(['1970-01-01', '2026-11-23', '2027-12-28']);
    expect((await store.readPerson('ana'))!.tally).toMatchObject({ firstAt: 0, lastAt: noon + 400 * oneDay });
    await sound();
  });

  test('ahead of itself, it hides nothing of what is done once it is right again', async () => {
    await does('ahead', noon + 400 * oneDay);
    await store.addInteraction(reply({ id: 'right', at: noon, stance: 'sell' }), newId);
    expect(await store.readWindow('today', noon, 'de')).toMatchObject({ serve: 0, sell: 1 });
  });
});
