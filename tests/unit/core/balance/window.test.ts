import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDayAt } from '../../../../utils/core/balance/days.ts';
import { firstWeekday, weekOf } from '../../../../utils/core/balance/week.ts';
import { balanceWindows, daysOf } from '../../../../utils/core/balance/window.ts';

describe('a week begins as the locale says', () => {
  test.each([
    ['en-US', 7],
    ['en-GB', 1],
    ['de', 1],
    ['pt-BR', 7],
    ['ar', 6],
    ['ar-MA', 1],
    ['ja', 7],
    ['dv', 5],
    ['zh-Hans-CN', 1],
    ['', 1],
    ['no locale at all!', 1],
  ])('%s: weekday %i', (locale, weekday) => {
    expect(firstWeekday(locale)).toBe(weekday);
  });

  test('our list says what the language itself says, where it says it, for every region there is', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const regions = letters.flatMap((one) => letters.map((other) => one + other));
    const told = regions.map((region) => {
      const locale = new Intl.Locale(`en-${region}`) as Intl.Locale & { getWeekInfo(): { firstDay: number } };
      return [region, locale.getWeekInfo().firstDay];
    });
    const known = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const real = told.filter(([region]) => region !== 'ZZ' && known.of(region as string));
    expect(real.filter(([region, firstDay]) => firstWeekday(`en-${region}`) !== firstDay)).toEqual([]);
  });
});

describe('the days of a window', () => {
  test.each([
    ['today', '2026-11-25', 'de', 1, '2026-11-25'],
    ['week', '2026-11-25', 'de', 3, '2026-11-23'],
    ['week', '2026-11-25', 'en-US', 4, '2026-11-22'],
    ['week', '2026-11-23', 'de', 1, '2026-11-23'],
    ['week', '2026-11-22', 'de', 7, '2026-11-16'],
    ['month', '2026-11-25', 'de', 25, '2026-11-01'],
    ['month', '2024-02-29', 'de', 29, '2024-02-01'],
    ['year', '2026-01-01', 'de', 1, '2026-01-01'],
    ['year', '2024-12-31', 'de', 366, '2024-01-01'],
  ] as const)('%s on %s in %s: %i of them, from %s', (window, today, locale, length, first) => {
    const days = daysOf(window, today, locale);
    expect([days.length, days[0], days.at(-1)]).toEqual([length, first, today]);
  });

  test('there are four windows, from the shortest', () => {
    expect(balanceWindows).toEqual(['today', 'week', 'month', 'year']);
  });
});

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2027-01-01', '2026-12-28'],
])('the week of %s is named by its Monday, %s', (day, monday) => {
  expect(weekOf(day)).toBe(monday);
});

describe('a day that somebody says it was', () => {
  const noon = Date.UTC(2026, 10, 23, 12);
  test.each(['2026-11-22', '2026-11-23', '2026-11-24'])('%s can be it', (day) => {
    expect(isDayAt(day, noon)).toBe(true);
  });
  test.each(['2026-11-21', '2026-11-25', '2026-11-23T00:00', '20261123', '2026-02-30', 'Monday', ''])(
    '%s cannot',
    (day) => {
      expect(isDayAt(day, noon)).toBe(false);
    },
  );

  test('is the day itself, or one beside it, in every zone there is', () => {
    const zones = ['Pacific/Kiritimati', 'Etc/GMT+12', 'Asia/Kolkata', 'America/St_Johns', 'UTC'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.constantFrom(...zones), (at, zone) => {
        const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
        expect(isDayAt(day.toString(), at)).toBe(true);
        expect(isDayAt(day.add({ days: 3 }).toString(), at)).toBe(false);
        expect(isDayAt(day.subtract({ days: 3 }).toString(), at)).toBe(false);
      }),
    );
  });
});
