import { byNews, type GoneQuiet, isQuiet } from './gone-quiet.ts';
import type { Need, PromiseMade } from './needs.ts';
import type { Person } from './person.ts';

/** What is said of silence, needs and promises, and for how long. In days. */
const rule = {
  /** A promise comes up so long before it is due, … */
  ahead: 2,
  /** … and one without a day so long after it was made. */
  undated: 2,
  /** Nothing is brought up for longer than this. */
  promise: 30,
  need: 60,
} as const;

const oneDay = 24 * 60 * 60 * 1000;

/** Why somebody could use a hand. `at` in ms since the epoch, days ISO. */
export type Why =
  | { because: 'promise'; what: string; at: number; due?: string }
  | { because: 'need'; what: string; at: number }
  | { because: 'quiet'; lastDay: string };

/** Somebody who could use a hand, and why. */
export type Hand = Why & { person: Pick<Person, 'id' | 'name'> };

/** Somebody who may be gone quiet, as of the last look. */
export interface Silent extends GoneQuiet {
  personId: string;
  /** The last act toward them known then, ms since the epoch. */
  lastAt: number;
}

/** Whoever stands behind an id could use a hand. A later act than `lastAt` (ms since the epoch) takes the reason away. */
export type Reach = Why & { personId: string; lastAt?: number };

/** What a record holds of all this. */
export interface Kept {
  needs: readonly Need[];
  promises: readonly PromiseMade[];
  silent: readonly Silent[];
}

/** Which of it can come up on a day at all: what else there is need not be read. Bounds are included. */
export interface HandBounds {
  /** Days on which promises are due, ISO. */
  due: readonly [from: string, to: string];
  /** Moments at which promises without such a day were made, and needs noted, in ms since the epoch. */
  promised: readonly [from: number, to: number];
  needed: readonly [from: number, to: number];
}

/** @param today ISO, the user's own day at `now` (ms since the epoch) */
export function handBounds(today: string, now: number): HandBounds {
  const day = Temporal.PlainDate.from(today);
  return {
    due: [day.subtract({ days: rule.promise }).toString(), day.add({ days: rule.ahead }).toString()],
    promised: [now - rule.promise * oneDay, now - rule.undated * oneDay],
    needed: [now - rule.need * oneDay, now],
  };
}

/**
 * Who could use a hand, the most useful first: promises that are due (the next one first), then open needs (the newest
 * first), then people gone quiet. Somebody comes up once for each reason; who they are today is not known here.
 *
 * @param today ISO, the user's own day at `now` (ms since the epoch)
 */
export function reachesOf({ needs, promises, silent }: Kept, today: string, now: number): Reach[] {
  const bounds = handBounds(today, now);
  const due = promises.filter((promise) => comesUp(promise, bounds));
  const open = needs.filter(({ state, kind, at }) => state === 'open' && kind === 'need' && isIn(at, bounds.needed));
  return [
    ...due.sort(byDue).map(({ personId, what, at, due }): Reach => {
      return { personId, because: 'promise', what, at, ...(due !== undefined && { due }) };
    }),
    ...open
      .sort((a, b) => b.at - a.at)
      .map(({ personId, what, at }): Reach => ({ personId, because: 'need', what, at })),
    ...silent
      .filter((one) => isQuiet(one, today))
      .sort(byNews)
      .map(({ personId, lastAt, lastDay }): Reach => ({ personId, lastAt, because: 'quiet', lastDay })),
  ];
}

const isIn = <One extends number | string>(one: One, [from, to]: readonly [One, One]): boolean =>
  from <= one && one <= to;

const comesUp = ({ state, due, at }: PromiseMade, bounds: HandBounds): boolean =>
  state === 'open' && (due === undefined ? isIn(at, bounds.promised) : isIn(due, bounds.due));

/** Those with a day come first. */
function byDue(one: PromiseMade, other: PromiseMade): number {
  if (one.due === other.due) return one.at - other.at;
  return (one.due ?? '~') < (other.due ?? '~') ? -1 : 1;
}
