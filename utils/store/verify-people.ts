import { isEmpty } from '../core/balance/tally.ts';
import { actToward } from '../core/people/exchange.ts';
import type { Person, PersonTally } from '../core/people/person.ts';
import { searchKeys } from '../core/people/search.ts';
import { addTallies, noTally, TallyOfActs } from '../core/people/tally.ts';
import { sameValue } from '../core/same-value.ts';
import { type Check, firstIn, type Stretch, within } from './check.ts';
import { atOnce, beginsWith, pagesOf } from './pages.ts';
import type { Reading, Transaction, Writing } from './transaction.ts';

/** The person with whom the next `many` interactions end, by id; undefined when there are no more. */
export async function personAhead(
  record: Reading,
  after: string | undefined,
  many: number,
): Promise<string | undefined> {
  const first = await record.objectStore('interactions').index('byPerson').openKeyCursor(firstIn({ after }));
  return (await first?.advance(many))?.key[0];
}

/** Compares what is said about some people with what was done toward them. */
export async function checkPeople(record: Reading, stretch: Stretch): Promise<Check> {
  const { interactions, acts } = await recount(record, stretch);
  const wrong: Check['wrong'] = [];
  for await (const people of pagesOf(record.objectStore('people'), within(stretch)))
    for (const person of people) {
      const right = putRight(person, acts.get(person.id));
      if (!sameValue(person, right)) wrong.push({ what: 'person', which: person.id });
      acts.delete(person.id);
    }
  return { interactions, wrong: [...wrong, ...[...acts.keys()].map((which) => ({ what: 'nobody' as const, which }))] };
}

/** Writes what is said about some people anew; what was done toward somebody who is not on record is toward nobody. */
export async function repairPeople(record: Writing, stretch: Stretch): Promise<void> {
  const { acts } = await recount(record, stretch);
  const people = record.objectStore('people');
  for await (const page of pagesOf(people, within(stretch))) {
    await atOnce(page, (person) => people.put(putRight(person, acts.get(person.id))));
    for (const { id } of page) acts.delete(id);
  }
  for (const id of acts.keys()) await detach(record, id);
}

async function detach(record: Writing, id: string): Promise<void> {
  const interactions = record.objectStore('interactions');
  for await (const page of pagesOf(interactions.index('byPerson'), beginsWith(id)))
    await atOnce(page, ({ personId: _personId, ...act }) => interactions.put(act));
}

function putRight(person: Person, acts: PersonTally = noTally()): Person {
  const { firstAt: _first, lastAt: _last, weeks: _weeks, pruned, ...facts } = person;
  const keys = person.identities.map(({ key }) => key);
  const search = searchKeys(person.name, person.identities);
  const tally = addTallies(acts, pruned ?? noTally());
  return { ...facts, keys, search, ...tally, ...(pruned && !isEmpty(pruned.weeks) && { pruned }) };
}

/** What is kept of what was done toward each person of a stretch. */
async function recount<Mode extends 'readonly' | 'readwrite'>(
  record: Transaction<Mode>,
  stretch: Stretch,
): Promise<{ interactions: number; acts: Map<string, PersonTally> }> {
  let interactions = 0;
  const acts = new Map<string, TallyOfActs>();
  for await (const page of pagesOf(record.objectStore('interactions').index('byPerson'), firstIn(stretch))) {
    for (const act of page) {
      const tally = acts.get(act.personId!) ?? new TallyOfActs();
      tally.add(act.at, actToward(act));
      acts.set(act.personId!, tally);
    }
    interactions += page.length;
  }
  return { interactions, acts };
}
