import { type Introduction, mostNeeds, type Need, type PromiseMade } from '../core/people/needs.ts';
import type { Person, PersonTally } from '../core/people/person.ts';
import { beginningOf } from '../core/people/search.ts';
import { addTallies, noTally } from '../core/people/tally.ts';
import { atOnce, beginsWith } from './pages.ts';
import { groupOf, headOf } from './people.ts';
import { type ActPage, actsToward } from './queries-acts.ts';
import type { ActKey } from './schema.ts';
import { tallied } from './tallied.ts';
import { type Reading, reading } from './transaction.ts';

/** Somebody with all their accounts and everything done toward them, added up. */
export interface WholePerson {
  /** Who gives the name. */
  head: Person;
  /** The others they were merged from; each can be separated again. */
  merged: Person[];
  tally: PersonTally;
}

/** A page about one person. */
export interface PersonPage extends WholePerson {
  acts: ActPage;
  needs: Need[];
  promises: PromiseMade[];
  introductions: Introduction[];
}

/** As many promises and introductions of one person as are read, of each. */
const mostKept = 25;
/** As many people as an answer holds. */
const mostFound = 20;
/** As many places as are looked at to find them: several names may lead to one person. */
const mostLooked = 60;

/**
 * Somebody with the newest acts toward them and what is kept for them; undefined when they are not on record.
 * @param from the `next` of the page of acts before; absent for the first
 */
export const readPerson = (id: string, from?: ActKey): Promise<PersonPage | undefined> =>
  reading(async (record) => {
    const head = await headOf(record, id);
    if (!head) return undefined;
    const whole = await wholePerson(record, head);
    const ids = [whole.head, ...whole.merged].map((person) => person.id);
    const kept = async <Name extends 'needs' | 'promises'>(name: Name, most: number) =>
      (
        await Promise.all(ids.map((one) => record.objectStore(name).index('byPerson').getAll(beginsWith(one), most)))
      ).flat();
    const introductions = await Promise.all(
      ids.map((one) => record.objectStore('introductions').index('byPerson').getAll(one, mostKept)),
    );
    return {
      ...whole,
      acts: await actsToward(record, ids, from),
      needs: await kept('needs', mostNeeds),
      promises: await kept('promises', mostKept),
      introductions: introductions.flat(),
    };
  });

/** The keys of all accounts somebody is known by; none when they are not on record. */
export const readAccounts = (id: string): Promise<string[]> =>
  reading(async (record) => {
    const head = await headOf(record, id);
    return head ? (await groupOf(record, head)).flatMap(({ keys }) => keys) : [];
  });

/** People one of whose names or handles has a word that begins so, by that name. Nobody for an empty search. */
export const searchPeople = (typed: string): Promise<Person[]> =>
  reading(async (record) => {
    const beginning = beginningOf(typed);
    if (!beginning) return [];
    const range = IDBKeyRange.bound(beginning, `${beginning}\uFFFF`);
    const ids = await record.objectStore('people').index('bySearch').getAllKeys(range, mostLooked);
    return headsOf(record, ids);
  });

/** The people something was done toward last, the newest first. */
export const readLatestPeople = (): Promise<Person[]> =>
  reading(async (record) => {
    const byLast = record.objectStore('people').index('byLast');
    const last = await byLast.openKeyCursor(null, 'prev');
    const first = await last?.advance(mostLooked - 1);
    const ids = await byLast.getAllKeys(first && IDBKeyRange.lowerBound(first.key));
    return headsOf(record, ids.reverse());
  });

/** A few people with all their accounts and what was done toward them, in this order. @param heads as found */
export const readWhole = (heads: readonly Person[]): Promise<WholePerson[]> =>
  reading((record) => atOnce(heads.slice(0, mostFound), (head) => wholePerson(record, head)));

/** Who the people with these ids are today, each once, in the order in which they first come up; as many as are shown. */
async function headsOf(record: Reading, ids: readonly string[]): Promise<Person[]> {
  const found = new Map<string, Person>();
  const rest = [...new Set(ids)].slice(0, mostLooked);
  while (rest.length > 0 && found.size < mostFound) {
    const heads = await atOnce(rest.splice(0, mostFound - found.size), (id) => headOf(record, id));
    for (const head of heads) if (head) found.set(head.id, head);
  }
  return [...found.values()];
}

/** Somebody who is nobody else, with everybody merged into them. */
export async function wholePerson(record: Reading, head: Person): Promise<WholePerson> {
  const [, ...merged] = await groupOf(record, head);
  const group = await tallied(record, [head, ...merged]);
  const tally = group.reduce((sum: PersonTally, one) => addTallies(sum, one), noTally());
  return { head, merged, tally };
}
