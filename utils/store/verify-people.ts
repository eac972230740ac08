import { isEmpty } from '../core/balance/tally.ts';
import type { PersonTally, TalliedPerson } from '../core/people/person.ts';
import { searchKeys } from '../core/people/search.ts';
import { addTallies, noTally } from '../core/people/tally.ts';
import { sameValue } from '../core/same-value.ts';
import { firstIn, type Stretch, type Wrong, within } from './check.ts';
import { atOnce, beginsWith, pagesOf } from './pages.ts';
import { type Survey, surveyOf } from './survey.ts';
import { putTallied, tallied } from './tallied.ts';
import type { Reading, Transaction, Writing } from './transaction.ts';

/** Compares what is said about some people with what was done toward them, or with what a survey says of it. */
export async function checkPeople(record: Reading, stretch: Stretch, survey?: Survey): Promise<Wrong[]> {
  const acts = (survey ?? (await surveyOf(record, 'people', stretch))).toward(stretch);
  const wrong: Wrong[] = [];
  const nobody = new Set([...acts.keys(), ...(await countedIn(record, stretch))]);
  for await (const people of pagesOf(record.objectStore('people'), within(stretch)))
    for (const person of await tallied(record, people)) {
      const right = putRight(person, acts.get(person.id));
      if (!sameValue(person, right)) wrong.push({ what: 'person', which: person.id });
      nobody.delete(person.id);
    }
  return [...wrong, ...[...nobody].map((which) => ({ what: 'nobody' as const, which }))];
}

/** Writes what is said about some people anew; what was done toward somebody who is not on record is toward nobody. */
export async function repairPeople(record: Writing, stretch: Stretch): Promise<void> {
  const acts = (await surveyOf(record, 'people', stretch)).toward(stretch);
  const nobody = new Set([...acts.keys(), ...(await countedIn(record, stretch))]);
  for await (const page of pagesOf(record.objectStore('people'), within(stretch))) {
    await atOnce(await tallied(record, page), (person) => putTallied(record, putRight(person, acts.get(person.id))));
    for (const { id } of page) nobody.delete(id);
  }
  for (const id of nobody) await detach(record, id);
}

/** Who of some people is counted week by week. */
async function countedIn<Mode extends 'readonly' | 'readwrite'>(
  record: Transaction<Mode>,
  stretch: Stretch,
): Promise<string[]> {
  const years = await record.objectStore('weeks').getAllKeys(firstIn(stretch));
  return years.map(([personId]) => personId);
}

async function detach(record: Writing, id: string): Promise<void> {
  await record.objectStore('weeks').delete(beginsWith(id));
  const interactions = record.objectStore('interactions');
  for await (const page of pagesOf(interactions.index('byPerson'), beginsWith(id)))
    await atOnce(page, ({ personId: _personId, ...act }) => interactions.put(act));
}

function putRight(person: TalliedPerson, acts: PersonTally = noTally()): TalliedPerson {
  const { firstAt: _first, lastAt: _last, weeks: _weeks, pruned, ...facts } = person;
  const keys = person.identities.map(({ key }) => key);
  const search = searchKeys(person.name, person.identities);
  const tally = addTallies(acts, pruned ?? noTally());
  return { ...facts, keys, search, ...tally, ...(pruned && !isEmpty(pruned.weeks) && { pruned }) };
}
