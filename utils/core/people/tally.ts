import { addToTally, isEmpty } from '../balance/tally.ts';
import { weekOf } from '../balance/week.ts';
import type { ActToward } from './exchange.ts';
import type { PersonTally, PersonWeek } from './person.ts';

/** Nothing was done yet. */
export const noTally = (): PersonTally => ({ weeks: {} });

/** So many more acts of a sort, or fewer. */
export interface WeekChange {
  act: ActToward;
  by: number;
}

/** Somebody's weeks with all that changed, one after another. What comes to nothing is left out. */
export function changeWeeks(weeks: PersonTally['weeks'], changes: readonly WeekChange[]): PersonTally['weeks'] {
  const changed = { ...weeks };
  for (const { act, by } of changes) {
    const monday = weekOf(act.day);
    const week = addToWeek(changed[monday] ?? {}, act, by);
    if (isEmpty(week)) delete changed[monday];
    else changed[monday] = week;
  }
  return changed;
}

function addToWeek(week: PersonWeek, { stance, exchange }: ActToward, by: number): PersonWeek {
  const counted: PersonWeek = addToTally<keyof PersonWeek>(week, stance, by);
  return exchange ? addToTally<keyof PersonWeek>(counted, 'exchanges', by) : counted;
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
    for (const [what, count] of Object.entries(tally))
      weeks[monday] = addToTally<keyof PersonWeek>(weeks[monday] ?? {}, what as keyof PersonWeek, count);
  return { ...spanOf(one, other), weeks };
}

/** The tally of many acts, one after another. */
export class TallyOfActs implements PersonTally {
  firstAt?: number;
  lastAt?: number;
  readonly weeks: PersonTally['weeks'] = {};

  /** @param at ms since the epoch */
  add(at: number, act: ActToward): void {
    this.firstAt = Math.min(at, this.firstAt ?? at);
    this.lastAt = Math.max(at, this.lastAt ?? at);
    const monday = weekOf(act.day);
    const week = this.weeks[monday] ?? {};
    week[act.stance] = (week[act.stance] ?? 0) + 1;
    if (act.exchange) week.exchanges = (week.exchanges ?? 0) + 1;
    this.weeks[monday] = week;
  }
}
