import { isEmpty } from '../core/balance/tally.ts';
import type { Person, PersonTally } from '../core/people/person.ts';
import { searchKeys } from '../core/people/search.ts';
import { addTallies, noTally } from '../core/people/tally.ts';
import { sameValue } from '../core/same-value.ts';
import { type Stretch, type Wrong, within } from './check.ts';
import { atOnce, beginsWith, pagesOf } from './pages.ts';
import { type Survey, surveyOf } from './survey.ts';
import type { Reading, Writing } from './transaction.ts';

/** Compares what is said about some people with what was done toward them, or with what a survey says of it. */
export async function checkPeople(record: Reading, stretch: Stretch, survey?: Survey): Promise<Wrong[]> {
  const acts = (survey ?? (await surveyOf(record, 'people', stretch))).toward(stretch);
  const wrong: Wrong[] = [];
  for await (const people of pagesOf(record.objectStore('people'), within(stretch)))
    for (const person of people) {
      const right = putRight(person, acts.get(person.id));
      if (!sameValue(person, right)) wrong.push({ what: 'person', which: person.id });
      acts.delete(person.id);
    }
  return [...wrong, ...[...acts.keys()].map((which) => ({ what: 'nobody' as const, which }))];
}

/** Writes what is said about some people anew; what was done toward somebody who is not on record is toward nobody. */
export async function repairPeople(record: Writing, stretch: Stretch): Promise<void> {
  const acts = (await surveyOf(record, 'people', stretch)).toward(stretch);
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
