/** The user's own day at a moment: ISO date in the zone the device is in now. `at` in ms since the epoch. */
export const dayOf = (at: number): string => here(at).toPlainDate().toString();

/** The first moment of the next day in the zone the device is in now, ms since the epoch. */
export const endOfDay = (at: number): number => here(at).add({ days: 1 }).startOfDay().epochMilliseconds;

/** The middle of a day in the zone the device is in now, ms since the epoch: far from every change of clocks. */
export const noonOf = (day: string): number =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: Temporal.Now.timeZoneId(), plainTime: '12:00' })
    .epochMilliseconds;

const here = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(Temporal.Now.timeZoneId());
