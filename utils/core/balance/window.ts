import { daysEndingAt } from './days.ts';
import { firstWeekday } from './week.ts';

/** The stretches of time a balance is asked for. Each ends today; a week begins as the locale says. */
export const balanceWindows = ['today', 'week', 'month', 'year'] as const;
export type BalanceWindow = (typeof balanceWindows)[number];

/**
 * The days of a window up to `today`, oldest first: this week and not the last seven days.
 *
 * @param today ISO, the user's own day.
 * @param locale BCP 47, says on which day weeks begin.
 * @throws RangeError when `today` is no day of the calendar.
 */
export function daysOf(window: BalanceWindow, today: string, locale: string): string[] {
  const { day, dayOfWeek, dayOfYear } = Temporal.PlainDate.from(today);
  const length = { today: 1, week: ((dayOfWeek - firstWeekday(locale) + 7) % 7) + 1, month: day, year: dayOfYear };
  return daysEndingAt(today, length[window]);
}
