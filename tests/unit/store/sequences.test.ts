import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { rollupKey, rollupOf } from '../../../utils/core/balance/rollup.ts';
import { weekOf } from '../../../utils/core/balance/week.ts';
import { changeNeed, type NeedChange, needKinds } from '../../../utils/core/people/needs.ts';
import type { TalliedPerson } from '../../../utils/core/people/person.ts';
import { searchKeys } from '../../../utils/core/people/search.ts';
import { type Interaction, mediums, type Stance } from '../../../utils/core/words.ts';
import type { Recorded } from '../../../utils/store/moments.ts';
import type { RecordPart } from '../../../utils/store/part.ts';
import type { KeptInteraction } from '../../../utils/store/schema.ts';
import {
  coffee,
  contentOf,
  freshDevice,
  importFile,
  need,
  newContext,
  noon,
  oneDay,
  promise,
  reflection,
  reply,
  type Store,
  textOfFile,
} from './context.ts';

/**
 * The promise: whatever is done to the record, in whatever order, what summarises it equals what one gets by adding up
 * the record anew. Whoever adds a way to change the record adds it to `deeds`.
 */

/** A device, and what its user could still undo. */
interface Desk {
  store: Store;
  taken: RecordPart[];
  recorded: Recorded[];
  /** What was exported so far, here and elsewhere. */
  files: string[];
  newId(): string;
}
type Deed = (desk: Desk) => Promise<unknown>;

const id = fc.integer({ min: 0, max: 9 }).map(String);
/** Who comes with a part of another record; all others are met. */
const newcomers = ['newcomer 0', 'newcomer 1'];
const person = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 5 }).map((at) => `person ${at}`), weight: 3 },
  fc.constantFrom(...newcomers),
);
const stance = fc.constantFrom<Stance>('serve', 'sell', 'social');
/** How many days ago: lately, or at the turn of the year, in a week that begins before it. */
const days = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 40 }), weight: 3 },
  { arbitrary: fc.integer({ min: 322, max: 330 }), weight: 1 },
);

const interaction = fc.record<Interaction>(
  {
    id,
    at: days.map((ago) => noon - ago * oneDay),
    site: fc.constantFrom('x', 'linkedin', 'facebook'),
    kind: fc.constantFrom('reply', 'message', 'like'),
    counterpart: fc.constantFrom(null, ...['Ana', 'Ben', 'Cleo'].map((name) => ({ name, handle: name }))),
    stance,
    heard: fc.constantFrom('you', 'everyone'),
    corrected: fc.record({ from: stance, at: fc.constant(noon) }),
  },
  { requiredKeys: ['id', 'at', 'site', 'kind', 'counterpart'] },
);

const moment = fc
  .record({
    id: fc.integer({ min: 0, max: 9 }).map((at) => `moment ${at}`),
    day: days.map((ago) => Temporal.PlainDate.from('2026-11-23').subtract({ days: ago }).toString()),
    medium: fc.constantFrom(...mediums),
    stance,
    people: fc.uniqueArray(
      fc.record({ name: fc.constantFrom('Ana', 'Ben'), personId: person }, { requiredKeys: ['name'] }),
      {
        maxLength: 3,
      },
    ),
  })
  .map(coffee);

const change: fc.Arbitrary<NeedChange> = fc.oneof(
  fc.record({ what: fc.string({ minLength: 1 }) }),
  fc.record({ state: fc.constantFrom('open', 'met', 'dropped'), helped: fc.boolean() }, { requiredKeys: ['state'] }),
);

/** Somebody known by an account that others may have been met under. */
const newcomer = (id: string): TalliedPerson => {
  const identities = [{ site: 'x' as const, name: 'Ana', handle: 'Ana', key: 'x:ana' }];
  return { id, name: 'Ana', identities, keys: ['x:ana'], search: searchKeys('Ana', identities), weeks: {} };
};

const deeds: Record<string, fc.Arbitrary<Deed>> = {
  add: interaction.map((one) => (desk) => desk.store.addInteraction(one, desk.newId)),
  'spend a moment': moment.map((one) => async ({ store, recorded, newId }) => {
    const kept = await store.addMoment(one, noon, newId);
    if (!('never' in kept)) recorded.push(kept);
  }),
  'take a moment back': fc.nat(20).map((at) => async ({ store, recorded }) => {
    const kept = recorded[at % recorded.length];
    if (kept) await store.takeBackMoment(kept);
  }),
  correct: fc.record({ corrected: id, to: stance }).map(
    ({ corrected, to }) =>
      (desk) =>
        desk.store.correctStance(corrected, to, noon),
  ),
  delete: id.map((one) => async (desk) => desk.taken.push(await desk.store.deleteInteraction(one))),
  'delete a person': person.map((one) => async (desk) => desk.taken.push(await desk.store.deletePerson(one))),
  undo: fc.nat(20).map((at) => async ({ store, taken }) => {
    const part = taken[at % taken.length];
    if (part) await store.putBack(part, noon);
  }),
  'add many': fc
    .array(fc.record({ id, at: days, personId: person, stance }), { maxLength: 12 })
    .map((many) => ({ store }) => {
      const people = newcomers.slice(many.length % 3).map(newcomer);
      const interactions = many.map((one) => {
        const { counterpart: _counterpart, ...act } = reply({ ...one, at: noon - one.at * oneDay });
        return { ...act, day: new Date(act.at).toISOString().slice(0, 10), personId: one.personId };
      });
      return store.addMany({ ...store.emptyPart(), people, interactions }, noon);
    }),
  merge: fc.tuple(person, person).map(
    ([one, other]) =>
      ({ store }) =>
        store.mergePeople(one, other, noon),
  ),
  separate: person.map(
    (one) =>
      ({ store }) =>
        store.separatePeople(one),
  ),
  keep: fc.tuple(person, id, fc.constantFrom(...needKinds)).map(([personId, id, kind]) => async ({ store }) => {
    if (!(await store.readPerson(personId))) return;
    await store.keep('needs', need({ id, personId, kind }));
    await store.keep('promises', promise({ personId }));
  }),
  'change what is kept': fc.tuple(person, id, change, days).map(([one, id, change, ago]) => async ({ store }) => {
    const kept = (await store.readPerson(one))?.needs.find((need) => need.id === id);
    if (kept) await store.keep('needs', changeNeed(kept, change, noon - ago * oneDay));
  }),
  'delete what is kept': id.map((one) => async (desk) => desk.taken.push(await desk.store.deleteKept('needs', one))),
  'look back': fc
    .record({ weeks: fc.nat(3), story: fc.string(), plan: fc.string(), ago: days })
    .map(({ weeks, story, plan, ago }) => ({ store }) => {
      const monday = Temporal.PlainDate.from('2026-11-16').subtract({ weeks });
      const at = noon - ago * oneDay;
      const week = { id: `${monday}`, to: `${monday.add({ days: 6 })}` };
      return store.keep('reflections', reflection({ ...week, at, changedAt: at, story, plan }));
    }),
  'delete a look back': fc.nat(3).map((weeks) => async (desk) => {
    const monday = Temporal.PlainDate.from('2026-11-16').subtract({ weeks });
    desk.taken.push(await desk.store.deleteKept('reflections', `${monday}`));
  }),
  prune: days.map(
    (retention) =>
      ({ store }) =>
        store.prune(retention, noon),
  ),
  export: fc.constant(async ({ store, files }) => files.push(await textOfFile(store))),
  import: fc.nat(20).map(
    (at) =>
      ({ store, files }) =>
        unlessBusy(importFile(store, files[at % files.length]!)),
  ),
  restore: fc.nat(20).map(
    (at) =>
      ({ store, files }) =>
        unlessBusy(importFile(store, files[at % files.length]!, 'replace', noon + oneDay)),
  ),
  'undo import': fc.constant(({ store }) => unlessBusy(store.undoImport({ now: noon }))),
  'keep import': fc.constant(({ store }) => store.keepImport()),
};

/** Another context may be importing. */
async function unlessBusy(importing: Promise<unknown>) {
  await importing.catch((fault: unknown) => {
    if ((fault as { why?: string }).why !== 'busy') throw fault;
  });
}
const deed = fc.oneof({ arbitrary: deeds.add!, weight: 6 }, ...Object.values(deeds));

/** Adds up the record by hand: nothing of what the store uses for it. */
async function expectSums(store: Store) {
  const { interactions, rollups, days, people } = await contentOf(store);
  const counted: Record<string, number> = {};
  const ofDays: Record<string, number> = {};
  const ofPeople: Record<string, number> = {};
  const add = (to: Record<string, number>, key: string, by = 1) => {
    to[key] = (to[key] ?? 0) + by;
  };
  const sortOf = (act: KeptInteraction) => rollupOf(act, act.day);
  for (const act of interactions) {
    const { site, day, stance } = sortOf(act);
    add(counted, rollupKey(sortOf(act)));
    add(ofDays, `${day} ${site} ${stance}`);
    if (act.personId) add(ofPeople, `${act.personId} ${weekOf(day)} ${stance}`);
    const bothSides = act.heard === 'you' || act.site === 'offline';
    if (act.personId && bothSides) add(ofPeople, `${act.personId} ${weekOf(day)} exchanges`);
  }
  for (const { pruned = 0, count: _count, ...sort } of rollups)
    if (pruned > 0) {
      add(counted, rollupKey(sort), pruned);
      add(ofDays, `${sort.day} ${sort.site} ${sort.stance}`, pruned);
    }
  const weeksOf = (to: Record<string, number>, of: string, weeks: Record<string, object>) => {
    for (const [monday, tally] of Object.entries(weeks))
      for (const [stance, count] of Object.entries(tally)) add(to, `${of} ${monday} ${stance}`, count);
  };
  const keptOfPeople: Record<string, number> = {};
  for (const { id, weeks, pruned } of people) {
    weeksOf(keptOfPeople, id, weeks);
    if (pruned) weeksOf(ofPeople, id, pruned.weeks);
  }
  expect(Object.fromEntries(rollups.map(({ count, ...sort }) => [rollupKey(sort), count]))).toEqual(counted);
  const keptOfDays = days.flatMap(({ day, sites }) =>
    Object.entries(sites).flatMap(([site, tally]) =>
      Object.entries(tally).map(([stance, count]) => [`${day} ${site} ${stance}`, count]),
    ),
  );
  expect(Object.fromEntries(keptOfDays)).toEqual(ofDays);
  expect(keptOfPeople).toEqual(ofPeople);
  for (const { id, firstAt, lastAt, pruned } of people) {
    const own = interactions.filter(({ personId }) => personId === id).map(({ at }) => at);
    const all = [...own, ...(pruned ? [pruned.firstAt!, pruned.lastAt!] : [])].sort((one, other) => one - other);
    expect([id, firstAt, lastAt]).toEqual([id, all[0], all.at(-1)]);
  }
}

/** The file of a browser in which nothing happened. */
const nothing = '{"format":"good-turn","version":1,"exportedAt":"2026-11-23T12:00:00.000Z","stores":{}}';

/** What somebody exported on another device, where they did the same things to the same people. */
const elsewhere: string[] = [];
beforeAll(async () => {
  const sequences = fc.sample(fc.array(deed, { minLength: 20, maxLength: 40 }), { numRuns: 4, seed: 7 });
  for (const [at, sequence] of sequences.entries()) {
    // Ids are nobody else's: not even those of who comes from the others' files.
    const desk = await newDesk(`their person ${at}`);
    for (const act of sequence) await act(desk);
    elsewhere.push(await textOfFile(desk.store));
  }
}, 60_000);

async function newDesk(name = 'person'): Promise<Desk> {
  freshDevice();
  let made = 0;
  return {
    files: [nothing, ...elsewhere],
    store: await newContext(),
    taken: [],
    recorded: [],
    newId: () => `${name} ${made++}`,
  };
}

test('any sequence of acts, moments, corrections, deletions, undoing, merging and pruning leaves all sums right', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 25 }), async (sequence) => {
      const desk = await newDesk();
      for (const act of sequence) await act(desk);
      await expectSums(desk.store);
      expect((await desk.store.verify({ repair: false, many: 3 })).examples).toEqual([]);
    }),
    { numRuns: 120 },
  );
}, 60_000);

test('so does doing all of it at the same time, from two contexts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 15 }), async (sequence) => {
      const desk = await newDesk();
      const other = { ...desk, store: await newContext() };
      await Promise.all(sequence.map((act, at) => act(at % 2 ? other : desk)));
      await expectSums(desk.store);
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('a rebuild of all sums from the record gives what was there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 25 }), async (sequence) => {
      const desk = await newDesk();
      const { store } = desk;
      for (const act of sequence) await act(desk);
      const before = await contentOf(store);
      await store.writing(async (record) => {
        await record.objectStore('days').clear();
        for (const rollup of before.rollups) await record.objectStore('rollups').put({ ...rollup, count: 99 });
        for (const one of before.people)
          await store.putTallied(record, { ...one, weeks: { '1999-01-04': { sell: 9 } }, search: [], lastAt: 1 });
      });
      await store.verify({ repair: true, many: 3 });
      expect(await contentOf(store)).toEqual(before);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('taking something back at once leaves everything as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 20 }), id, person, async (sequence, act, somebody) => {
      const desk = await newDesk();
      const { store } = desk;
      for (const one of sequence) await one(desk);
      const before = await contentOf(store);
      await store.putBack(await store.deleteInteraction(act), noon);
      expect(await contentOf(store)).toEqual(before);
      await store.putBack(await store.deletePerson(somebody), noon);
      expect(await contentOf(store)).toEqual(before);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('an import, or a restore, that is taken back at once has changed nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 20 }), fc.nat(20), fc.boolean(), async (sequence, at, restoring) => {
      const desk = await newDesk();
      const { store, files } = desk;
      for (const one of sequence) await one(desk);
      const before = await textOfFile(store);
      await importFile(store, files[at % files.length]!, restoring ? 'replace' : 'merge', noon + oneDay);
      await store.undoImport({ now: noon });
      expect(await textOfFile(store)).toBe(before);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('importing the same file once more changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 20 }), fc.nat(20), async (sequence, at) => {
      const desk = await newDesk();
      const { store, files } = desk;
      for (const one of sequence) await one(desk);
      await importFile(store, files[at % files.length]!);
      const before = await textOfFile(store);
      await importFile(store, files[at % files.length]!);
      expect(await textOfFile(store)).toBe(before);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('whatever is exported makes of an empty browser the same again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 25 }), async (sequence) => {
      const desk = await newDesk();
      for (const one of sequence) await one(desk);
      const file = await textOfFile(desk.store);
      const { store } = await newDesk();
      await importFile(store, file);
      expect(await textOfFile(store)).toBe(file);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('a merge that is taken back has changed nothing about either', async () => {
  const { store } = await newDesk();
  await store.addInteraction(reply(), () => 'ana');
  await store.addInteraction(reply({ id: 'two', site: 'linkedin' }), () => 'ana too');
  await store.mergePeople('ana', 'ana too', noon);
  await store.separatePeople('ana too');
  await expectSums(store);
});
