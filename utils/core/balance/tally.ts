import type { DayTally, Rollup } from './balance.ts';

/** A tally with `by` more of something, or fewer. What comes to nothing is left out. */
export function addToTally<Counted extends string>(
  tally: { readonly [Each in Counted]?: number },
  what: Counted,
  by: number,
): { [Each in Counted]?: number } {
  const { [what as string]: known = 0, ...others } = tally as Record<string, number>;
  const count = known + by;
  return (count > 0 ? { ...others, [what]: count } : others) as { [Each in Counted]?: number };
}

/** Whether there is nothing in a tally. */
export const isEmpty = (tally: object): boolean => Object.keys(tally).length === 0;

/** The tally of a day with `by` more of a sort, or fewer. */
export function addToDay(tally: DayTally, { site, stance }: Pick<Rollup, 'site' | 'stance'>, by: number): DayTally {
  const { [site]: known = {}, ...others } = tally.sites;
  const ofSite = addToTally(known, stance, by);
  return { day: tally.day, sites: isEmpty(ofSite) ? others : { ...others, [site]: ofSite } };
}
