/** The user's own day at a moment: ISO date in the zone the device is in now. `at` in ms since the epoch. */
export const dayOf = (at: number): string => here(at).toPlainDate().toString();

/** The first moment of the next day in the zone the device is in now, ms since the epoch. */
export const endOfDay = (at: number): number => here(at).add({ days: 1 }).startOfDay().epochMilliseconds;

const here = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(Temporal.Now.timeZoneId());
