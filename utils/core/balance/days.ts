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
    const date = Temporal.PlainDate.from(day);
    const inUtc = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC').toPlainDate();
    return date.toString() === day && Math.abs(inUtc.until(date).days) <= 1;
  } catch {
    return false;
  }
}
