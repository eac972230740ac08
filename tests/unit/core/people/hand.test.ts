import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handBounds, type Kept, type Reach, reachesOf, type Silent } from '../../../../utils/core/people/hand.ts';
import type { Need, PromiseMade } from '../../../../utils/core/people/needs.ts';

const today = '2026-11-23';
const now = Date.UTC(2026, 10, 23, 12);
const oneDay = 24 * 60 * 60 * 1000;
const day = (later: number) => Temporal.PlainDate.from(today).add({ days: later }).toString();

const need = (more: Partial<Need>): Need => ({
  id: 'n',
  at: now - oneDay,
  personId: 'ana',
  kind: 'need',
  what: 'A flat in Porto',
  state: 'open',
  ...more,
});
const promise = (more: Partial<PromiseMade>): PromiseMade => ({
  id: 'p',
  at: now - 3 * oneDay,
  personId: 'ben',
  what: 'Send the slides',
  state: 'open',
  ...more,
});
const silent = (more: Partial<Silent>): Silent => ({
  personId: 'cleo',
  lastAt: now - 42 * oneDay,
  depth: 'connection',
  lastDay: day(-42),
  from: day(-14),
  until: day(300),
  ...more,
});
const who = (kept: Partial<Kept>) =>
  reachesOf({ needs: [], promises: [], silent: [], ...kept }, today, now).map(({ personId }) => personId);

describe('who could use a hand', () => {
  test('promises come first, then needs, then people gone quiet', () => {
    const kept = { needs: [need({})], promises: [promise({ due: today })], silent: [silent({})] };
    expect(who(kept)).toEqual(['ben', 'ana', 'cleo']);
  });

  test.each([
    ['due in three days', { due: day(3) }, false],
    ['due in two days', { due: day(2) }, true],
    ['due yesterday', { due: day(-1) }, true],
    ['due long ago: it is not held against anybody', { due: day(-31) }, false],
    ['without a day, made yesterday', { at: now - oneDay }, false],
    ['without a day, made three days ago', { at: now - 3 * oneDay }, true],
    ['kept', { due: today, state: 'kept' as const }, false],
    ['dropped', { due: today, state: 'dropped' as const }, false],
  ])('a promise %s: said is %s', (_, more, expected) => {
    expect(who({ promises: [promise(more)] })).toEqual(expected ? ['ben'] : []);
  });

  test.each([
    ['of yesterday', {}, true],
    ['of long ago', { at: now - 61 * oneDay }, false],
    ['that was met', { state: 'met' as const }, false],
    ['that is a goal', { kind: 'goal' as const }, false],
    ['that is an offer', { kind: 'offer' as const }, false],
    ['from the future, under a wrong clock', { at: now + oneDay }, false],
  ])('a need %s: said is %s', (_, more, expected) => {
    expect(who({ needs: [need(more)] })).toEqual(expected ? ['ana'] : []);
  });

  test('the next promise first, the newest need first, friends before connections', () => {
    expect(
      who({
        promises: [
          promise({ personId: 'no day' }),
          promise({ personId: 'tomorrow', due: day(1) }),
          promise({ personId: 'today', due: today }),
        ],
        needs: [need({ personId: 'older', at: now - 2 * oneDay }), need({ personId: 'newer' })],
        silent: [silent({ personId: 'connection' }), silent({ personId: 'friend', depth: 'friend' })],
      }),
    ).toEqual(['today', 'tomorrow', 'no day', 'newer', 'older', 'friend', 'connection']);
  });

  test('nobody, when there is nothing', () => {
    expect(who({ silent: [silent({ from: day(1) })] })).toEqual([]);
  });
});

describe('whatever is kept', () => {
  const moment = fc.integer({ min: -100, max: 100 }).map((days) => now + days * oneDay);
  const date = fc.integer({ min: -100, max: 100 }).map(day);
  const person = fc.constantFrom('ana', 'ben', 'cleo');
  const kept: fc.Arbitrary<Kept> = fc.record({
    needs: fc.array(
      fc
        .record({ at: moment, personId: person, kind: fc.constantFrom('need', 'goal', 'offer') })
        .chain((some) => fc.constantFrom('open', 'met', 'dropped').map((state) => need({ ...some, state } as Need))),
    ),
    promises: fc.array(
      fc
        .record({
          at: moment,
          personId: person,
          state: fc.constantFrom('open', 'kept', 'dropped'),
          due: fc.option(date),
        })
        .map(({ due, ...some }) => promise({ ...some, ...(due !== null && { due }) })),
    ),
    silent: fc.array(
      fc
        .record({ personId: person, from: date, until: date, depth: fc.constantFrom('connection', 'friend') })
        .map((some) => silent(some)),
    ),
  });
  const rank: Reach['because'][] = ['promise', 'need', 'quiet'];

  test('only what is open and of these days comes up, in the order of its use', () => {
    fc.assert(
      fc.property(kept, (all) => {
        const before = structuredClone(all);
        const reaches = reachesOf(all, today, now);
        const ranks = reaches.map(({ because }) => rank.indexOf(because));
        expect(ranks).toEqual([...ranks].sort());
        const { due, promised, needed } = handBounds(today, now);
        for (const reach of reaches) {
          if (reach.because === 'need') expect(needed[0] <= reach.at && reach.at <= needed[1]).toBe(true);
          if (reach.because === 'promise' && reach.due) expect(due[0] <= reach.due && reach.due <= due[1]).toBe(true);
          else if (reach.because === 'promise') expect(promised[0] <= reach.at && reach.at <= promised[1]).toBe(true);
        }
        expect(all).toEqual(before);
      }),
    );
  });

  test('the order it was kept in changes nothing that can be told apart', () => {
    fc.assert(
      fc.property(kept, (all) => {
        const turned = { ...all, needs: all.needs.toReversed(), promises: all.promises.toReversed() };
        const moments = (reaches: Reach[]) => reaches.map((reach) => ('at' in reach ? reach.at : reach.lastDay));
        expect(moments(reachesOf(turned, today, now))).toEqual(moments(reachesOf(all, today, now)));
      }),
    );
  });
});
