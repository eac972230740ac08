import type { SiteId, Stance } from '../words.ts';
import type { Balance, Counts, Rollup } from './balance.ts';

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

/**
 * What a window of days adds up to.
 *
 * @param rollups in any order, of any days: those outside the window are left out.
 * @param days ISO days of the window, in any order; each counts once.
 */
export function balanceOf(rollups: readonly Rollup[], days: readonly string[]): Balance {
  const byDay = new Map<string, Counts>([...new Set(days)].sort().map((day) => [day, noCounts()]));
  const bySite: Partial<Record<SiteId, Counts>> = {};
  let total = noCounts();
  for (const { day, site, stance, count } of rollups) {
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
