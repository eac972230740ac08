import type { PersonTally, PersonWeek } from './person.ts';

/** How far a relationship has come, by what the extension saw; docs/depth.md has the rule in words. */
export const depths = ['contact', 'acquaintance', 'connection', 'friend'] as const;
export type Depth = (typeof depths)[number];

/** The figures of the rule, all in weeks. What is not the user's to see as a number stays here. */
export const depthRule = {
  /** How far back acts count. */
  counted: 104,
  /** In so many different weeks something was done toward an acquaintance who has not been heard. */
  acquaintance: 3,
  /** In so many different weeks there were exchanges with a connection. */
  connection: 3,
  /** In so many different weeks there were exchanges with a friend, … */
  friend: 12,
  /** … from the first to the last of them over at least so long. */
  friendOver: 26,
  /** After so long without an act somebody is quiet. That changes no depth. */
  quiet: 8,
} as const;

/** What is said about a relationship: facts to put into words, in any language. */
export interface Relationship {
  depth: Depth;
  /** What the user did toward them in the time that counts, of any sort. */
  acts: number;
  /** How many of these were exchanges. */
  exchanges: number;
  /** From the week of the first of these exchanges to that of the last, both counted; 0 for none. */
  overWeeks: number;
  /** How many of these acts served them. */
  helped: number;
  /** The day of the last act ever, ISO; absent while there is none. */
  lastDay?: string;
  /** Whether that is so long ago that they are quiet. */
  quiet: boolean;
}

/**
 * What a person's tally says about the relationship.
 *
 * @param today ISO, the user's own day.
 * @param lastDay the day of `tally.lastAt`; only the caller knows the time zone.
 */
export function relationshipOf(tally: PersonTally, today: string, lastDay?: string): Relationship {
  const ago = (day: string) => Temporal.PlainDate.from(day).until(today).days;
  const weeks = Object.entries(tally.weeks).filter(([monday]) => ago(monday) < depthRule.counted * 7);
  const heard = weeks.flatMap(([monday, { exchanges }]) => (exchanges ? [ago(monday)] : []));
  const overWeeks = heard.length === 0 ? 0 : (Math.max(...heard) - Math.min(...heard)) / 7 + 1;
  const sum = (of: (week: PersonWeek) => number) => weeks.reduce((total, [, week]) => total + of(week), 0);
  return {
    depth: depthOf(weeks.length, heard.length, overWeeks),
    acts: sum(({ serve = 0, social = 0, sell = 0, none = 0 }) => serve + social + sell + none),
    exchanges: sum(({ exchanges = 0 }) => exchanges),
    overWeeks,
    helped: sum(({ serve = 0 }) => serve),
    ...(lastDay && { lastDay }),
    quiet: lastDay !== undefined && ago(lastDay) >= depthRule.quiet * 7,
  };
}

/** @param weeks with acts, `heard` with exchanges, `over` from the first exchange to the last */
function depthOf(weeks: number, heard: number, over: number): Depth {
  if (heard >= depthRule.friend && over >= depthRule.friendOver) return 'friend';
  if (heard >= depthRule.connection) return 'connection';
  return heard > 0 || weeks >= depthRule.acquaintance ? 'acquaintance' : 'contact';
}
