import { sameValue } from '../../core/same-value.ts';
import { atOnce } from '../pages.ts';
import type { KeptInteraction } from '../schema.ts';
import { Sums } from '../sums.ts';
import type { Writing } from '../transaction.ts';
import { mergedAct } from './rules.ts';
import type { Undo } from './state.ts';

/** Lets interactions of a file in, and counts them on their days; people are counted after them. Whose person is not on record is toward nobody. */
export async function letActsIn(record: Writing, acts: readonly KeptInteraction[]): Promise<Undo[]> {
  const interactions = record.objectStore('interactions');
  const ids = [...new Set(acts.flatMap(({ personId }) => personId ?? []))];
  const [known, people] = await Promise.all([
    atOnce(acts, ({ id }) => interactions.get(id)),
    atOnce(ids, (id) => record.objectStore('people').getKey(id)),
  ]);
  const here = new Map(known.flatMap((act) => (act ? [[act.id, act]] : [])));
  const persons = new Set(people);
  const sums = new Sums();
  const changed = new Map<string, KeptInteraction>();
  const undo: Undo[] = [];
  for (const { personId, ...facts } of acts) {
    const theirs = { ...facts, ...(persons.has(personId) && { personId }) } as KeptInteraction;
    const mine = here.get(theirs.id);
    const after = mine ? mergedAct(mine, theirs) : theirs;
    if (after === mine) continue;
    if (mine) sums.remove(mine);
    if (mine) sums.add(after);
    else sums.comeBack(after);
    undo.push(mine ? { id: mine.id, before: mine, after } : { id: after.id, after: 'new' });
    here.set(after.id, after);
    changed.set(after.id, after);
  }
  await atOnce([...changed.values()], (act) => interactions.put(act));
  await sums.write(record);
  return undo;
}

/** Takes them out again. What was deleted or corrected since stays so, unless the file had brought it. */
export async function takeActsBack(record: Writing, undo: readonly Undo[]): Promise<void> {
  const interactions = record.objectStore('interactions');
  const found = await atOnce(undo, ({ id }) => interactions.get(id as string));
  const here = new Map(found.flatMap((act) => (act ? [[act.id, act]] : [])));
  const sums = new Sums();
  const changed = new Map<string, KeptInteraction | undefined>();
  for (const { id, before, after } of undo.toReversed()) {
    const now = here.get(id as string);
    if (!now || (before && !sameValue(now, after))) continue;
    if (before) {
      sums.remove(now);
      sums.add(before as KeptInteraction);
    } else sums.removeFromDay(now);
    here.set(now.id, before as never);
    changed.set(now.id, before as KeptInteraction | undefined);
  }
  await atOnce([...changed], async ([id, act]) => {
    if (act) await interactions.put(act);
    else await interactions.delete(id);
  });
  await sums.write(record);
}
