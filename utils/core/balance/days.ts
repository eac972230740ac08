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
