/**
 * The `n` days that end at `day`, oldest first; none when `n` is below one.
 *
 * @param day ISO, `2026-11-23`.
 * @throws RangeError when `day` is no day of the calendar.
 */
export function daysEndingAt(day: string, n: number): string[] {
  const last = Temporal.PlainDate.from(day);
  const length = Math.max(0, Math.floor(n));
  return Array.from({ length }, (_, index) => last.subtract({ days: length - 1 - index }).toString());
}

/**
 * Whether `day` can be somebody's day at a moment: some clock on earth shows it then.
 *
 * @param day anything that claims to be an ISO day.
 * @param at ms since the epoch.
 */
export function isDayAt(day: string, at: number): boolean {
  try {
    const { from, until } = momentsOf(day);
    return Temporal.PlainDate.from(day).toString() === day && from <= at && at < until;
  } catch {
    return false;
  }
}

/**
 * When somebody's clock can show a day: from the day before it to the day after it in UTC, whatever the zone.
 *
 * @param day ISO.
 * @returns ms since the epoch; `until` is the first moment at which none shows it any more.
 * @throws RangeError when `day` is no day of the calendar.
 */
export function momentsOf(day: string): { from: number; until: number } {
  const date = Temporal.PlainDate.from(day);
  const beginning = (later: number) => date.add({ days: later }).toZonedDateTime('UTC').epochMilliseconds;
  return { from: beginning(-1), until: beginning(2) };
}
