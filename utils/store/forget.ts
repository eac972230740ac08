import type { Person } from '../core/people/person.ts';
import type { Interaction } from '../core/words.ts';
import { forgetNotes, isToward, type Note, note } from './notes.ts';
import { atOnce, beginsWith, pagesOf } from './pages.ts';
import { emptyPart, putBack, type RecordPart } from './part.ts';
import { groupOf, headOf } from './people.ts';
import { Sums } from './sums.ts';
import { deleteTallied, tallied } from './tallied.ts';
import { type Writing, writing } from './transaction.ts';
import { inTurn } from './turn.ts';
import { forgetReports, letWait } from './waiting.ts';

/** What a deletion took: from the record, from the notes beside it, and of what waited. */
export interface Deleted extends RecordPart {
  notes: Note[];
  waiting: Interaction[];
}

/**
 * Undoes a deletion: what it took is on record again, counted and noted, or waits again.
 * @param now ms since the epoch
 */
export const undelete = (deleted: Deleted, now: number): Promise<void> =>
  inTurn(async () => {
    for (const report of deleted.waiting) await letWait(report);
    await putBack(deleted, now);
    for (const one of deleted.notes) await note(one);
  });

/**
 * Takes one interaction from the record.
 * @returns what `undelete` needs; nothing when it was gone already
 */
export const deleteInteraction = (id: string): Promise<Deleted> =>
  inTurn(async () => {
    const notes = await forgetNotes((noted) => noted.id === id);
    const taken = await takeInteraction(id);
    // Its report may wait: it was never recorded, or nobody heard that it was.
    return { ...taken, notes, waiting: await forgetReports([id]) };
  });

const takeInteraction = (id: string): Promise<RecordPart> =>
  writing(async (record) => {
    const kept = await record.objectStore('interactions').get(id);
    if (!kept) return emptyPart();
    await record.objectStore('interactions').delete(id);
    const sums = new Sums();
    sums.remove(kept);
    await sums.write(record);
    return { ...emptyPart(), interactions: [kept] };
  });

/**
 * Takes a person from the record, with everybody merged into them and everything about them: interactions, needs,
 * promises, introductions, and what they were counted in. Counts of what was pruned before name nobody, and stay.
 * @returns what `undelete` needs; nothing when they were gone already
 */
export const deletePerson = (id: string): Promise<Deleted> =>
  inTurn(async () => {
    const taken = await takePerson(id);
    // Some may wait to be told again, because nobody heard that they were kept.
    const waiting = await forgetReports(taken.interactions.map((act) => act.id));
    return { ...taken, notes: await forgetNotes(isToward(taken.people)), waiting };
  });

const takePerson = (id: string): Promise<RecordPart> =>
  writing(async (record) => {
    const taken = emptyPart();
    const head = await headOf(record, id);
    if (!head) return taken;
    const sums = new Sums();
    for (const person of await groupOf(record, head)) {
      await takeInteractions(record, person, taken, sums);
      await takeKept(record, person, taken);
      taken.people.push(...(await tallied(record, [person])));
      await deleteTallied(record, person.id);
    }
    await sums.write(record);
    return taken;
  });

async function takeInteractions(record: Writing, { id }: Person, taken: RecordPart, sums: Sums): Promise<void> {
  const interactions = record.objectStore('interactions');
  for await (const page of pagesOf(interactions.index('byPerson'), beginsWith(id))) {
    await atOnce(page, (act) => interactions.delete(act.id));
    for (const act of page) sums.remove(act);
    taken.interactions.push(...page);
  }
}

async function takeKept(record: Writing, { id }: Person, taken: RecordPart): Promise<void> {
  taken.needs.push(...(await record.objectStore('needs').index('byPerson').getAll(beginsWith(id))));
  taken.promises.push(...(await record.objectStore('promises').index('byPerson').getAll(beginsWith(id))));
  taken.introductions.push(...(await record.objectStore('introductions').index('byPerson').getAll(id)));
  for (const name of ['needs', 'promises', 'introductions'] as const)
    for (const one of taken[name]) await record.objectStore(name).delete(one.id);
}
