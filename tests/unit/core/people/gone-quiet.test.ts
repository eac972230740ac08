import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relationshipOf } from '../../../../utils/core/people/depth.ts';
import { byNews, type GoneQuiet, goneQuiet, isQuiet, quietRule } from '../../../../utils/core/people/gone-quiet.ts';
import type { PersonTally } from '../../../../utils/core/people/person.ts';

/** A Monday. */
const today = '2026-11-23';
const ago = (weeks: number) => Temporal.PlainDate.from(today).subtract({ weeks }).toString();

/** Exchanges in these weeks, counted back from this one. */
const met = (...weeks: number[]): PersonTally => ({
  weeks: Object.fromEntries(weeks.map((week) => [ago(week), { social: 1, exchanges: 1 }])),
});
const lastOf = ({ weeks }: PersonTally) => Object.keys(weeks).sort().at(-1)!;
const quiet = (tally: PersonTally) => goneQuiet(tally, today, lastOf(tally));
const said = (tally: PersonTally) => {
  const found = quiet(tally);
  return found !== undefined && isQuiet(found, today);
};

describe('the silence with somebody', () => {
  test.each([
    ['in touch every week, quiet for three', [3, 4, 5, 6], false],
    ['in touch every week, quiet for four', [4, 5, 6, 7], true],
    ['in touch every five weeks, quiet for nine', [9, 14, 19, 24], false],
    ['in touch every five weeks, quiet for ten', [10, 15, 20, 25], true],
    ['a break once does not make a rhythm', [6, 7, 8, 30, 31, 32], true],
    ['silent for a year: it has been said often enough', [52, 53, 54, 55], false],
    ['never came closer than an acquaintance', [8, 9], false],
    ['in touch this week', [0, 1, 2, 3], false],
  ])('%s: said is %s', (_, weeks, expected) => {
    expect(said(met(...weeks))).toBe(expected);
  });

  test('is not about people the user turned to, and who were never heard', () => {
    expect(quiet({ weeks: Object.fromEntries([9, 10, 11, 12].map((week) => [ago(week), { serve: 1 }])) })).toBe(
      undefined,
    );
  });
});

const weeks = fc.uniqueArray(fc.integer({ min: 0, max: 103 }), { minLength: 1, maxLength: 40 });

describe('whatever the rhythm', () => {
  test('nobody is missed within a month, nor after a year, nor without depth', () => {
    fc.assert(
      fc.property(weeks, (seen) => {
        const tally = met(...seen);
        const silence = Math.min(...seen);
        if (!said(tally)) return;
        expect(silence).toBeGreaterThanOrEqual(quietRule.least);
        expect(silence).toBeLessThan(quietRule.most);
        expect(['connection', 'friend']).toContain(relationshipOf(tally, today).depth);
      }),
    );
  });

  test('it is said from one day on, and until another, without a gap', () => {
    fc.assert(
      fc.property(weeks, fc.integer({ min: 0, max: 500 }), (seen, later) => {
        const found = quiet(met(...seen));
        if (!found) return;
        const day = Temporal.PlainDate.from(today).add({ days: later }).toString();
        expect(isQuiet(found, day)).toBe(found.from <= day && day < found.until);
        expect(found.from < found.until).toBe(true);
      }),
    );
  });

  test('the order is one order, with friends first', () => {
    const one = fc.record<GoneQuiet>({
      depth: fc.constantFrom('connection', 'friend'),
      lastDay: fc.constant(ago(20)),
      from: fc.integer({ min: 0, max: 30 }).map(ago),
      until: fc.constant(today),
    });
    fc.assert(
      fc.property(fc.array(one), (people) => {
        const sorted = [...people].sort(byNews);
        const friends = sorted.map(({ depth }) => depth === 'friend');
        expect(friends.lastIndexOf(true)).toBeLessThan(
          friends.includes(false) ? friends.indexOf(false) : sorted.length,
        );
        for (const [at, next] of sorted.slice(1).entries()) expect(byNews(sorted[at]!, next)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
