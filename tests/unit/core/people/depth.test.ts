import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { depthRule, depths, relationshipOf } from '../../../../utils/core/people/depth.ts';
import type { PersonTally, PersonWeek } from '../../../../utils/core/people/person.ts';

const page = readFileSync(`${import.meta.dirname}/../../../../docs/depth.md`, 'utf8');

/** A Wednesday. */
const today = '2026-11-25';
const mondayOf = (ago: number) => Temporal.PlainDate.from('2026-11-23').subtract({ weeks: ago }).toString();

/** A tally with one act in each week, or what is said about a week. */
function tally(weeks: Record<number, PersonWeek>): PersonTally {
  return { weeks: Object.fromEntries(Object.entries(weeks).map(([ago, week]) => [mondayOf(Number(ago)), week])) };
}
const about = (weeks: Record<number, PersonWeek>, lastDay?: string) => relationshipOf(tally(weeks), today, lastDay);

describe('the rule', () => {
  const numbers = (cell: string) =>
    cell
      .split(',')
      .filter((it) => it.trim())
      .map(Number);
  const rows = page
    .split('\n')
    .filter((line) => /^\|.*\| (?:yes|no) \|$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, 5)
        .map((cell) => cell.trim()),
    );

  test.each(rows)(
    'in the words of the page: acts in weeks %s, exchanges in %s: %s, quiet: %s',
    (acts, heard, depth, quiet) => {
      const exchanges = new Set(numbers(heard!));
      const weeks = Object.fromEntries(
        numbers(acts!).map((ago) => [ago, { social: 1, ...(exchanges.has(ago) && { exchanges: 1 }) }]),
      );
      const last = mondayOf(Math.min(...numbers(acts!)));
      expect(about(weeks, last)).toMatchObject({ depth, quiet: quiet === 'yes' });
    },
  );

  test('the page shows every depth, quiet or not, and says the figures the code goes by', () => {
    expect(rows.length).toBeGreaterThanOrEqual(15);
    expect([...new Set(rows.map(([, , depth]) => depth))].sort()).toEqual([...depths].sort());
    const [, paragraph = ''] = page.split('## The rule\n\n');
    const { counted, acquaintance, connection, friend, friendOver, quiet } = depthRule;
    const said = paragraph.split('\n\n')[0]!.match(/\d+/g)!.map(Number);
    expect(said).toEqual([acquaintance, connection, friend, friendOver, counted, quiet]);
  });
});

const year = fc.integer({ min: 0, max: 103 });
const week = fc.record({ serve: fc.integer({ min: 1, max: 9 }), exchanges: fc.integer({ min: 0, max: 3 }) });
const history = fc
  .uniqueArray(fc.tuple(year, week), { selector: ([ago]) => ago, maxLength: 40 })
  .map((entries) => Object.fromEntries(entries));
const placeOf = (weeks: Record<number, PersonWeek>) => depths.indexOf(about(weeks).depth);

describe('whatever happened', () => {
  test('one more exchange never takes anybody a step back', () => {
    fc.assert(
      fc.property(history, year, (weeks, ago) => {
        const more = { ...weeks, [ago]: { ...weeks[ago], serve: 1, exchanges: 1 + (weeks[ago]?.exchanges ?? 0) } };
        expect(placeOf(more)).toBeGreaterThanOrEqual(placeOf(weeks));
      }),
    );
  });

  test('a quiet month changes no depth', () => {
    fc.assert(
      fc.property(history, (weeks) => {
        const recent = Object.fromEntries(Object.entries(weeks).filter(([ago]) => Number(ago) < 99));
        const after = relationshipOf(tally(recent), Temporal.PlainDate.from(today).add({ weeks: 4 }).toString());
        expect(after.depth).toBe(about(recent).depth);
      }),
    );
  });

  test('how much was written in a week, and how much it helped, changes no depth', () => {
    fc.assert(
      fc.property(history, (weeks) => {
        const busy = Object.entries(weeks).map(([ago, { exchanges = 0 }]) => [
          ago,
          { sell: 50, exchanges: exchanges * 9 },
        ]);
        expect(about(Object.fromEntries(busy)).depth).toBe(about(weeks).depth);
      }),
    );
  });
});

describe('the reasons', () => {
  test('are counted over the time that counts', () => {
    const weeks = {
      0: { serve: 2, exchanges: 1, none: 1 },
      2: { social: 1 },
      4: { sell: 1, social: 2, exchanges: 2 },
      300: { serve: 9, exchanges: 9 },
    };
    expect(about(weeks, '2026-11-24')).toEqual({
      depth: 'acquaintance',
      acts: 7,
      exchanges: 3,
      overWeeks: 5,
      helped: 2,
      lastDay: '2026-11-24',
      quiet: false,
    });
  });

  test('of somebody nothing was done toward yet are none', () => {
    expect(about({})).toEqual({ depth: 'contact', acts: 0, exchanges: 0, overWeeks: 0, helped: 0, quiet: false });
  });
});
