/** Hours in which nothing is asked, week after week. */
export interface QuietHours {
  on: boolean;
  /** When they begin and end on the user's own clock, `22:00`. An end before the beginning is on the next day. */
  from: string;
  to: string;
  /** The days on which they begin, 1 for Monday to 7 for Sunday. */
  days: number[];
}

/** Every day there is, as {@link QuietHours} counts them. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** Whether a text is a time of day, as {@link QuietHours} says it. */
export const isTimeOfDay = (text: unknown): text is string =>
  typeof text === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);

/**
 * When the quiet hours end in which `now` lies, in ms since the epoch; `null` outside of them. Hours that end when they
 * begin are none.
 *
 * @param now ms since the epoch
 * @param zone IANA name of the zone the user is in
 */
export function quietHoursEnd({ on, from, to, days }: QuietHours, now: number, zone: string): number | null {
  if (!on || from === to) return null;
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const at = (day: Temporal.PlainDate, plainTime: string) =>
    day.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds;
  for (const begun of [today.subtract({ days: 1 }), today]) {
    if (!days.includes(begun.dayOfWeek)) continue;
    const end = at(from < to ? begun : begun.add({ days: 1 }), to);
    if (at(begun, from) <= now && now < end) return end;
  }
  return null;
}
