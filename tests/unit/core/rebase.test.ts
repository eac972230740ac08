import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rebase } from '../../../utils/core/rebase.ts';

const before = {
  target: 3,
  sites: { x: { on: true }, linkedin: { on: true } },
  people: ['ana', 'ben'],
  own: [
    { id: '1', text: 'Listen' },
    { id: '2', text: 'Ask' },
  ],
};

describe('two views that change different things at once both have their way', () => {
  test.each([
    ['fields', { ...before, target: 5 }, { ...before, people: [] }, { ...before, target: 5, people: [] }],
    [
      'sites',
      { ...before, sites: { x: { on: false }, linkedin: { on: true } } },
      { ...before, sites: { x: { on: true }, linkedin: { on: false } } },
      { ...before, sites: { x: { on: false }, linkedin: { on: false } } },
    ],
    [
      'people: one removes Ana, another adds Mei',
      { ...before, people: ['ben'] },
      { ...before, people: ['ana', 'ben', 'mei'] },
      { ...before, people: ['ben', 'mei'] },
    ],
    [
      'own words: one rewords the first, another takes the second away and adds a third',
      { ...before, own: [{ id: '1', text: 'Listen well' }, before.own[1]] },
      { ...before, own: [before.own[0], { id: '3', text: 'Offer' }] },
      {
        ...before,
        own: [
          { id: '1', text: 'Listen well' },
          { id: '3', text: 'Offer' },
        ],
      },
    ],
  ])('%s', (_, mine, theirs, both) => {
    expect(rebase<unknown>(before, mine, theirs)).toEqual(both);
  });
});

test('what both changed is as it was chosen here', () => {
  expect(rebase(before, { ...before, target: 5 }, { ...before, target: 9 }).target).toBe(5);
  const reworded = { ...before, own: [{ id: '1', text: 'Listen well' }] };
  expect(rebase(before, reworded, { ...before, own: [] }).own).toEqual(reworded.own);
});

test('what is new in between, and known only there, stays', () => {
  const later = { ...before, sites: { ...before.sites, bluesky: { on: false } }, colour: 'green' };
  expect(rebase<unknown>(before, { ...before, target: 5 }, later)).toEqual({ ...later, target: 5 });
});

const states = fc.record({
  target: fc.integer({ min: 0, max: 3 }),
  on: fc.record({ x: fc.boolean(), linkedin: fc.boolean() }),
  people: fc.uniqueArray(fc.constantFrom('ana', 'ben', 'mei', '__proto__')),
});

test('alone it is the change itself; without a change nothing happens; done and taken back it is as it was', () => {
  fc.assert(
    fc.property(states, states, states, (one, two, now) => {
      expect(rebase(one, two, one)).toEqual(two);
      expect(rebase(one, one, now)).toEqual(now);
      expect(rebase(two, one, rebase(one, two, one))).toEqual(one);
    }),
  );
});
