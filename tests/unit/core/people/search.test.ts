import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchable, searchKeys } from '../../../../utils/core/people/search.ts';

const finds = (typed: string, name: string, handle?: string) =>
  searchKeys(name, [{ name, ...(handle && { handle }) }]).some((key) => key.startsWith(searchable(typed)));

test.each([
  ['ana', 'Ana Lima'],
  ['ANA L', 'Ana Lima'],
  ['lim', 'Ana Lima'],
  ['jose', 'José Ñandú'],
  ['ñan', 'Jose Nandu'],
  ['o’ne', "Shaquille O'Neal"],
  ['van der b', 'Piet van der Berg'],
  ['김', '김하늘'],
  ['기', '김하늘'],
  ['たな', 'たなか'],
  ['محم', 'مُحَمَّد علي'],
  ['ana lima', 'Ana\u202E Li\u200Dma'],
  ['fullwidth', 'Ｆｕｌｌｗｉｄｔｈ'],
])('who types “%s” finds %s', (typed, name) => {
  expect(finds(typed, name)).toBe(true);
});

test('a handle finds its person, also in parts', () => {
  expect(finds('ana_l', 'Ana', 'ana_lima')).toBe(true);
  expect(finds('lima', 'Ana', 'ana_lima')).toBe(true);
});

test('the middle of a word finds nobody', () => {
  expect(finds('ima', 'Ana Lima')).toBe(false);
});

test('whatever somebody is called, there are few keys, and short ones', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 12_000 }), (name) => {
      const keys = searchKeys(name, [{ name, handle: name }]);
      expect(keys.length).toBeLessThanOrEqual(8);
      expect(Math.max(0, ...keys.map(({ length }) => length))).toBeLessThanOrEqual(60);
    }),
    { numRuns: 50 },
  );
});
