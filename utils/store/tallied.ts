import { isEmpty } from '../core/balance/tally.ts';
import type { Person, PersonTally, TalliedPerson } from '../core/people/person.ts';
import { sameValue } from '../core/same-value.ts';
import { atOnce, beginsWith } from './pages.ts';
import type { YearOfPerson } from './schema.ts';
import type { Transaction, Writing } from './transaction.ts';

/** The year a week is kept in. @param monday ISO */
export const yearOf = (monday: string): string => monday.slice(0, -'-01-01'.length);

/** People with what was done toward them. */
export async function tallied<Mode extends IDBTransactionMode>(
  record: Transaction<Mode>,
  people: readonly Person[],
): Promise<TalliedPerson[]> {
  const years = await atOnce(people, ({ id }) => record.objectStore('weeks').getAll(beginsWith(id)));
  return people.map(({ pruned: span, ...person }, at) => {
    const weeks = joined(years[at]!.map((year) => year.weeks));
    const pruned = joined(years[at]!.map((year) => year.pruned ?? {}));
    return { ...person, weeks, ...(!isEmpty(pruned) && { pruned: { ...span, weeks: pruned } }) };
  });
}

/** The same for those of some ids; undefined for who is not on record. */
export async function talliedWith<Mode extends IDBTransactionMode>(
  record: Transaction<Mode>,
  ids: readonly string[],
): Promise<(TalliedPerson | undefined)[]> {
  const people = await atOnce(ids, (id) => record.objectStore('people').get(id));
  const known = await tallied(
    record,
    people.flatMap((person) => person ?? []),
  );
  const byId = new Map(known.map((person) => [person.id, person]));
  return ids.map((id) => byId.get(id));
}

/** Keeps somebody with what was done toward them, whatever was kept of them. */
export async function putTallied(record: Writing, person: TalliedPerson): Promise<void> {
  await Promise.all([
    record.objectStore('weeks').delete(beginsWith(person.id)),
    replaceTallied(record, undefined, person),
  ]);
}

/**
 * Makes of somebody as they are on record (`before`; undefined when they are not) somebody else: what is the same is not
 * written again.
 */
export async function replaceTallied(
  record: Writing,
  before: TalliedPerson | undefined,
  after: TalliedPerson,
): Promise<void> {
  const weeks = record.objectStore('weeks');
  const years = new Map(before ? yearsIn(before).map((year) => [year.year, year]) : []);
  const changed = yearsIn(after).filter((year) => !sameValue(years.get(year.year), year));
  for (const { year } of yearsIn(after)) years.delete(year);
  const person = personIn(after);
  await Promise.all([
    (before && sameValue(personIn(before), person)) || record.objectStore('people').put(person),
    ...changed.map((year) => weeks.put(year)),
    ...[...years.keys()].map((year) => weeks.delete([after.id, year])),
  ]);
}

/** Takes somebody from the record, and what they were counted for. */
export async function deleteTallied(record: Writing, id: string): Promise<void> {
  await Promise.all([record.objectStore('people').delete(id), record.objectStore('weeks').delete(beginsWith(id))]);
}

/** What was done toward somebody, year by year. */
export function yearsOf(personId: string, weeks: Weeks, pruned: Weeks): YearOfPerson[] {
  const years = Map.groupBy(Object.keys({ ...weeks, ...pruned }), yearOf);
  return [...years].map(([year, mondays]) => {
    const of = (all: Weeks): Weeks =>
      Object.fromEntries(mondays.flatMap((monday) => (all[monday] ? [[monday, all[monday]]] : [])));
    const gone = of(pruned);
    return { personId, year, weeks: of(weeks), ...(!isEmpty(gone) && { pruned: gone }) };
  });
}

type Weeks = PersonTally['weeks'];

const yearsIn = ({ id, weeks, pruned }: TalliedPerson): YearOfPerson[] => yearsOf(id, weeks, pruned?.weeks ?? {});

const personIn = ({ weeks: _weeks, pruned, ...person }: TalliedPerson): Person => ({
  ...person,
  ...(pruned && { pruned: spanIn(pruned) }),
});

const joined = (years: readonly Weeks[]): Weeks => Object.assign({}, ...years);

const spanIn = ({ weeks: _weeks, ...span }: PersonTally): Omit<PersonTally, 'weeks'> => span;
