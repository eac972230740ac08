import { weekOf } from './balance/week.ts';

/** Of how many of the latest days, and weeks, that have a snapshot, the last one is kept. */
export const [keptDays, keptWeeks] = [7, 4];

/**
 * Which snapshots are kept: the last one of each of the latest days, and of each of the latest weeks. Days without any
 * do not count, so that a long absence costs none.
 *
 * @param snapshots in the order in which they were taken, whatever the clock said; `day` is ISO
 */
export function snapshotsToKeep<Snapshot extends { day: string }>(snapshots: readonly Snapshot[]): Set<Snapshot> {
  const newestFirst = snapshots.toReversed();
  const lastOf = (nameOf: (snapshot: Snapshot) => string, most: number): Snapshot[] => {
    const last = new Map<string, Snapshot>();
    for (const one of newestFirst) if (!last.has(nameOf(one))) last.set(nameOf(one), one);
    return [...last.values()].slice(0, most);
  };
  return new Set([...lastOf(({ day }) => day, keptDays), ...lastOf(({ day }) => weekOf(day), keptWeeks)]);
}
