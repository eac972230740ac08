import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  contentOf,
  freshDevice,
  introduction,
  need,
  newContext,
  newId,
  noon,
  oneDay,
  promise,
  reflection,
  reply,
  type Store,
} from './context.ts';

let store: Store;
beforeEach(async () => {
  freshDevice();
  store = await newContext();
});

const on = { x: { name: 'Ana Lima', handle: 'ana' }, linkedin: { name: 'Ana Lima, PhD', handle: 'ana-lima' } };
const ben = { name: 'Ben', handle: 'ben' };

/** Ana as two people, on X and on LinkedIn, and Ben; with something kept for each. */
async function live() {
  await store.addInteraction(reply({ id: 'x1', at: noon - 3 * oneDay, counterpart: on.x }), () => 'ana');
  await store.addInteraction(
    reply({ id: 'l1', at: noon - 2 * oneDay, site: 'linkedin', counterpart: on.linkedin, stance: 'sell' }),
    () => 'ana-too',
  );
  await store.addInteraction(reply({ id: 'x2', at: noon - oneDay, counterpart: on.x, stance: 'social' }), newId);
  await store.addInteraction(reply({ id: 'b1', at: noon, counterpart: ben }), () => 'ben');
  await store.keep('needs', need());
  await store.keep('needs', need({ id: 'need too', personId: 'ana-too' }));
  await store.keep('promises', promise());
  await store.keep('introductions', introduction());
  await store.keep('reflections', reflection());
  await store.keep('needs', need({ id: 'need of ben', personId: 'ben' }));
}
const idsOf = (records: { id: string }[]) => records.map(({ id }) => id);
const wrong = async () => (await store.verify({ repair: false })).examples;

describe('two people who are one', () => {
  beforeEach(live);

  test('are one person with all their accounts, acts, needs, promises and introductions', async () => {
    expect(await store.mergePeople('ana', 'ana-too', noon)).toBe('merged');
    for (const id of ['ana', 'ana-too']) {
      const page = (await store.readPerson(id))!;
      expect(page.head).toMatchObject({ id: 'ana', name: 'Ana Lima' });
      expect(page.merged).toMatchObject([{ id: 'ana-too' }]);
      expect(idsOf(page.acts.acts)).toEqual(['x2', 'l1', 'x1']);
      expect(idsOf(page.needs)).toEqual(['need', 'need too']);
      expect([idsOf(page.promises), idsOf(page.introductions)]).toEqual([['promise'], ['introduction']]);
      expect(page.tally).toMatchObject({ firstAt: noon - 3 * oneDay, lastAt: noon - oneDay });
      expect(page.tally.weeks).toEqual({ '2026-11-16': { serve: 1, sell: 1, social: 1 } });
    }
    expect(await wrong()).toEqual([]);
  });

  test('remember in which weeks something was answered that was written to the user, pruned or not', async () => {
    const heard = { counterpart: on.x, kind: 'message', heard: 'you' } as const;
    await store.addInteraction(reply({ id: 'x3', at: noon - 40 * oneDay, ...heard }), newId);
    await store.addInteraction(reply({ id: 'x4', at: noon, ...heard, stance: undefined }), newId);
    await store.addInteraction(reply({ id: 'x5', at: noon, counterpart: on.x, heard: 'everyone' }), newId);
    const weeks = {
      '2026-10-12': { serve: 1, exchanges: 1 },
      '2026-11-16': { serve: 1, social: 1 },
      '2026-11-23': { none: 1, serve: 1, exchanges: 1 },
    };
    const weeksOfAna = async () => (await store.readPerson('ana'))!.tally.weeks;
    expect(await weeksOfAna()).toEqual(weeks);
    await store.correctStance('x4', 'social', noon);
    expect(await weeksOfAna()).toEqual({ ...weeks, '2026-11-23': { social: 1, serve: 1, exchanges: 1 } });
    await store.prune(30, noon);
    await store.deleteInteraction('x4');
    expect(await weeksOfAna()).toEqual({ ...weeks, '2026-11-23': { serve: 1 } });
    expect(await wrong()).toEqual([]);
  });

  test('are found under either name, once', async () => {
    await store.mergePeople('ana', 'ana-too', noon);
    expect(idsOf(await store.searchPeople('ana'))).toEqual(['ana']);
    expect(idsOf(await store.searchPeople('phd'))).toEqual(['ana']);
    const latest = await store.readLatestPeople();
    expect(idsOf(latest)).toEqual(['ben', 'ana']);
    const whole = await store.readWhole(latest);
    expect(whole.map(({ head, merged }) => [head.id, ...idsOf(merged)])).toEqual([['ben'], ['ana', 'ana-too']]);
    expect(whole[1]!.tally.weeks).toEqual({ '2026-11-16': { serve: 1, sell: 1, social: 1 } });
  });

  test('separated again are exactly as they would be had they never been merged', async () => {
    const withoutBond = async () => {
      const content = await contentOf(store);
      return { ...content, people: content.people.map(({ apart: _apart, ...person }) => person) };
    };
    const before = await withoutBond();
    await store.mergePeople('ana', 'ana-too', noon);
    expect(await store.separatePeople('ana-too')).toBe(true);
    expect(await withoutBond()).toEqual(before);
    expect((await store.readPerson('ana-too'))!.head).toMatchObject({ id: 'ana-too', apart: ['ana'] });
  });

  test('keep what was done meanwhile, each under the account it was done on', async () => {
    await store.mergePeople('ana', 'ana-too', noon);
    await store.addInteraction(reply({ id: 'l2', at: noon, site: 'linkedin', counterpart: on.linkedin }), newId);
    expect(idsOf((await store.readPerson('ana'))!.acts.acts)).toEqual(['l2', 'x2', 'l1', 'x1']);
    await store.separatePeople('ana-too');
    expect(idsOf((await store.readPerson('ana'))!.acts.acts)).toEqual(['x2', 'x1']);
    expect(idsOf((await store.readPerson('ana-too'))!.acts.acts)).toEqual(['l2', 'l1']);
    expect(await wrong()).toEqual([]);
  });

  test('may be merged with a third, and each bond is taken back by itself', async () => {
    await store.mergePeople('ana', 'ana-too', noon);
    await store.mergePeople('ben', 'ana-too', noon);
    expect(idsOf((await store.readPerson('ana-too'))!.acts.acts)).toEqual(['b1', 'x2', 'l1', 'x1']);
    expect((await store.readPerson('ana'))!.head.id).toBe('ben');
    await store.separatePeople('ana');
    expect((await store.readPerson('ana-too'))!.head.id).toBe('ana');
    expect(idsOf((await store.readPerson('ben'))!.acts.acts)).toEqual(['b1']);
  });

  test('merged twice, the other way round, or with themselves, nothing happens', async () => {
    await store.mergePeople('ana', 'ana-too', noon);
    const merged = await contentOf(store);
    expect(await store.mergePeople('ana', 'ana-too', noon + 1)).toBe('same');
    expect(await store.mergePeople('ana-too', 'ana', noon + 1)).toBe('same');
    expect(await store.mergePeople('ben', 'ben', noon + 1)).toBe('same');
    expect(await store.mergePeople('ben', 'nobody', noon + 1)).toBe('gone');
    expect(await contentOf(store)).toEqual(merged);
  });

  test('who are not merged cannot be separated', async () => {
    expect(await store.separatePeople('ana')).toBe(false);
    expect(await store.separatePeople('nobody')).toBe(false);
  });

  test('who are not one, as the user says, are remembered as such', async () => {
    await store.keepApart('ana', 'ben');
    await store.keepApart('ana', 'ben');
    await store.keepApart('nobody', 'ben');
    expect((await store.readPerson('ana'))!.head.apart).toEqual(['ben']);
  });
});

describe('deleting a person', () => {
  beforeEach(live);

  test('takes everything about them, and what they were counted in; nobody else loses anything', async () => {
    await store.mergePeople('ana', 'ana-too', noon);
    await store.deletePerson('ana-too');
    const content = await contentOf(store);
    expect(idsOf(content.people)).toEqual(['ben']);
    expect(idsOf(content.interactions)).toEqual(['b1']);
    expect(idsOf(content.needs)).toEqual(['need of ben']);
    expect([content.promises, content.introductions]).toEqual([[], []]);
    expect(content.rollups).toEqual([{ day: '2026-11-23', site: 'x', kind: 'reply', stance: 'serve', count: 1 }]);
    expect(await store.isKnown('linkedin', on.linkedin)).toBe(false);
    expect(JSON.stringify(content)).not.toMatch(/ana/i);
    expect(await wrong()).toEqual([]);
  });

  test('is undone completely', async () => {
    await store.mergePeople('ana', 'ana-too', noon);
    const before = await contentOf(store);
    const taken = await store.deletePerson('ana');
    await store.putBack(taken, noon);
    expect(await contentOf(store)).toEqual(before);
    await store.putBack(taken, noon);
    expect(await contentOf(store)).toEqual(before);
  });

  test('is undone completely too where part of it is kept only as counts', async () => {
    await store.prune(2.5, noon);
    const before = await contentOf(store);
    expect(before.people.find(({ id }) => id === 'ana')?.pruned).toBeDefined();
    await store.putBack(await store.deletePerson('ana'), noon);
    expect(await contentOf(store)).toEqual(before);
  });

  test('undone after they were met anew under the same account, leaves one person', async () => {
    const taken = await store.deletePerson('ana');
    await store.addInteraction(reply({ id: 'x3', at: noon, counterpart: on.x }), () => 'ana again');
    await store.putBack(taken, noon);
    const page = (await store.readPerson('ana'))!;
    expect(idsOf(page.acts.acts)).toEqual(['x3', 'x2', 'x1']);
    expect((await store.readPerson('ana again'))!.head.id).toBe('ana');
    expect(await store.separatePeople('ana again')).toBe(false);
    expect(await wrong()).toEqual([]);
  });

  test('who is gone already takes nothing', async () => {
    const before = await contentOf(store);
    const taken = await store.deletePerson('nobody');
    expect(Object.values(taken).flat()).toEqual([]);
    expect(await contentOf(store)).toEqual(before);
  });
});

describe('deleting one thing', () => {
  beforeEach(live);

  test('an interaction goes with its counts, and its person begins and ends where the others do', async () => {
    await store.deleteInteraction('x1');
    expect((await store.readPerson('ana'))!.head).toMatchObject({ firstAt: noon - oneDay, lastAt: noon - oneDay });
    await store.deleteInteraction('x2');
    const { head, tally } = (await store.readPerson('ana'))!;
    expect([head.firstAt, head.lastAt, tally]).toEqual([undefined, undefined, { weeks: {} }]);
    expect(await wrong()).toEqual([]);
  });

  test.each([
    ['an interaction', () => store.deleteInteraction('x1')],
    ['a need', () => store.deleteKept('needs', 'need')],
    ['a promise', () => store.deleteKept('promises', 'promise')],
    ['an introduction', () => store.deleteKept('introductions', 'introduction')],
    ['a look back', () => store.deleteKept('reflections', '2026-11-16')],
  ])('%s comes back whole', async (_, take) => {
    const before = await contentOf(store);
    const taken = await take();
    expect(await contentOf(store)).not.toEqual(before);
    await store.putBack(taken, noon);
    expect(await contentOf(store)).toEqual(before);
  });

  test('what is gone already changes nothing', async () => {
    const before = await contentOf(store);
    expect(Object.values(await store.deleteInteraction('never')).flat()).toEqual([]);
    expect(Object.values(await store.deleteKept('needs', 'never')).flat()).toEqual([]);
    expect(await contentOf(store)).toEqual(before);
  });

  test('an interaction that comes back after its person was deleted is toward nobody', async () => {
    const taken = await store.deleteInteraction('x1');
    await store.deletePerson('ana');
    await store.putBack(taken, noon);
    const { interactions } = await contentOf(store);
    expect(interactions.find(({ id }) => id === 'x1')).not.toHaveProperty('personId');
    expect(await wrong()).toEqual([]);
  });
});
