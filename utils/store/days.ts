/** The user's own day at a moment: ISO date in the zone the device is in now. `at` in ms since the epoch. */
export function dayOf(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();
}
