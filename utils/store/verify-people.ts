import { rollupOf } from '../core/balance/rollup.ts';
import { isEmpty } from '../core/balance/tally.ts';
import type { Person, PersonTally } from '../core/people/person.ts';
import { searchKeys } from '../core/people/search.ts';
import { addToWeeks, noTally, spanOf } from '../core/people/tally.ts';
import { sameValue } from '../core/same-value.ts';
import type { Check } from './check.ts';
import { beginsWith, pagesOf } from './pages.ts';
import type { Reading, Transaction, Writing } from './transaction.ts';

/** The next person who is on record, or whom an interaction names. */
export async function nextPerson(record: Reading, after: string | undefined): Promise<string | undefined> {
  const beyond = after === undefined ? null : IDBKeyRange.lowerBound([after, []]);
  const [act, person] = await Promise.all([
    record.objectStore('interactions').index('byPerson').openKeyCursor(beyond),
    record.objectStore('people').openKeyCursor(after === undefined ? null : IDBKeyRange.lowerBound(after, true)),
  ]);
  return [...(act ? [act.key[0]] : []), ...(person ? [person.key] : [])].sort().at(0);
}

/** Compares what is said about a person with what was done toward them. */
export async function checkPerson(record: Reading, id: string): Promise<Check> {
  const person = await record.objectStore('people').get(id);
  const { interactions, tally } = await recount(record, id, person?.pruned);
  if (!person) return { interactions, wrong: [{ what: 'nobody', which: id }] };
  const right = sameValue(person, putRight(person, tally));
  return { interactions, wrong: right ? [] : [{ what: 'person', which: id }] };
}

/** Writes what is said about a person anew; what was done toward somebody who is not on record is toward nobody. */
export async function repairPerson(record: Writing, id: string): Promise<void> {
  const person = await record.objectStore('people').get(id);
  if (!person) return detach(record, id);
  const { tally } = await recount(record, id, person.pruned);
  await record.objectStore('people').put(putRight(person, tally));
}

async function detach(record: Writing, id: string): Promise<void> {
  const interactions = record.objectStore('interactions');
  for await (const page of pagesOf(interactions.index('byPerson'), beginsWith(id)))
    for (const { personId: _personId, ...act } of page) await interactions.put(act);
}

function putRight(person: Person, tally: PersonTally): Person {
  const { firstAt: _first, lastAt: _last, weeks: _weeks, pruned, ...facts } = person;
  const keys = person.identities.map(({ key }) => key);
  const search = searchKeys(person.name, person.identities);
  return { ...facts, keys, search, ...tally, ...(pruned && !isEmpty(pruned.weeks) && { pruned }) };
}

async function recount<Mode extends 'readonly' | 'readwrite'>(
  record: Transaction<Mode>,
  id: string,
  pruned: PersonTally = noTally(),
): Promise<{ interactions: number; tally: PersonTally }> {
  let interactions = 0;
  let { weeks } = pruned;
  let span: Omit<PersonTally, 'weeks'> = spanOf(pruned, {});
  for await (const page of pagesOf(record.objectStore('interactions').index('byPerson'), beginsWith(id))) {
    for (const act of page) weeks = addToWeeks(weeks, rollupOf(act, act.day), 1);
    interactions += page.length;
    span = spanOf(span, { firstAt: page[0]!.at, lastAt: page.at(-1)!.at });
  }
  return { interactions, tally: { ...span, weeks } };
}
