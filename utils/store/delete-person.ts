import type { Person } from '../core/people/person.ts';
import type { Deleted } from './forget.ts';
import { forgetNotes, isToward } from './notes.ts';
import { atOnce, beginsWith, pageSize, pagesOf } from './pages.ts';
import { emptyPart, type RecordPart } from './part.ts';
import { groupOf, headOf } from './people.ts';
import type { Leaving } from './schema.ts';
import { Sums } from './sums.ts';
import { deleteTallied, tallied } from './tallied.ts';
import { type Reading, reading, type Writing, writing } from './transaction.ts';
import { inTurn } from './turn.ts';
import { forgetReports } from './waiting.ts';

/** As many interactions as go in one transaction: what else wants to write waits for less than a second. */
const mostAtOnce = 8 * pageSize;

/**
 * Takes a person from the record, with everybody merged into them and everything about them: interactions, needs,
 * promises, introductions, and what they were counted in. Counts of what was pruned before name nobody, and stay.
 * Toward whom thousands of acts are kept goes piece by piece, and others write in between; who is killed, or fails,
 * meanwhile has them gone by `finishDeleting`.
 * @returns what `undelete` needs; nothing when they were gone already
 */
export const deletePerson = (id: string): Promise<Deleted> =>
  navigator.locks.request(lock, () => takeAll(id)) as Promise<Deleted>;

/** Takes those from the record of whom a part is gone already, unless somebody is at it. */
export const finishDeleting = (): Promise<void> =>
  navigator.locks.request(lock, { ifAvailable: true }, async (free) => {
    if (!free) return;
    for (const { personId } of await reading(leavingIn)) await takeAll(personId);
  });

const lock = 'good-turn-leaving';

async function takeAll(id: string): Promise<Deleted> {
  const taken = emptyPart();
  for (;;) {
    const all = await inTurn(async () => {
      const { isLast, part } = await takePiece(id);
      for (const name of Object.keys(taken) as (keyof RecordPart)[])
        for (const one of part[name]) taken[name].push(one as never);
      if (!isLast) return undefined;
      // Some may wait to be told again, because nobody heard that they were kept.
      const waiting = await forgetReports(taken.interactions.map((act) => act.id));
      return { ...taken, notes: await forgetNotes(isToward(taken.people)), waiting };
    });
    if (all) return all;
  }
}

/** What goes in one transaction. People go with the last of what was done toward them. */
interface Piece {
  part: RecordPart;
  isLast: boolean;
}

const takePiece = (id: string): Promise<Piece> =>
  writing(async (record) => {
    const part = emptyPart();
    const sums = new Sums();
    const head = await headOf(record, id);
    const group = head ? await groupOf(record, head) : [];
    for (const person of group)
      if (part.interactions.length < mostAtOnce) await takeInteractions(record, person, part, sums);
    const isLast = part.interactions.length < mostAtOnce;
    if (isLast) for (const person of group) await takePerson(record, person, part);
    await sums.write(record);
    await remember(record, id, !isLast);
    return { part, isLast };
  });

async function takePerson(record: Writing, person: Person, taken: RecordPart): Promise<void> {
  await takeKept(record, person, taken);
  taken.people.push(...(await tallied(record, [person])));
  await deleteTallied(record, person.id);
}

async function takeInteractions(record: Writing, { id }: Person, taken: RecordPart, sums: Sums): Promise<void> {
  const interactions = record.objectStore('interactions');
  for await (const page of pagesOf(interactions.index('byPerson'), beginsWith(id))) {
    const some = page.slice(0, mostAtOnce - taken.interactions.length);
    await atOnce(some, (act) => interactions.delete(act.id));
    for (const act of some) sums.remove(act);
    taken.interactions.push(...some);
    if (taken.interactions.length === mostAtOnce) return;
  }
}

async function takeKept(record: Writing, { id }: Person, taken: RecordPart): Promise<void> {
  taken.needs.push(...(await record.objectStore('needs').index('byPerson').getAll(beginsWith(id))));
  taken.promises.push(...(await record.objectStore('promises').index('byPerson').getAll(beginsWith(id))));
  taken.introductions.push(...(await record.objectStore('introductions').index('byPerson').getAll(id)));
  for (const name of ['needs', 'promises', 'introductions'] as const)
    for (const one of taken[name]) await record.objectStore(name).delete(one.id);
}

const beginning = 'leaving ';

/** Remembers that somebody is on their way out, or that they are out. */
async function remember(record: Writing, personId: string, isLeaving: boolean): Promise<void> {
  const store = record.objectStore('imports');
  if (isLeaving) await store.put({ id: beginning + personId, personId });
  else await store.delete(beginning + personId);
}

const leavingIn = async (record: Reading): Promise<Leaving[]> =>
  (await record.objectStore('imports').getAll(IDBKeyRange.bound(beginning, `${beginning}\uffff`))) as Leaving[];
