import type { Rollup } from '../balance/balance.ts';
import { addToTally, isEmpty } from '../balance/tally.ts';
import { weekOf } from '../balance/week.ts';
import type { PersonTally } from './person.ts';

/** Nothing was done yet. */
export const noTally = (): PersonTally => ({ weeks: {} });

/** Somebody's weeks with `by` more of a stance on a day, or fewer. */
export function addToWeeks(weeks: PersonTally['weeks'], { day, stance }: Pick<Rollup, 'day' | 'stance'>, by: number) {
  const monday = weekOf(day);
  const { [monday]: known = {}, ...others } = weeks;
  const week = addToTally(known, stance, by);
  return isEmpty(week) ? others : { ...others, [monday]: week };
}

/** The earlier beginning and the later end of the two. */
export function spanOf(one: Omit<PersonTally, 'weeks'>, other: Omit<PersonTally, 'weeks'>): Omit<PersonTally, 'weeks'> {
  const known = [one, other].flatMap(({ firstAt, lastAt }) => (firstAt === undefined ? [] : [firstAt, lastAt!]));
  return known.length === 0 ? {} : { firstAt: Math.min(...known), lastAt: Math.max(...known) };
}

/** What two parts of one person add up to. */
export function addTallies(one: PersonTally, other: PersonTally): PersonTally {
  const weeks = { ...one.weeks };
  for (const [monday, tally] of Object.entries(other.weeks))
    for (const [stance, count] of Object.entries(tally))
      weeks[monday] = addToTally(weeks[monday] ?? {}, stance as Rollup['stance'], count);
  return { ...spanOf(one, other), weeks };
}

/** The tally of many acts, one after another. */
export class TallyOfActs implements PersonTally {
  firstAt?: number;
  lastAt?: number;
  readonly weeks: PersonTally['weeks'] = {};

  /** @param at ms since the epoch */
  add(at: number, { day, stance }: Pick<Rollup, 'day' | 'stance'>): void {
    this.firstAt = Math.min(at, this.firstAt ?? at);
    this.lastAt = Math.max(at, this.lastAt ?? at);
    const monday = weekOf(day);
    this.weeks[monday] = addToTally(this.weeks[monday] ?? {}, stance, 1);
  }
}
