import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DayTally } from '../../../../utils/core/balance/balance.ts';
import { daysEndingAt } from '../../../../utils/core/balance/days.ts';
import { paces, periodsOf } from '../../../../utils/core/balance/period.ts';
import { sumOf, trendOf } from '../../../../utils/core/balance/trend.ts';

const monday = '2026-11-23';
const day = (at: string, serve = 1): DayTally => ({ day: at, sites: { x: { serve } } });
const spans = (pace: 'weeks' | 'months', many: number, today: string, locale = 'de') =>
  periodsOf([], pace, many, today, locale).map(({ from, to }) => `${from} ${to}`);

describe('weeks and months up to today', () => {
  test('weeks begin as the locale says, and the present one ends today', () => {
    expect(spans('weeks', 2, '2026-11-25')).toEqual(['2026-11-16 2026-11-22', '2026-11-23 2026-11-25']);
    expect(spans('weeks', 2, monday, 'en-US')).toEqual(['2026-11-15 2026-11-21', '2026-11-22 2026-11-23']);
  });

  test('months are those of the calendar, also the short one and across the year', () => {
    expect(spans('months', 3, '2028-03-31')).toEqual([
      '2028-01-01 2028-01-31',
      '2028-02-01 2028-02-29',
      '2028-03-01 2028-03-31',
    ]);
    expect(spans('months', 2, '2027-01-02')[0]).toBe('2026-12-01 2026-12-31');
  });

  test('what was done long before, or under a clock that ran ahead, is in none', () => {
    const periods = periodsOf([day('2020-01-01'), day('2026-11-24'), day(monday, 2)], 'weeks', 4, monday, 'de');
    expect(sumOf(periods).serve).toBe(2);
  });

  test('gestures, which have no stance, are not counted', () => {
    const [only] = periodsOf([{ day: monday, sites: { x: { none: 5, sell: 1 } } }], 'weeks', 1, monday, 'de');
    expect(only).toMatchObject({ serve: 0, social: 0, sell: 1, bySite: { x: { serve: 0, social: 0, sell: 1 } } });
  });

  test('whatever was done on the days of the periods is in one of them, and in one only', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { maxLength: 40 });
    fc.assert(
      fc.property(days, fc.constantFrom(...paces), fc.integer({ min: 1, max: 20 }), (ago, pace, many) => {
        const all = daysEndingAt(monday, 501).toReversed();
        const tallies = ago.map((at) => day(all[at]!, at + 1));
        const periods = periodsOf(tallies, pace, many, monday, 'de');
        const inside = tallies.filter((tally) => tally.day >= periods[0]!.from);
        expect(sumOf(periods).serve).toBe(inside.reduce((sum, tally) => sum + tally.sites.x!.serve!, 0));
        for (const [at, { from, to }] of periods.entries()) {
          expect(from <= to).toBe(true);
          const next = periods[at + 1];
          if (next) expect(Temporal.PlainDate.from(to).add({ days: 1 }).toString()).toBe(next.from);
        }
      }),
    );
  });
});

describe('what changed is said only where enough was written to say it', () => {
  const half = (serve: number, sell: number) => ({ serve, sell, social: 40 });
  test.each([
    ['little', half(4, 0), half(50, 50)],
    ['little', half(50, 50), half(2, 2)],
    ['more', half(5, 5), half(8, 2)],
    ['less', half(8, 2), half(5, 5)],
    ['same', half(50, 50), half(55, 45)],
    ['same', half(10, 0), half(20, 0)],
  ] as const)('%s', (trend, before, after) => {
    expect(trendOf([before, after])).toBe(trend);
  });

  test('of nothing, nothing', () => {
    expect(trendOf([])).toBe('little');
  });
});
