import type { Introduction, Need, PromiseMade } from '../core/people/needs.ts';
import type { Person } from '../core/people/person.ts';
import { noTally } from '../core/people/tally.ts';
import { atOnce, slicesOf } from './pages.ts';
import { headOf } from './people.ts';
import type { KeptInteraction } from './schema.ts';
import { Sums } from './sums.ts';
import { type Writing, writing } from './transaction.ts';

/** A part of the record, without what summarises it: what a deletion took, in full. */
export interface RecordPart {
  interactions: KeptInteraction[];
  people: Person[];
  needs: Need[];
  promises: PromiseMade[];
  introductions: Introduction[];
}

/** A part with nothing in it. */
export const emptyPart = (): RecordPart => ({
  interactions: [],
  people: [],
  needs: [],
  promises: [],
  introductions: [],
});

/**
 * Undoes a deletion: what it took is on record and counted again. What is there already stays as it is.
 * @param now ms since the epoch
 */
export const putBack = (part: RecordPart, now: number): Promise<void> =>
  writing((record) => addPart(record, part, now));

/**
 * Adds a part to the record and to what summarises it. Ids that are there already stay as they are; an interaction
 * whose person is not on record is toward nobody. One account is one person: whoever was met under an account of somebody
 * added here becomes part of them, `now` (ms since the epoch).
 */
async function addPart(record: Writing, part: RecordPart, now: number): Promise<void> {
  for (const person of part.people) await addPerson(record, person, now);
  const sums = new Sums();
  for (const acts of slicesOf(part.interactions)) await addActs(record, acts, sums);
  await sums.write(record);
  for (const name of ['needs', 'promises', 'introductions'] as const)
    for (const one of part[name]) {
      const store = record.objectStore(name);
      if ((await store.getKey(one.id)) === undefined) await store.add(one);
    }
}

async function addActs(record: Writing, acts: readonly KeptInteraction[], sums: Sums): Promise<void> {
  const interactions = record.objectStore('interactions');
  const ids = [...new Set(acts.flatMap(({ personId }) => personId ?? []))];
  const [there, people] = await Promise.all([
    atOnce(acts, ({ id }) => interactions.getKey(id)),
    atOnce(ids, (id) => record.objectStore('people').getKey(id)),
  ]);
  const known = new Set(people);
  await atOnce(acts, async ({ personId, ...facts }, at) => {
    if (there[at] !== undefined) return;
    const kept = { ...facts, ...(known.has(personId) && { personId }) };
    sums.add(kept);
    await interactions.add(kept);
  });
}

/** A person comes without tally, but for what is kept of them in no other way; their interactions bring the rest. */
async function addPerson(record: Writing, person: Person, now: number): Promise<void> {
  const people = record.objectStore('people');
  if ((await people.getKey(person.id)) !== undefined) return;
  const { firstAt: _first, lastAt: _last, ...facts } = person;
  const strangers = await atOnce(person.keys, (key) => people.index('byKey').get(key));
  await people.add({ ...facts, ...(person.pruned ?? noTally()) });
  for (const stranger of strangers) if (stranger) await join(record, stranger.id, person.id, now);
}

async function join(record: Writing, stranger: string, personId: string, now: number): Promise<void> {
  const [other, head] = [await headOf(record, stranger), await headOf(record, personId)];
  if (!other || !head || other.id === head.id) return;
  await record.objectStore('people').put({ ...other, mergedInto: { personId: head.id, at: now } });
}
