import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { mediums } from '../../../utils/core/words.ts';
import type { Recorded } from '../../../utils/store/moments.ts';
import { coffee, contentOf, freshDevice, need, newContext, noon, oneDay, reply, type Store } from './context.ts';

let store: Store;
let made: number;
const newId = () => `person ${made++}`;
const keep = async (more: Parameters<typeof coffee>[0] = {}) =>
  (await store.addMoment(coffee(more), noon, newId)) as Recorded;

beforeEach(async () => {
  freshDevice();
  made = 0;
  store = await newContext();
});

describe('a moment offline counts like what is done on a site', () => {
  test('in the balance, under offline', async () => {
    await keep();
    expect(await store.readBalance(1, noon)).toMatchObject({ serve: 1, bySite: { offline: { serve: 1 } } });
  });

  test.each(mediums)('%s is a kind of its own', async (medium) => {
    await keep({ medium });
    expect((await contentOf(store)).rollups).toEqual([
      { day: '2026-11-23', site: 'offline', kind: medium, stance: 'serve', count: 1 },
    ]);
  });

  test('in the history of the person, beside what was done on a site', async () => {
    await store.addInteraction(reply({ at: noon - oneDay }), () => 'ana');
    await keep({ people: [{ name: 'Ana', personId: 'ana' }], note: 'talked about her move' });
    const ana = await store.readPerson('ana');
    expect(ana!.acts.acts.map(({ site, kind, note }) => [site, kind, note])).toEqual([
      ['offline', 'coffee', 'talked about her move'],
      ['x', 'reply', undefined],
    ]);
    expect(ana!.tally).toMatchObject({ lastAt: noon, weeks: { '2026-11-23': { serve: 1, exchanges: 1 } } });
  });

  test('can be corrected and deleted as any other', async () => {
    await keep();
    await store.correctStance('coffee', 'social', noon);
    expect(await store.readBalance(1, noon)).toMatchObject({ serve: 0, social: 1 });
    const taken = await store.deleteInteraction('coffee');
    expect(await store.readBalance(1, noon)).toMatchObject({ social: 0, bySite: {} });
    await store.putBack(taken, noon);
    expect(await store.readBalance(1, noon)).toMatchObject({ social: 1 });
  });
});

describe('when it happened', () => {
  test('today is now', async () => {
    await keep();
    expect((await contentOf(store)).interactions).toMatchObject([{ at: noon, day: '2026-11-23' }]);
  });

  test.each(['2026-11-22', '2026-03-29', '2026-10-25', '2024-02-29'])('%s is the noon of that day', async (day) => {
    await keep({ day });
    const [act] = (await contentOf(store)).interactions;
    expect(act!.day).toBe(day);
    expect(Temporal.Instant.fromEpochMilliseconds(act!.at).toZonedDateTimeISO(Temporal.Now.timeZoneId()).hour).toBe(12);
  });

  test.each(['2026-11-24', '2031-01-01', '1969-12-31'])(
    'on %s it cannot have happened, and nothing is kept',
    async (day) => {
      await expect(store.addMoment(coffee({ day }), noon, newId)).rejects.toThrow(RangeError);
      const { interactions, people } = await contentOf(store);
      expect([...interactions, ...people]).toEqual([]);
    },
  );
});

describe('who it was with', () => {
  test('somebody new is a person without an account, found by name', async () => {
    await keep();
    expect(await store.searchPeople('lima')).toMatchObject([{ name: 'Ana Lima', identities: [], keys: [] }]);
  });

  test('two people are one interaction each', async () => {
    await keep({ people: [{ name: 'Ana' }, { name: 'Ben' }] });
    expect(await store.readBalance(1, noon)).toMatchObject({ serve: 2 });
    const { interactions, people } = await contentOf(store);
    expect(new Set(interactions.map(({ personId }) => personId))).toEqual(new Set(people.map(({ id }) => id)));
  });

  test('the same person named twice is one', async () => {
    await store.addInteraction(reply({ at: noon - oneDay }), () => 'ana');
    const ana = { name: 'Ana', personId: 'ana' };
    expect((await keep({ people: [ana, ana] })).acts).toHaveLength(1);
  });

  test('nobody is one interaction toward nobody', async () => {
    await keep({ medium: 'event', people: [] });
    expect((await contentOf(store)).interactions).toMatchObject([{ kind: 'event', site: 'offline' }]);
    expect((await contentOf(store)).people).toEqual([]);
  });

  test('whoever was merged goes by the one they were merged into', async () => {
    await store.addInteraction(reply(), () => 'ana');
    await store.addInteraction(reply({ id: 'two', site: 'linkedin' }), () => 'ana too');
    await store.mergePeople('ana', 'ana too', noon);
    await keep({ people: [{ name: 'Ana', personId: 'ana too' }] });
    expect((await store.readPerson('ana'))!.acts.acts.some(({ kind }) => kind === 'coffee')).toBe(true);
  });

  test('whoever was deleted meanwhile is met anew', async () => {
    await keep({ people: [{ name: 'Ana', personId: 'gone' }] });
    expect((await contentOf(store)).people).toMatchObject([{ name: 'Ana' }]);
  });

  test('of whom nothing is ever to be recorded, nothing is: the user is told who it is', async () => {
    await store.addInteraction(reply(), () => 'ana');
    await store.writeSettings({ ...(await store.readSettings()), neverRecord: ['x:ana'] });
    const before = await contentOf(store);
    const people = [{ name: 'Ben' }, { name: 'Ana', personId: 'ana' }];
    expect(await store.addMoment(coffee({ people }), noon, newId)).toEqual({ never: 'Ana Lima' });
    expect(await contentOf(store)).toEqual(before);
  });
});

describe('taking it back', () => {
  test('leaves the record as it was', async () => {
    await store.addInteraction(reply({ at: noon - oneDay }), () => 'ana');
    const before = await contentOf(store);
    await store.takeBackMoment(await keep({ people: [{ name: 'Ana', personId: 'ana' }, { name: 'Ben' }] }));
    expect(await contentOf(store)).toEqual(before);
  });

  test('keeps whoever was met, once something else is known about them', async () => {
    const recorded = await keep();
    await store.keep('needs', need({ personId: recorded.met[0]! }));
    await store.takeBackMoment(recorded);
    expect((await contentOf(store)).people).toHaveLength(1);
    expect((await contentOf(store)).interactions).toEqual([]);
  });

  test('twice is once', async () => {
    await keep({ id: 'other' });
    const recorded = await keep();
    await store.takeBackMoment(recorded);
    await store.takeBackMoment(recorded);
    expect(await store.readBalance(1, noon)).toMatchObject({ serve: 1 });
  });
});

test('kept twice it is kept once', async () => {
  await keep();
  await keep();
  expect(await store.readBalance(1, noon)).toMatchObject({ serve: 1 });
  expect((await contentOf(store)).people).toHaveLength(1);
});

describe('whom a name means', () => {
  beforeEach(async () => {
    for (const [id, name] of [
      ['1', 'Ana Lima'],
      ['2', 'Anabel Ruiz'],
      ['3', 'Mei Lin'],
      ['4', 'Mei Lin Zhou'],
    ] as const)
      await store.addInteraction(reply({ id, counterpart: { name, handle: `h${id}` } }), () => id);
  });
  const named = async (name: string) => (await store.readPeopleNamed(name)).map(({ id }) => id);

  test.each([
    ['ana', ['1']],
    ['ANÁ', ['1']],
    ['lima', ['1']],
    ['an', []],
    ['h2', ['2']],
    ['mei lin', ['3', '4']],
    ['mei lin zhou', ['4']],
    ['', []],
    ['!', []],
  ])('%s', async (name, ids) => expect(await named(name)).toEqual(ids));

  test('under whatever name they were merged from', async () => {
    await store.mergePeople('1', '3', noon);
    expect(await named('mei lin')).toEqual(['1', '4']);
  });
});
