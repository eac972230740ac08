import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rollup } from '../../../../utils/core/balance/balance.ts';
import { balanceOf } from '../../../../utils/core/balance/balance-of.ts';
import { dayState } from '../../../../utils/core/balance/day-state.ts';
import { daysEndingAt } from '../../../../utils/core/balance/days.ts';
import { rollupKey, rollupOf } from '../../../../utils/core/balance/rollup.ts';

const days = ['2026-11-21', '2026-11-22', '2026-11-23'];
const rollup = (more: Partial<Rollup>): Rollup => ({
  day: days[0]!,
  site: 'x',
  kind: 'reply',
  stance: 'serve',
  count: 1,
  ...more,
});
const anyRollup = fc.record({
  day: fc.constantFrom(...days, '2026-10-01'),
  site: fc.constantFrom('x', 'linkedin', 'facebook'),
  kind: fc.constantFrom('reply', 'message', 'like'),
  stance: fc.constantFrom('serve', 'sell', 'social', 'none'),
  count: fc.integer({ min: 1, max: 50 }),
}) as fc.Arbitrary<Rollup>;
const written = ({ serve, sell, social }: { serve: number; sell: number; social: number }) => serve + sell + social;

test('the balance of a week adds up what was written on its days and nothing else', () => {
  const balance = balanceOf(
    [
      rollup({ count: 4 }),
      rollup({ day: '2026-11-23', stance: 'sell', count: 2, site: 'linkedin' }),
      rollup({ stance: 'none', kind: 'like', count: 9 }),
      rollup({ day: '2026-10-01', count: 100 }),
    ],
    days,
  );
  expect(balance).toEqual({
    serve: 4,
    sell: 2,
    social: 0,
    servesPerSell: 2,
    bySite: { x: { serve: 4, sell: 0, social: 0 }, linkedin: { serve: 0, sell: 2, social: 0 } },
    byDay: [
      { day: '2026-11-21', serve: 4, sell: 0, social: 0 },
      { day: '2026-11-22', serve: 0, sell: 0, social: 0 },
      { day: '2026-11-23', serve: 0, sell: 2, social: 0 },
    ],
  });
});

test('days and sites add up to the whole, in whatever order they are told', () => {
  fc.assert(
    fc.property(fc.array(anyRollup), fc.shuffledSubarray([...days, days[0]!]), (rollups, window) => {
      const balance = balanceOf(rollups, window);
      const sum = (parts: Parameters<typeof written>[0][]) => parts.reduce((all, part) => all + written(part), 0);
      expect(sum(balance.byDay)).toBe(written(balance));
      expect(sum(Object.values(balance.bySite))).toBe(written(balance));
      expect(balance.byDay.map(({ day }) => day)).toEqual([...new Set(window)].sort());
      expect(balanceOf(rollups.toReversed(), window.toReversed())).toEqual({
        ...balance,
        bySite: expect.objectContaining(balance.bySite),
      });
    }),
  );
});

test('who sold nothing has no ratio', () => {
  expect(balanceOf([rollup({})], days).servesPerSell).toBeNull();
});

test.each([
  [0, 0, 'none'],
  [2, 0, 'kind'],
  [6, 2, 'kind'],
  [5, 2, 'even'],
  [1, 1, 'even'],
  [1, 2, 'selling'],
  [0, 1, 'selling'],
] as const)('with %i serves and %i sells the day feels %s', (serve, sell, tone) => {
  expect(dayState({ serve, sell, social: 5 }, 3)).toEqual({ serves: serve, tone });
});

test('a window of days ends today, across months and leap years', () => {
  expect(daysEndingAt('2028-03-01', 3)).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
  expect(daysEndingAt('2026-11-23', 0)).toEqual([]);
  expect(() => daysEndingAt('2026-02-30', 2)).toThrow(RangeError);
});

test('an interaction is counted under its day, site, kind and stance', () => {
  const sort = rollupOf({ site: 'x', kind: 'like' }, '2026-11-23');
  expect(sort).toEqual({ day: '2026-11-23', site: 'x', kind: 'like', stance: 'none' });
  expect(rollupKey(sort)).toBe(rollupKey({ ...sort }));
  expect(
    new Set([sort, { ...sort, kind: 'follow' as const }, { ...sort, day: '2026-11-24' }].map(rollupKey)).size,
  ).toBe(3);
  expect(rollupKey(sort) < rollupKey({ ...sort, day: '2026-11-24', site: 'facebook' })).toBe(true);
});
