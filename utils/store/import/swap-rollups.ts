import type { Rollup } from '../../core/balance/balance.ts';
import { type RollupSort, rollupKey } from '../../core/balance/rollup.ts';
import { addToDay, isEmpty } from '../../core/balance/tally.ts';
import { atOnce } from '../pages.ts';
import type { GoodTurnSchema } from '../schema.ts';
import { keyOf } from '../sums.ts';
import type { Writing } from '../transaction.ts';
import type { Undo } from './state.ts';

/**
 * Lets counts of a file in as far as they count what is no longer kept one by one: here or there. There were as many as
 * the one that counted most says; what is kept of them is not pruned. The file's interactions come after this and find
 * themselves counted.
 */
export async function letRollupsIn(record: Writing, rollups: readonly Rollup[]): Promise<Undo[]> {
  const known = await atOnce(rollups, (sort) => record.objectStore('rollups').get(keyOf(sort)));
  const changes = rollups.flatMap(({ count, pruned = 0, ...sort }, at) => {
    const before = known[at]?.pruned ?? 0;
    const kept = (known[at]?.count ?? 0) - before;
    const after = Math.max(before, pruned > 0 ? Math.max(count, pruned) - kept : 0);
    return before + after > 0 ? [{ sort, before, after }] : [];
  });
  // Of a sort that a file names twice the last one counts.
  const last = [...new Map(changes.map((change) => [rollupKey(change.sort), change])).values()];
  await setPruned(
    record,
    last.map(({ sort, after }) => ({ sort, pruned: after })),
  );
  return last.map(({ sort, before }) => ({ id: keyOf(sort), before }));
}

/** Takes them out again. The file's interactions are gone by then. */
export const takeRollupsBack = (record: Writing, undo: readonly Undo[]): Promise<void> =>
  setPruned(
    record,
    undo.map(({ id, before }) => ({ sort: sortOf(id), pruned: before as number })),
  );

const sortOf = (id: Undo['id']): RollupSort => {
  const [day, site, kind, stance] = id as GoodTurnSchema['rollups']['key'];
  return { day, site, kind, stance } as RollupSort;
};

/** Says how many of some sorts are no longer kept one by one: the days' counts follow. */
export async function setPruned(
  record: Writing,
  changes: readonly { sort: RollupSort; pruned: number }[],
): Promise<void> {
  const [rollups, days] = [record.objectStore('rollups'), record.objectStore('days')];
  const names = [...new Set(changes.map(({ sort }) => sort.day))];
  const [known, tallies] = await Promise.all([
    atOnce(changes, ({ sort }) => rollups.get(keyOf(sort))),
    atOnce(names, (day) => days.get(day)),
  ]);
  const tallyOf = new Map(names.map((day, at) => [day, tallies[at] ?? { day, sites: {} }]));
  await atOnce([...changes.entries()], async ([at, { sort, pruned }]) => {
    const before = known[at]?.count ?? 0;
    const count = before - (known[at]?.pruned ?? 0) + pruned;
    tallyOf.set(sort.day, addToDay(tallyOf.get(sort.day)!, sort, count - before));
    if (count > 0) await rollups.put({ ...sort, count, ...(pruned > 0 && { pruned }) });
    else await rollups.delete(keyOf(sort));
  });
  await atOnce([...tallyOf], async ([day, tally]) => {
    if (isEmpty(tally.sites)) await days.delete(day);
    else await days.put(tally);
  });
}
