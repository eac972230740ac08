import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../utils/core/canonical.ts';

/** Fields in another order, at every depth. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, said]) => [name, turned(said)]),
  );
}

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\ud800', 'a\udc00', '__proto__', '\u2028', '"\\\n'),
);
const plain = fc.jsonValue({ stringUnit: 'binary', noNegativeZero: true } as never);

test('it is JSON that says the same', () =>
  fc.assert(
    fc.property(fc.oneof(plain, fc.dictionary(text, text)), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  ));

test('the same is the same text, whatever the order of its fields', () =>
  fc.assert(
    fc.property(plain, (value) => {
      expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
    }),
  ));

test('it is one line of well-formed text', () =>
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const json = canonicalJson(texts);
      expect([json.includes('\n'), json.isWellFormed()]).toEqual([false, true]);
      expect(JSON.parse(json)).toEqual(texts);
    }),
  ));

test('what is undefined is left out', () => {
  expect(canonicalJson({ b: undefined, a: [{ d: 1, c: undefined }] })).toBe('{"a":[{"d":1}]}');
});
