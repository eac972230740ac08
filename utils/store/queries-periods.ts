import type { ByKind } from '../core/balance/balance.ts';
import { addTo, noCounts } from '../core/balance/balance-of.ts';
import { beginningsOf, type Pace, type Period, periodsOf } from '../core/balance/period.ts';
import { dayOf } from './days.ts';
import { pagesOf } from './pages.ts';
import { reading } from './transaction.ts';

/**
 * The last `many` weeks or months, the present one included: one record is read for each day. `now` in ms since the
 * epoch.
 * @param locale BCP 47, says on which day a week begins
 */
export const readPeriods = (pace: Pace, many: number, now: number, locale: string): Promise<Period[]> =>
  reading(async (record) => {
    const today = dayOf(now);
    const [from] = beginningsOf(pace, many, today, locale);
    const days = await record.objectStore('days').getAll(IDBKeyRange.bound(from, today));
    return periodsOf(days, pace, many, today, locale);
  });

/** What each kind of writing came to on some days, both ends included (ISO). Reads rollups, so it takes longer than a balance. */
export const readKinds = (from: string, to: string): Promise<ByKind> =>
  reading(async (record) => {
    const byKind: ByKind = {};
    for await (const rollups of pagesOf(record.objectStore('rollups'), IDBKeyRange.bound([from], [to, []])))
      for (const { kind, stance, count } of rollups)
        if (stance !== 'none') byKind[kind] = addTo(byKind[kind] ?? noCounts(), stance, count);
    return byKind;
  });
