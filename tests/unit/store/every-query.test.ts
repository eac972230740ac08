import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { liveOn } from '../../life/life.ts';
import { freshDevice, newContext, noon, type Store } from './context.ts';
import { type Reads, watchReads } from './reads.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A record of two years with so many acts toward sixty people, some of them the same person. */
const lifeOf = (interactions: number) => liveOn({ interactions, people: 60, days: 730 });
const { people } = lifeOf(500);
/** Who the user says are one person. */
const group = people.slice(0, 3).map(({ id }) => id);
const account = people[0]!.identities[0]!;

type Question = [ask: (store: Store) => Promise<unknown>, reads: Partial<Reads>];

/** How a view asks each question, and how much it may read. Whoever exports another query adds it here. */
const questions: Record<string, Question> = {
  readBalance: [(store) => store.readBalance(366, noon), { days: 366 }],
  readWindow: [(store) => store.readWindow('year', noon, 'de'), { days: 366 }],
  readPeriods: [(store) => store.readPeriods('weeks', 52, noon, 'de'), { days: 366 }],
  readKinds: [(store) => store.readKinds('2026-11-01', '2026-11-23'), { rollups: 23 * 60 }],
  countInteractions: [(store) => store.countInteractions(), { days: 731 }],
  tryRecord: [(store) => store.tryRecord(), { days: 1 }],
  isKnown: [(store) => store.isKnown(account.site, account), { people: 1 }],
  readActs: [(store) => store.readActs(), { interactions: 53, people: 100 }],
  'readActs, on one site': [(store) => store.readActs(undefined, { site: 'x' }), { interactions: 103, people: 100 }],
  actsToward: [
    (store) => store.reading((record) => store.actsToward(record, group)),
    { interactions: 57, people: group.length * 2 },
  ],
  readPerson: [
    (store) => store.readPerson(group[0]!),
    { interactions: 57, people: 20, weeks: 3 * group.length, needs: 75, promises: 75, introductions: 75 },
  ],
  wholePerson: [
    (store) => store.reading((record) => store.wholePerson(record, people[0]!)),
    { people: group.length * 2, weeks: 3 * group.length },
  ],
  readLastWeek: [(store) => store.readLastWeek(noon, 'de'), { days: 7, reflections: 1 }],
  readReflections: [(store) => store.readReflections(50), { reflections: 53 }],
  readAccounts: [(store) => store.readAccounts(group[0]!), { people: group.length * 2 }],
  searchPeople: [(store) => store.searchPeople('a'), { people: 150 }],
  readLatestPeople: [(store) => store.readLatestPeople(), { people: 150 }],
  readWhole: [(store) => store.readWhole(people), { people: 100, weeks: 66 }],
  readPeopleNamed: [(store) => store.readPeopleNamed('ana'), { people: 100 }],
  readHands: [(store) => store.readHands([], noon), { people: 60, needs: 22, promises: 42 }],
  readMergeSuggestions: [(store) => store.readMergeSuggestions(group[0]!), { people: 60 }],
};

const devices = new Map<number, IDBFactory>();

/** A device with such a record, made the first time. */
async function deviceWith(interactions: number): Promise<Store> {
  freshDevice();
  const store = await newContext();
  const known = devices.get(interactions);
  if (known) globalThis.indexedDB = known;
  else {
    const { acts, asReported: _asReported, ...rest } = lifeOf(interactions);
    await store.putBack({ ...rest, interactions: [...acts()].flat() }, noon);
    for (const other of group.slice(1)) await store.mergePeople(group[0]!, other, noon);
  }
  devices.set(interactions, globalThis.indexedDB);
  // What the background finds out once a day.
  await store.lookForSilent(noon);
  return store;
}

test('every query of the store is asked here', async () => {
  const rooms = Object.values(import.meta.glob<object>('../../../utils/store/queries*.ts', { eager: true }));
  expect(rooms.length).toBeGreaterThan(3);
  const asked = new Set(Object.keys(questions).map((name) => name.split(',')[0]));
  expect([...asked].sort()).toEqual(rooms.flatMap((room) => Object.keys(room)).sort());
});

test.each(Object.entries(questions))(
  '%s reads sums and at most 200 records, as many of a long record as of a short one',
  async (_, [ask, allowed]) => {
    const read: number[] = [];
    for (const interactions of [500, 4000]) {
      const store = await deviceWith(interactions);
      const reads: Partial<Reads> = watchReads();
      await ask(store);
      vi.restoreAllMocks();
      for (const [name, count] of Object.entries(reads))
        expect([name, count, count <= (allowed[name as keyof Reads] ?? 0)]).toEqual([name, count, true]);
      const { days: _days, rollups: _rollups, ...records } = reads;
      read.push(Object.values(records).reduce((sum, count) => sum + count, 0));
      expect(read.at(-1)).toBeLessThanOrEqual(200);
    }
    expect(read[1]).toBeLessThanOrEqual(1.2 * read[0]! + 10);
  },
  60_000,
);
