import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actId } from '../../../utils/core/act-id.ts';

const moment = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const random = fc.uuid({ version: 4 });

test('ids are UUIDs, sort as the moments they were made at, and those of one moment differ', () => {
  fc.assert(
    fc.property(moment, moment, random, random, (at, later, one, other) => {
      const id = actId(at, one);
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      if (at !== later) expect(id < actId(later, other)).toBe(at < later);
      expect(id === actId(at, other)).toBe(one.slice(15) === other.slice(15));
    }),
  );
});
