import { sameValue } from '../../core/same-value.ts';
import { addNew, deleteMany, getMany } from '../bulk.ts';
import { atOnce } from '../pages.ts';
import type { KeptInteraction } from '../schema.ts';
import { Sums } from '../sums.ts';
import type { Writing } from '../transaction.ts';
import { mergedAct } from './rules.ts';
import type { Undo } from './state.ts';

/**
 * Lets interactions of a file in, and counts them on their days; people are counted after them. Whose person is not on
 * record is toward nobody.
 */
export async function letActsIn(record: Writing, acts: readonly KeptInteraction[]): Promise<Undo[]> {
  const ids = [...new Set(acts.flatMap(({ personId }) => personId ?? []))];
  const people = new Set(await atOnce(ids, (id) => record.objectStore('people').getKey(id)));
  const theirs = acts.map(({ personId, ...facts }) => ({ ...facts, ...(people.has(personId) && { personId }) }));
  const added = new Set(await addNew(record, 'interactions', theirs));
  const sums = new Sums();
  for (const act of added) sums.comeBack(act);
  const known = theirs.filter((act) => !added.has(act));
  const changed = await mergeActs(record, known, sums);
  await sums.write(record);
  return [...[...added].map(({ id }) => ({ id, after: 'new' })), ...changed];
}

/** Lets in what a file says of interactions that are here. */
async function mergeActs(record: Writing, acts: readonly KeptInteraction[], sums: Sums): Promise<Undo[]> {
  const interactions = record.objectStore('interactions');
  const here = await getMany(
    record,
    'interactions',
    acts.map(({ id }) => id),
  );
  const undo: Undo[] = [];
  for (const theirs of acts) {
    const mine = here.get(theirs.id)!;
    const after = mergedAct(mine, theirs);
    if (after === mine) continue;
    sums.remove(mine);
    sums.add(after);
    undo.push({ id: mine.id, before: mine, after });
    here.set(after.id, after);
  }
  await atOnce([...new Set(undo.map(({ id }) => id as string))], (id) => interactions.put(here.get(id)!));
  return undo;
}

/** Takes them out again. What was deleted or corrected since stays so, unless the file had brought it. */
export async function takeActsBack(record: Writing, undo: readonly Undo[]): Promise<void> {
  const ids = undo.map(({ id }) => id as string);
  const here = await getMany(record, 'interactions', ids);
  const sums = new Sums();
  const changed = new Map<string, KeptInteraction | undefined>();
  for (const { id, before, after } of undo.toReversed()) {
    const now = here.get(id as string);
    if (!now || (before && !sameValue(now, after))) continue;
    if (before) {
      sums.remove(now);
      sums.add(before as KeptInteraction);
    } else sums.removeFromDay(now);
    if (before) here.set(now.id, before as KeptInteraction);
    else here.delete(now.id);
    changed.set(now.id, before as KeptInteraction | undefined);
  }
  await atOnce(
    [...changed.values()].flatMap((act) => act ?? []),
    (act) => record.objectStore('interactions').put(act),
  );
  await deleteMany(
    record,
    'interactions',
    [...changed.keys()].filter((id) => !changed.get(id)),
  );
  await sums.write(record);
}
