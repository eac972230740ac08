import type { Place, Stance } from '../words.ts';
import type { Balance, Counts, DayTally, Rollup } from './balance.ts';

/** Nothing yet. */
export function noCounts(): Counts {
  return { serve: 0, sell: 0, social: 0 };
}

/** `counts` with `count` more interactions of a stance; what has no stance (`none`) changes nothing. */
export function addTo(counts: Counts, stance: Stance | 'none', count: number): Counts {
  return stance === 'none' ? counts : { ...counts, [stance]: counts[stance] + count };
}

/** Serves for each sell; `null` when nothing was sold, because no number would be true. */
export function servesPerSell(counts: Counts): number | null {
  return counts.sell === 0 ? null : counts.serve / counts.sell;
}

/** So many interactions of one stance on one site and day: a rollup, or a part of a day's tally. */
type CountedOnDay = Pick<Rollup, 'day' | 'site' | 'stance' | 'count'>;

/** A day's tally, part by part. */
export function partsOf({ day, sites }: DayTally): CountedOnDay[] {
  return Object.entries(sites).flatMap(([site, tally]) =>
    Object.entries(tally).map(([stance, count]) => ({ day, site, stance, count }) as CountedOnDay),
  );
}

/**
 * What a window of days adds up to.
 *
 * @param counted in any order, of any days: those outside the window are left out.
 * @param days ISO days of the window, in any order; each counts once.
 */
export function balanceOf(counted: readonly CountedOnDay[], days: readonly string[]): Balance {
  const byDay = new Map<string, Counts>([...new Set(days)].sort().map((day) => [day, noCounts()]));
  const bySite: Partial<Record<Place, Counts>> = {};
  let total = noCounts();
  for (const { day, site, stance, count } of counted) {
    const ofDay = byDay.get(day);
    if (!ofDay || stance === 'none') continue;
    byDay.set(day, addTo(ofDay, stance, count));
    bySite[site] = addTo(bySite[site] ?? noCounts(), stance, count);
    total = addTo(total, stance, count);
  }
  return {
    ...total,
    servesPerSell: servesPerSell(total),
    bySite,
    byDay: [...byDay].map(([day, counts]) => ({ day, ...counts })),
  };
}
