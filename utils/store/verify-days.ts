import type { DayTally, Rollup } from '../core/balance/balance.ts';
import { type RollupSort, rollupKey, rollupOf } from '../core/balance/rollup.ts';
import { dayTallyOf, isEmpty } from '../core/balance/tally.ts';
import { sameValue } from '../core/same-value.ts';
import type { Check } from './check.ts';
import { beginsWith, pagesOf } from './pages.ts';
import type { Reading, Transaction, Writing } from './transaction.ts';

/** The next day with anything in the record or in what summarises it. */
export async function nextDay(record: Reading, after: string | undefined): Promise<string | undefined> {
  const beyond = after === undefined ? null : IDBKeyRange.lowerBound([after, []]);
  const found = await Promise.all([
    record.objectStore('interactions').index('byDay').openKeyCursor(beyond),
    record.objectStore('rollups').openKeyCursor(beyond),
    record.objectStore('days').openKeyCursor(after === undefined ? null : IDBKeyRange.lowerBound(after, true)),
  ]);
  return found
    .flatMap((cursor) => (cursor ? [cursor.key].flat().slice(0, 1) : []))
    .sort()
    .at(0);
}

/** Compares a day's counts with its interactions. */
export async function checkDay(record: Reading, day: string): Promise<Check> {
  const { interactions, kept, right, keptTally, tally } = await recount(record, day);
  const keys = new Set([...kept.keys(), ...right.keys()]);
  const wrong = [...keys].filter((key) => !sameValue(kept.get(key), right.get(key)));
  return {
    interactions,
    wrong: [
      ...wrong.map((which) => ({ what: 'rollup' as const, which })),
      ...(sameValue(keptTally, tally) ? [] : [{ what: 'day' as const, which: day }]),
    ],
  };
}

/** Writes a day's counts anew, from its interactions and what was pruned before. */
export async function repairDay(record: Writing, day: string): Promise<void> {
  const { right, tally } = await recount(record, day);
  const rollups = record.objectStore('rollups');
  await rollups.delete(beginsWith(day));
  for (const rollup of right.values()) await rollups.put(rollup);
  if (tally) await record.objectStore('days').put(tally);
  else await record.objectStore('days').delete(day);
}

interface Recount {
  interactions: number;
  /** What is kept, and what is right, by `rollupKey`. */
  kept: Map<string, Rollup>;
  right: Map<string, Rollup>;
  keptTally: DayTally | undefined;
  tally: DayTally | undefined;
}

async function recount<Mode extends 'readonly' | 'readwrite'>(
  record: Transaction<Mode>,
  day: string,
): Promise<Recount> {
  const rollups = await record.objectStore('rollups').getAll(beginsWith(day));
  const right = new Map<string, Rollup>();
  const count = (sort: RollupSort, by: number) => {
    const known = right.get(rollupKey(sort));
    right.set(rollupKey(sort), { ...sort, ...known, count: (known?.count ?? 0) + by });
  };
  for (const { count: _count, pruned = 0, ...sort } of rollups)
    if (pruned > 0) right.set(rollupKey(sort), { ...sort, count: pruned, pruned });
  let interactions = 0;
  for await (const page of pagesOf(record.objectStore('interactions').index('byDay'), beginsWith(day)))
    for (const act of page) {
      count(rollupOf(act, day), 1);
      interactions += 1;
    }
  const tally = dayTallyOf(day, [...right.values()]);
  return {
    interactions,
    kept: new Map(rollups.map((rollup) => [rollupKey(rollup), rollup])),
    right,
    keptTally: await record.objectStore('days').get(day),
    tally: isEmpty(tally.sites) ? undefined : tally,
  };
}
