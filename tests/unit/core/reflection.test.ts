import { describe, expect, test } from 'vitest';
import { isPassedOver, isWorthALook, type ReflectedWeek, reflectionOn } from '../../../utils/core/reflection.ts';

const week: ReflectedWeek = { id: '2026-11-16', to: '2026-11-22', counts: { serve: 1, social: 0, sell: 0 } };

describe('a look back', () => {
  test.each([
    ['2026-11-23', true],
    ['2026-11-25', true],
    ['2026-11-26', false],
    ['2027-01-01', false],
  ])('is offered in the first three days of the next week, and not later: on %s %s', (today, offered) => {
    expect(isWorthALook(week, today)).toBe(offered);
  });

  test('is not offered after a week in which nothing was written', () => {
    expect(isWorthALook({ ...week, counts: { serve: 0, social: 0, sell: 0 } }, '2026-11-23')).toBe(false);
  });

  test('without a word is a week that was passed over', () => {
    expect(isPassedOver(reflectionOn(week, { story: '', plan: '' }, 1))).toBe(true);
    expect(isPassedOver(reflectionOn(week, { story: '', plan: 'Ask Tom' }, 1))).toBe(false);
  });
});
