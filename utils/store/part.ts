import type { Introduction, Need, PromiseMade } from '../core/people/needs.ts';
import type { TalliedPerson } from '../core/people/person.ts';
import { noTally } from '../core/people/tally.ts';
import type { Reflection } from '../core/reflection.ts';
import { addNew } from './bulk.ts';
import { atOnce } from './pages.ts';
import { headOf } from './people.ts';
import { type KeptInteraction, keptNames } from './schema.ts';
import { Sums } from './sums.ts';
import { putTallied } from './tallied.ts';
import { type Writing, writing } from './transaction.ts';

/** A part of the record, without what summarises it: what a deletion took, in full. */
export interface RecordPart {
  interactions: KeptInteraction[];
  people: TalliedPerson[];
  needs: Need[];
  promises: PromiseMade[];
  introductions: Introduction[];
  reflections: Reflection[];
}

/** A part with nothing in it. */
export const emptyPart = (): RecordPart => ({
  interactions: [],
  people: [],
  needs: [],
  promises: [],
  introductions: [],
  reflections: [],
});

/** As many records as are written in one transaction: what else wants to write waits for less than a second. */
const mostAtOnce = 2000;

/**
 * Undoes a deletion: what it took is on record and counted again. What is there already stays as it is. A large part is
 * put back piece by piece; what ends half-way can be done again.
 * @param now ms since the epoch
 */
export async function putBack(part: RecordPart, now: number): Promise<void> {
  for (const piece of piecesOf(part, mostAtOnce)) await addMany(piece, now);
}

/**
 * Adds a part to the record and to what summarises it, in one transaction: some thousand records at a time are quickest,
 * in the order of their days. Ids that are there already stay as they are; an interaction whose person is not on record
 * is toward nobody. One account is one person: whoever was met under an account of somebody added here becomes part of
 * them, `now` (ms since the epoch).
 * @returns how many interactions are new
 */
export const addMany = (part: RecordPart, now: number): Promise<number> =>
  writing(async (record) => {
    for (const person of part.people) await addPerson(record, person, now);
    const added = await addActs(record, part.interactions);
    for (const name of keptNames) await addNew(record, name, part[name]);
    return added;
  });

/** A part in pieces of at most `size` records, people first: what is toward them needs them. */
export function* piecesOf(part: RecordPart, size: number): Generator<RecordPart, void> {
  let piece = emptyPart();
  let room = size;
  for (const name of ['people', 'interactions', ...keptNames] as const)
    for (const one of part[name]) {
      if (room === 0) {
        yield piece;
        piece = emptyPart();
        room = size;
      }
      piece[name].push(one as never);
      room--;
    }
  yield piece;
}

async function addActs(record: Writing, acts: readonly KeptInteraction[]): Promise<number> {
  const ids = [...new Set(acts.flatMap(({ personId }) => personId ?? []))];
  const known = new Set(await atOnce(ids, (id) => record.objectStore('people').getKey(id)));
  const right = acts.map(({ personId, ...facts }) => ({ ...facts, ...(known.has(personId) && { personId }) }));
  const added = await addNew(record, 'interactions', right);
  const sums = new Sums();
  for (const act of added) sums.add(act);
  await sums.write(record);
  return added.length;
}

/** A person comes without tally, but for what is kept of them in no other way; their interactions bring the rest. */
async function addPerson(record: Writing, person: TalliedPerson, now: number): Promise<void> {
  const people = record.objectStore('people');
  if ((await people.getKey(person.id)) !== undefined) return;
  const { firstAt: _first, lastAt: _last, ...facts } = person;
  const strangers = await atOnce(person.keys, (key) => people.index('byKey').get(key));
  await putTallied(record, { ...facts, ...(person.pruned ?? noTally()) });
  for (const stranger of strangers) if (stranger) await join(record, stranger.id, person.id, now);
}

async function join(record: Writing, stranger: string, personId: string, now: number): Promise<void> {
  const [other, head] = [await headOf(record, stranger), await headOf(record, personId)];
  if (!other || !head || other.id === head.id) return;
  await record.objectStore('people').put({ ...other, mergedInto: { personId: head.id, at: now } });
}
