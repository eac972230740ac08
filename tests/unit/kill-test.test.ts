import { describe, expect, test } from 'vitest';
import { type Deed, type Found, Ledger } from '../../scripts/kill-test/ledger.ts';

/** The promise: the kill test's book finds what is wrong, and nothing else. */

const deed = (more: Partial<Deed> = {}): Deed => ({
  does: 'come',
  ids: ['one'],
  stance: 'serve',
  safe: 'recorded',
  ...more,
});
const found = (kept: Found['kept'], more: Partial<Found> = {}): Found => ({
  kept,
  counted: Object.keys(kept).length,
  waiting: 0,
  lostAt: null,
  wrong: 0,
  noted: [],
  ...more,
});
const bookOf = (...deeds: [what: 'tried' | 'done', more?: Partial<Deed>][]) => {
  const ledger = new Ledger();
  for (const [what, more] of deeds) {
    const one = deed(more);
    ledger.note('tried', one);
    if (what === 'done') ledger.note('done', one);
  }
  return ledger;
};
const many: Partial<Deed> = { ids: ['a', 'b'], safe: 'never' };

describe('a kill after which all is well', () => {
  test.each([
    ['what was acknowledged is there', bookOf(['done']), found({ one: 'serve' })],
    ['what was tried is there', bookOf(['tried']), found({ one: 'serve' })],
    ['what was tried is not there', bookOf(['tried']), found({})],
    [
      'a correction that was tried came through',
      bookOf(['done'], ['tried', { does: 'correct', stance: 'sell' }]),
      found({ one: 'sell' }),
    ],
    ['a deletion that was tried came through', bookOf(['done'], ['tried', { does: 'go' }]), found({})],
    ['all of an import that was tried is there', bookOf(['tried', many]), found({ a: 'serve', b: 'serve' })],
    ['what is noted nowhere went with the database', bookOf(['done', many]), found({}, { lostAt: 1 })],
    [
      'a moment nobody acknowledged went with it',
      bookOf(['tried', { safe: 'acknowledged' }]),
      found({}, { lostAt: 1 }),
    ],
    [
      'what a restore took came back with the notes',
      bookOf(['done'], ['done', { does: 'go', safe: 'never' }]),
      found({ one: 'serve' }, { lostAt: 1 }),
    ],
    ['what is old was pruned', bookOf(['done', { ids: ['old-1'] }]), found({}, { counted: 1 })],
  ])('%s', (_, ledger, now) => {
    expect(ledger.compare(now)).toEqual([]);
    // What was found stays.
    expect(ledger.compare(now)).toEqual([]);
  });
});

describe('a fault is told:', () => {
  test.each([
    ['what was acknowledged is lost', bookOf(['done']), found({})],
    ['what was acknowledged, and is noted, is lost with the database', bookOf(['done']), found({}, { lostAt: 1 })],
    ['so is a moment', bookOf(['done', { safe: 'acknowledged' }]), found({}, { lostAt: 1 })],
    ['what was deleted is back', bookOf(['done'], ['done', { does: 'go' }]), found({ one: 'serve' })],
    ['also with the notes', bookOf(['done'], ['done', { does: 'go' }]), found({ one: 'serve' }, { lostAt: 1 })],
    [
      'a correction is forgotten',
      bookOf(['done'], ['done', { does: 'correct', stance: 'sell' }]),
      found({ one: 'serve' }),
    ],
    ['half of an import is there', bookOf(['tried', many]), found({ a: 'serve' })],
    ['something was never done', bookOf(), found({ one: 'serve' })],
    ['something old is not counted', bookOf(['done', { ids: ['old-1'] }]), found({})],
    ['something old is counted twice', bookOf(['done', { ids: ['old-1'] }]), found({}, { counted: 2 })],
    ['sums are wrong', bookOf(), found({}, { wrong: 1 })],
    ['something waits', bookOf(), found({}, { waiting: 1 })],
  ])('%s', (_, ledger, now) => {
    expect(ledger.compare(now)).toHaveLength(1);
  });

  test('what was found once, though nobody acknowledged it, is lost later', () => {
    const ledger = bookOf(['tried']);
    expect(ledger.compare(found({ one: 'serve' }))).toEqual([]);
    expect(ledger.compare(found({}, { lostAt: 1 }))).toHaveLength(1);
  });
});
