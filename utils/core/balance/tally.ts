import type { Stance } from '../words.ts';
import type { DayTally, Rollup, Tally } from './balance.ts';

/** A tally with `by` more of a stance, or fewer. What comes to nothing is left out. */
export function addToTally(tally: Tally, stance: Stance | 'none', by: number): Tally {
  const { [stance]: known = 0, ...others } = tally;
  const count = known + by;
  return count > 0 ? { ...others, [stance]: count } : others;
}

/** Whether there is nothing in a tally. */
export const isEmpty = (tally: object): boolean => Object.keys(tally).length === 0;

/** The tally of a day with `by` more of a sort, or fewer. */
export function addToDay(tally: DayTally, { site, stance }: Pick<Rollup, 'site' | 'stance'>, by: number): DayTally {
  const { [site]: known = {}, ...others } = tally.sites;
  const ofSite = addToTally(known, stance, by);
  return { day: tally.day, sites: isEmpty(ofSite) ? others : { ...others, [site]: ofSite } };
}
