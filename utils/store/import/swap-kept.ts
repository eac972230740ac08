import { sameValue } from '../../core/same-value.ts';
import { atOnce } from '../pages.ts';
import type { RecordPart } from '../part.ts';
import type { KeptName } from '../schema.ts';
import type { Writing } from '../transaction.ts';
import { mergedKept } from './rules.ts';
import type { Undo } from './state.ts';

type Kept = RecordPart[KeptName][number];

/** Lets in what somebody wrote down, of a file. */
export async function letKeptIn(record: Writing, name: KeptName, records: readonly Kept[]): Promise<Undo[]> {
  const store = record.objectStore(name);
  const known = await atOnce(records, ({ id }) => store.get(id));
  const here = new Map<string, Kept>(known.flatMap((one) => (one ? [[one.id, one]] : [])));
  const undo: Undo[] = [];
  for (const theirs of records) {
    const mine = here.get(theirs.id);
    const after = mine ? mergedKept(mine, theirs) : theirs;
    if (after === mine) continue;
    undo.push(mine ? { id: mine.id, before: mine, after } : { id: after.id, after: 'new' });
    here.set(after.id, after);
  }
  await atOnce([...new Set(undo.map(({ id }) => id as string))], (id) => store.put(here.get(id) as never));
  return undo;
}

/** Takes them out again. What was deleted or changed since stays so, unless the file had brought it. */
export async function takeKeptBack(record: Writing, name: KeptName, undo: readonly Undo[]): Promise<void> {
  const store = record.objectStore(name);
  for (const { id, before, after } of undo.toReversed()) {
    const now = await store.get(id as string);
    if (!now) continue;
    if (!before) await store.delete(now.id);
    else if (sameValue(now, after)) await store.put(before as never);
  }
}
