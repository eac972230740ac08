import type { Interaction } from '../core/words.ts';
import { forgetNotes, type Note, note } from './notes.ts';
import { emptyPart, putBack, type RecordPart } from './part.ts';
import { Sums } from './sums.ts';
import { writing } from './transaction.ts';
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
