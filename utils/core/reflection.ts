import type { Counts } from './balance/balance.ts';

/** A whole week that is over, and what was written in it. */
export interface ReflectedWeek {
  /** The day it began with, ISO. */
  id: string;
  /** Its last day, ISO. */
  to: string;
  /** As it was when the user looked back: serving, social and selling. */
  counts: Counts;
}

/** What the user says about a week and for the next one, in their own words. */
export interface ReflectionWords {
  story: string;
  plan: string;
}

/** A look back at a week. One without words says that the user passed over it. */
export interface Reflection extends ReflectedWeek, ReflectionWords {
  /** When it was first kept, ms since the epoch. */
  at: number;
  /** When its words were last changed, ms since the epoch. */
  changedAt: number;
}

/** A new look back, at `now` (ms since the epoch). */
export const reflectionOn = (week: ReflectedWeek, words: ReflectionWords, now: number): Reflection => ({
  id: week.id,
  to: week.to,
  counts: week.counts,
  ...words,
  at: now,
  changedAt: now,
});

/** Whether the user passed over that week. */
export const isPassedOver = ({ story, plan }: ReflectionWords): boolean => !story && !plan;

/** For so many days at the beginning of a week, the one before is worth a look. */
const offeredFor = 3;

/**
 * Whether to offer a look back at a week, unasked: soon after it, when something was written in it.
 * @param today ISO
 */
export const isWorthALook = ({ to, counts }: ReflectedWeek, today: string): boolean =>
  Temporal.PlainDate.from(to).until(today).days <= offeredFor && counts.serve + counts.social + counts.sell > 0;
