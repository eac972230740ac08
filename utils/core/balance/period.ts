import type { Place } from '../words.ts';
import type { Counts, DayTally } from './balance.ts';
import { addTo, noCounts, partsOf } from './balance-of.ts';
import { firstWeekday } from './week.ts';

/** The steps in which a long time is looked at. */
export const paces = ['weeks', 'months'] as const;
export type Pace = (typeof paces)[number];

/** A week or a month, and what was written in it. */
export interface Period extends Counts {
  /** Its first and last day, ISO; the last period ends today. */
  from: string;
  to: string;
  /** Only places at which something was written. */
  bySite: Partial<Record<Place, Counts>>;
}

/**
 * The last weeks or months, oldest first, the one that is not over yet included.
 *
 * @param days their tallies in any order; those of other days are left out.
 * @param today ISO, the user's own day.
 * @param locale BCP 47, says on which day weeks begin.
 */
export function periodsOf(
  days: readonly DayTally[],
  pace: Pace,
  many: number,
  today: string,
  locale: string,
): Period[] {
  const periods = beginningsOf(pace, many, today, locale).map(
    (from, at, all): Period => ({ from, to: all[at + 1] ? dayBefore(all[at + 1]!) : today, ...noCounts(), bySite: {} }),
  );
  for (const tally of days) {
    const at = periods.findLastIndex(({ from }) => from <= tally.day);
    if (at >= 0 && tally.day <= today) periods[at] = withDay(periods[at]!, tally);
  }
  return periods;
}

/** The first day of each period, oldest first. Parameters as for {@link periodsOf}. */
export function beginningsOf(pace: Pace, many: number, today: string, locale: string): string[] {
  const date = Temporal.PlainDate.from(today);
  const [step, first] =
    pace === 'months'
      ? [{ months: 1 }, date.with({ day: 1 })]
      : [{ weeks: 1 }, date.subtract({ days: (date.dayOfWeek - firstWeekday(locale) + 7) % 7 })];
  const beginnings = [first];
  while (beginnings.length < many) beginnings.unshift(beginnings[0]!.subtract(step));
  return beginnings.map(String);
}

const dayBefore = (day: string) => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();

function withDay(period: Period, tally: DayTally): Period {
  let { serve, social, sell, bySite } = period;
  for (const { site, stance, count } of partsOf(tally)) {
    if (stance === 'none') continue;
    bySite = { ...bySite, [site]: addTo(bySite[site] ?? noCounts(), stance, count) };
    ({ serve, social, sell } = addTo({ serve, social, sell }, stance, count));
  }
  return { ...period, serve, social, sell, bySite };
}
