import type { DayTally, Rollup } from '../core/balance/balance.ts';
import { type RollupSort, rollupKey } from '../core/balance/rollup.ts';
import { addToDay } from '../core/balance/tally.ts';
import { sameValue } from '../core/same-value.ts';
import { firstIn, type Stretch, type Wrong, within } from './check.ts';
import { atOnce, pagesOf } from './pages.ts';
import { type Survey, surveyOf } from './survey.ts';
import type { Reading, Transaction, Writing } from './transaction.ts';

/** Compares the counts of some days with their interactions, or with what a survey says of them. */
export async function checkDays(record: Reading, stretch: Stretch, survey?: Survey): Promise<Wrong[]> {
  const { rollups, days } = await recount(record, stretch, survey);
  return [
    ...differing(rollups).map((which) => ({ what: 'rollup' as const, which })),
    ...differing(days).map((which) => ({ what: 'day' as const, which })),
  ];
}

/** Writes the counts of some days anew, from their interactions and what was pruned before. */
export async function repairDays(record: Writing, stretch: Stretch): Promise<void> {
  const { rollups, days } = await recount(record, stretch);
  await record.objectStore('rollups').delete(firstIn(stretch));
  await record.objectStore('days').delete(within(stretch));
  await atOnce([...rollups.right.values()], (rollup) => record.objectStore('rollups').put(rollup));
  await atOnce([...days.right.values()], (day) => record.objectStore('days').put(day));
}

/** What is kept and what is right, by what names it. */
interface Compared<Value> {
  kept: Map<string, Value>;
  right: Map<string, Value>;
}

const differing = ({ kept, right }: Compared<unknown>): string[] =>
  [...new Set([...kept.keys(), ...right.keys()])].filter((key) => !sameValue(kept.get(key), right.get(key)));

interface Recount {
  rollups: Compared<Rollup>;
  days: Compared<DayTally>;
}

async function recount<Mode extends 'readonly' | 'readwrite'>(
  record: Transaction<Mode>,
  stretch: Stretch,
  survey?: Survey,
): Promise<Recount> {
  const rollups: Compared<Rollup> = { kept: new Map(), right: new Map() };
  const days: Compared<DayTally> = { kept: new Map(), right: new Map() };
  const count = (sort: RollupSort, more: Pick<Rollup, 'count' | 'pruned'>) => {
    const known = rollups.right.get(rollupKey(sort));
    rollups.right.set(rollupKey(sort), { ...sort, ...known, ...more, count: (known?.count ?? 0) + more.count });
  };
  for await (const page of pagesOf(record.objectStore('rollups'), firstIn(stretch)))
    for (const rollup of page) {
      rollups.kept.set(rollupKey(rollup), rollup);
      const { count: _count, pruned = 0, ...sort } = rollup;
      if (pruned > 0) count(sort, { count: pruned, pruned });
    }
  for (const { sort, count: many } of (survey ?? (await surveyOf(record, 'days', stretch))).counted(stretch))
    count(sort, { count: many });
  for (const rollup of rollups.right.values()) {
    const { day } = rollup;
    days.right.set(day, addToDay(days.right.get(day) ?? { day, sites: {} }, rollup, rollup.count));
  }
  for await (const page of pagesOf(record.objectStore('days'), within(stretch)))
    for (const tally of page) days.kept.set(tally.day, tally);
  return { rollups, days };
}
