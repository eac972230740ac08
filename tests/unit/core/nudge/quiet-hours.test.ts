import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTimeOfDay, type QuietHours, quietHoursEnd, weekdays } from '../../../../utils/core/nudge/quiet-hours.ts';

const nights: QuietHours = { on: true, from: '22:00', to: '08:00', days: [...weekdays] };
const week = 7 * 24 * 60;
/** Minutes since a Monday at midnight. */
const since = (minutes: number) => Date.UTC(2026, 10, 23, 0, minutes);
const time = (minutes: number) =>
  `${`${Math.floor(minutes / 60)}`.padStart(2, '0')}:${`${minutes % 60}`.padStart(2, '0')}`;
/** When it is quiet until, on a clock; `null` when it is not. */
const until = (hours: Partial<QuietHours>, at: string, zone = 'UTC') => {
  const { epochMilliseconds } = Temporal.ZonedDateTime.from(`${at}[${zone}]`);
  const end = quietHoursEnd({ ...nights, ...hours }, epochMilliseconds, zone);
  return end && Temporal.Instant.fromEpochMilliseconds(end).toZonedDateTimeISO(zone).toPlainDateTime().toString();
};

describe('quiet hours', () => {
  test.each([
    ['in the evening, until the next morning', {}, '2026-11-23T22:00', '2026-11-24T08:00:00'],
    ['after midnight, until that morning', {}, '2026-11-24T07:59:59', '2026-11-24T08:00:00'],
    ['no more when they end', {}, '2026-11-24T08:00', null],
    ['not before they begin', {}, '2026-11-23T21:59:59', null],
    ['within one day', { from: '12:00', to: '13:30' }, '2026-11-23T13:29', '2026-11-23T13:30:00'],
    ['of Friday also on Saturday morning', { days: [5] }, '2026-11-28T03:00', '2026-11-28T08:00:00'],
    ['of Friday not on Friday morning', { days: [5] }, '2026-11-27T03:00', null],
    ['of Sunday also on Monday morning', { days: [7] }, '2026-11-23T03:00', '2026-11-23T08:00:00'],
    ['until midnight', { from: '18:00', to: '00:00' }, '2026-11-23T23:00', '2026-11-24T00:00:00'],
    ['not when they are off', { on: false }, '2026-11-23T23:00', null],
    ['not without a day', { days: [] }, '2026-11-23T23:00', null],
  ])('are %s', (_, hours, at, end) => {
    expect(until(hours, at)).toBe(end);
  });

  test.each([
    ['ends', '2026-10-24T23:00', '2026-10-25T08:00:00'],
    ['begins', '2026-03-28T23:00', '2026-03-29T08:00:00'],
  ])('end by the clock on the wall in the night summer time %s', (_, at, end) => {
    expect(until({}, at, 'Europe/Berlin')).toBe(end);
  });

  test('are those of the zone the user is in', () => {
    const at = Date.UTC(2026, 10, 23, 22, 30);
    expect(quietHoursEnd(nights, at, 'UTC')).not.toBeNull();
    expect(quietHoursEnd(nights, at, 'Asia/Tokyo')).not.toBeNull();
    expect(quietHoursEnd(nights, at, 'America/New_York')).toBeNull();
  });

  test('are what lies between beginning and end of each chosen day, whichever they are, and end there', () => {
    const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
    fc.assert(
      fc.property(
        minute,
        minute,
        fc.subarray([...weekdays]),
        fc.integer({ min: 0, max: 2 * week }),
        (from, to, days, at) => {
          const length = (to - from + 24 * 60) % (24 * 60);
          const passed = days
            .map((day) => (at - (day - 1) * 24 * 60 - from + 2 * week) % week)
            .find((minutes) => minutes < length);
          expect(quietHoursEnd({ on: true, from: time(from), to: time(to), days }, since(at), 'UTC')).toBe(
            passed === undefined ? null : since(at - passed + length),
          );
        },
      ),
    );
  });

  test.each(['', '8:00', '24:00', '12:60', '12:00:00', 'noon', null, 800])('have no such time: %s', (text) => {
    expect(isTimeOfDay(text)).toBe(false);
  });
});
