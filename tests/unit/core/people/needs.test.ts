import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeNeed, type Need, type NeedChange } from '../../../../utils/core/people/needs.ts';

const flat: Need = { id: 'flat', at: 1, personId: 'ana', kind: 'need', what: 'A flat in Porto', state: 'open' };

describe('what becomes of a need', () => {
  test('that did help is closed, with when', () => {
    expect(changeNeed(flat, { state: 'met', helped: true }, 5)).toEqual({
      ...flat,
      state: 'met',
      helped: true,
      closedAt: 5,
      changedAt: 5,
    });
  });

  test('that has not helped yet stays open, and the answer is remembered', () => {
    expect(changeNeed(flat, { helped: false }, 5)).toEqual({ ...flat, helped: false, changedAt: 5 });
  });

  test('that is open again was neither closed nor answered', () => {
    const met = changeNeed(flat, { state: 'met', helped: true }, 5);
    expect(changeNeed(met, { state: 'open' }, 9)).toEqual({ ...flat, changedAt: 9 });
  });

  test('that is only reworded stays what it was', () => {
    const met = changeNeed(flat, { state: 'met', helped: true }, 5);
    expect(changeNeed(met, { what: 'A flat in Braga' }, 9)).toEqual({ ...met, what: 'A flat in Braga', changedAt: 9 });
  });

  test('is closed exactly when it is not open, whatever happens to it, and is whose it was', () => {
    const change: fc.Arbitrary<NeedChange> = fc.record(
      { what: fc.string(), state: fc.constantFrom('open', 'met', 'dropped'), helped: fc.boolean() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1 }), (changes) => {
        const { closedAt, changedAt, state, ...need } = changes.reduce(
          (now: Need, one, at) => changeNeed(now, one, 10 + at),
          flat,
        );
        expect(closedAt !== undefined).toBe(state !== 'open');
        expect(changedAt).toBe(9 + changes.length);
        expect(need).toMatchObject({ id: 'flat', at: 1, personId: 'ana', kind: 'need' });
      }),
    );
  });
});
