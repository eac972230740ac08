import type { Rollup } from '../core/balance/balance.ts';
import { type RollupSort, rollupKey, rollupOf } from '../core/balance/rollup.ts';
import { addToDay, isEmpty } from '../core/balance/tally.ts';
import { weekOf } from '../core/balance/week.ts';
import { actToward } from '../core/people/exchange.ts';
import type { PersonTally } from '../core/people/person.ts';
import { addTallies, changeWeeks, spanOf, TallyOfActs, type WeekChange } from '../core/people/tally.ts';
import { sameValue } from '../core/same-value.ts';
import { atOnce, beginsWith } from './pages.ts';
import type { GoodTurnSchema, KeptInteraction } from './schema.ts';
import { yearOf } from './tallied.ts';
import type { Writing } from './transaction.ts';

interface Change {
  sort: RollupSort;
  count: number;
  pruned: number;
  /** How many came back. */
  back: number;
}

/** What changes for one person. */
interface PersonChange {
  changes: WeekChange[];
  added: Omit<PersonTally, 'weeks'>;
  pruned: TallyOfActs;
  /** Something went that may have been their first or last. */
  shorter: boolean;
}

/**
 * What a change of the record changes in everything that summarises it: the day's counts and the person's. Collected
 * while the record is written, then written in the same transaction.
 */
export class Sums {
  readonly #sorts = new Map<string, Change>();
  readonly #people = new Map<string, PersonChange>();

  /** An interaction came to the record. */
  add(act: KeptInteraction): void {
    const of = this.#count(act, 1, 0);
    if (of) of.added = spanOf(of.added, { firstAt: act.at, lastAt: act.at });
  }

  /** An interaction was taken from the record as if it had never been. */
  remove(act: KeptInteraction): void {
    const of = this.#count(act, -1, 0);
    if (of) of.shorter = true;
  }

  /** An interaction is no longer kept by itself; what it was counted in stays. */
  prune(act: KeptInteraction): void {
    this.#count(act, 0, 1)?.pruned.add(act.at, actToward(act));
  }

  /**
   * An interaction came to the record that its day may count already, as one that was pruned: it is counted once. What
   * it was toward is left to whoever counts people.
   */
  comeBack({ personId: _personId, ...act }: KeptInteraction): void {
    this.#count(act, 0, 0, 1);
  }

  /** An interaction was taken from the record; what it was toward is left to whoever counts people. */
  removeFromDay({ personId: _personId, ...act }: KeptInteraction): void {
    this.#count(act, -1, 0);
  }

  /** Writes the sums; the record itself has been written by then. */
  async write(record: Writing): Promise<void> {
    await Promise.all([
      writeCounts(record, inOrder(this.#sorts)),
      atOnce([...this.#people], ([id, change]) => writePerson(record, id, change)),
    ]);
  }

  #count(act: KeptInteraction, count: number, pruned: number, back = 0): PersonChange | undefined {
    const sort = rollupOf(act, act.day);
    const key = rollupKey(sort);
    const known = this.#sorts.get(key) ?? { sort, count: 0, pruned: 0, back: 0 };
    const sums = { count: known.count + count, pruned: known.pruned + pruned, back: known.back + back };
    this.#sorts.set(key, { sort, ...sums });
    if (act.personId === undefined) return undefined;
    const blank = { changes: [], added: {}, pruned: new TallyOfActs(), shorter: false };
    const person: PersonChange = this.#people.get(act.personId) ?? blank;
    if (count !== 0) person.changes.push({ act: actToward(act), by: count });
    this.#people.set(act.personId, person);
    return person;
  }
}

/** Those of the first days first: whoever deletes many must not begin with the last. */
const inOrder = (sorts: ReadonlyMap<string, Change>): Change[] =>
  [...sorts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, change]) => change);

async function writeCounts(record: Writing, changes: readonly Change[]): Promise<void> {
  const [rollups, days] = [record.objectStore('rollups'), record.objectStore('days')];
  const changed = [...new Set(changes.map(({ sort }) => sort.day))];
  const [known, tallies] = await Promise.all([
    atOnce(changes, ({ sort }) => rollups.get(keyOf(sort))),
    atOnce(changed, (day) => days.get(day)),
  ]);
  const tallyOf = new Map(changed.map((day, at) => [day, tallies[at] ?? { day, sites: {} }]));
  await atOnce([...changes.entries()], async ([at, { sort, count, pruned, back }]) => {
    const before = known[at]?.count ?? 0;
    const prunedBefore = (known[at]?.pruned ?? 0) + pruned;
    const counted = Math.min(back, prunedBefore);
    const after: Rollup = { ...sort, count: Math.max(0, before + count + back - counted) };
    const prunedNow = prunedBefore - counted;
    if (prunedNow > 0) after.pruned = prunedNow;
    tallyOf.set(sort.day, addToDay(tallyOf.get(sort.day)!, sort, after.count - before));
    if (after.count > 0) await rollups.put(after);
    else await rollups.delete(keyOf(sort));
  });
  await atOnce([...tallyOf], async ([day, tally]) => {
    if (isEmpty(tally.sites)) await days.delete(day);
    else await days.put(tally);
  });
}

/** The key of a rollup. */
export const keyOf = ({ day, site, kind, stance }: RollupSort): GoodTurnSchema['rollups']['key'] => [
  day,
  site,
  kind,
  stance,
];

async function writePerson(record: Writing, id: string, change: PersonChange): Promise<void> {
  const people = record.objectStore('people');
  const person = await people.get(id);
  if (!person) return;
  const { firstAt, lastAt, pruned: prunedBefore = {}, ...facts } = person;
  const pruned = spanOf(prunedBefore, change.pruned);
  const kept = change.shorter ? await keptSpan(record, id) : spanOf(person, change.added);
  const span = spanOf(kept, pruned);
  const isSame = span.firstAt === firstAt && span.lastAt === lastAt && sameValue(pruned, prunedBefore);
  await Promise.all([
    isSame || people.put({ ...facts, ...span, ...(!isEmpty(pruned) && { pruned }) }),
    writeYears(record, id, change),
  ]);
}

async function writeYears(record: Writing, personId: string, { changes, pruned }: PersonChange): Promise<void> {
  const kept = record.objectStore('weeks');
  const byYear = Map.groupBy(changes, ({ act }) => yearOf(weekOf(act.day)));
  const years = [...new Set([...byYear.keys(), ...Object.keys(pruned.weeks).map(yearOf)])];
  await atOnce(years, async (year) => {
    const before = await kept.get([personId, year]);
    const weeks = changeWeeks(before?.weeks ?? {}, byYear.get(year) ?? []);
    const more = Object.fromEntries(Object.entries(pruned.weeks).filter(([monday]) => yearOf(monday) === year));
    const gone = addTallies({ weeks: before?.pruned ?? {} }, { weeks: more }).weeks;
    if (isEmpty(weeks)) await kept.delete([personId, year]);
    else await kept.put({ personId, year, weeks, ...(!isEmpty(gone) && { pruned: gone }) });
  });
}

/** When the first and the last interaction happened that are kept toward a person. */
export async function keptSpan(record: Writing, id: string): Promise<Omit<PersonTally, 'weeks'>> {
  const acts = record.objectStore('interactions').index('byPerson');
  const [first, last] = await atOnce(['next', 'prev'] as const, (way) => acts.openKeyCursor(beginsWith(id), way));
  return first && last ? { firstAt: first.key[1], lastAt: last.key[1] } : {};
}
