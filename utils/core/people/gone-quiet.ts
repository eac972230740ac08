import { type Depth, depthRule, relationshipOf } from './depth.ts';
import type { PersonTally } from './person.ts';

/** When a silence is longer than the two are used to. All in weeks but `times`. */
export const quietRule = {
  /** So many times the usual time between two weeks in touch, … */
  times: 2,
  /** … but never less than this: a month is no silence. */
  least: 4,
  /** After so long it has been said often enough. */
  most: 52,
} as const;

/** Since when the silence with somebody close is longer than usual. */
export interface GoneQuiet {
  depth: Depth;
  /** The day of the last act, ISO. */
  lastDay: string;
  /** The first day on which it is longer than usual, ISO; it may be yet to come. */
  from: string;
  /** The first day on which nothing is said of it any more, ISO. */
  until: string;
}

/**
 * When somebody has gone quiet, or will have, by the rhythm the two of them had: whoever is in touch every week is missed
 * sooner than whoever is in touch each season. Only connections and friends are missed.
 *
 * @param today ISO, the user's own day.
 * @param lastDay the day of the last act, ISO.
 */
export function goneQuiet(tally: PersonTally, today: string, lastDay: string): GoneQuiet | undefined {
  const { depth } = relationshipOf(tally, today, lastDay);
  if (depth !== 'connection' && depth !== 'friend') return undefined;
  const weeks = Math.max(quietRule.least, Math.ceil(quietRule.times * usualGap(tally, today)));
  const after = (many: number) => Temporal.PlainDate.from(lastDay).add({ weeks: many }).toString();
  return weeks < quietRule.most ? { depth, lastDay, from: after(weeks), until: after(quietRule.most) } : undefined;
}

/** The time between two weeks in touch that is as often longer as shorter, in weeks; 0 for less than two. */
function usualGap({ weeks }: PersonTally, today: string): number {
  const mondays = Object.keys(weeks)
    .map((monday) => Temporal.PlainDate.from(monday).until(today).days / 7)
    .filter((ago) => ago < depthRule.counted)
    .sort((a, b) => b - a);
  const gaps = mondays.slice(1).map((ago, at) => mondays[at]! - ago);
  gaps.sort((a, b) => a - b);
  const [low = 0, high = low] = [gaps[Math.floor((gaps.length - 1) / 2)], gaps[Math.floor(gaps.length / 2)]];
  return (low + high) / 2;
}

/** Whether it is to be said today, ISO. */
export const isQuiet = ({ from, until }: GoneQuiet, today: string): boolean => from <= today && today < until;

/** Friends before connections, and whoever has just gone quiet before whoever has been for long: nobody stays on top for ever. */
export function byNews(one: GoneQuiet, other: GoneQuiet): number {
  if (one.depth !== other.depth) return one.depth === 'friend' ? -1 : 1;
  return one.from === other.from ? 0 : one.from > other.from ? -1 : 1;
}
