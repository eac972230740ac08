import { addToTally, isEmpty } from '../balance/tally.ts';
import type { PersonTally, PersonWeek } from './person.ts';
import { noTally, spanOf } from './tally.ts';

type Weeks = PersonTally['weeks'];
type Cell = keyof PersonWeek;

/** A person's tally, and the part of it that is not kept one by one any more. */
export interface Tallied extends PersonTally {
  pruned?: PersonTally;
}

/** What of somebody is still pruned when so much is kept one by one: they were counted for that much, and once. */
export function prunedAfter({ weeks, pruned = noTally() }: Tallied, kept: PersonTally): PersonTally {
  let still: Weeks = {};
  for (const [monday, cell] of cellsOf(pruned.weeks)) {
    const total = Math.max(at(weeks, monday, cell), at(pruned.weeks, monday, cell));
    still = moved(still, monday, cell, Math.max(0, total - at(kept.weeks, monday, cell)));
  }
  return isEmpty(still) ? noTally() : { ...pruned, weeks: still };
}

/**
 * What was pruned of a person when another record of them tells of more. Each counted some acts that it no longer keeps:
 * so there were as many as the one that counted most says, and what is kept of them here is not pruned.
 */
export function prunedOfBoth(mine: Tallied, theirs: Tallied): PersonTally {
  const none = noTally();
  const [here, there] = [mine.pruned ?? none, theirs.pruned ?? none];
  let weeks: Weeks = {};
  for (const [monday, cell] of cellsOf(here.weeks, there.weeks)) {
    const pruned = at(here.weeks, monday, cell);
    const kept = at(mine.weeks, monday, cell) - pruned;
    const total = Math.max(
      at(there.weeks, monday, cell),
      at(there.weeks, monday, cell) > 0 ? at(theirs.weeks, monday, cell) : 0,
    );
    weeks = moved(weeks, monday, cell, Math.max(pruned, total - kept));
  }
  return isEmpty(weeks) ? none : { ...spanOf(here, there), weeks };
}

/** A tally whose pruned part becomes another. `kept`: when the first and the last of those kept one by one were. */
export function withPruned(tallied: Tallied, pruned: PersonTally, kept: Omit<PersonTally, 'weeks'>): Tallied {
  let { weeks } = tallied;
  const before = tallied.pruned?.weeks ?? {};
  for (const [monday, cell] of cellsOf(before, pruned.weeks))
    weeks = moved(weeks, monday, cell, at(pruned.weeks, monday, cell) - at(before, monday, cell));
  return { ...spanOf(kept, pruned), weeks, ...(!isEmpty(pruned.weeks) && { pruned }) };
}

const at = (weeks: Weeks, monday: string, cell: Cell): number => weeks[monday]?.[cell] ?? 0;

function moved(weeks: Weeks, monday: string, cell: Cell, by: number): Weeks {
  const { [monday]: known = {}, ...others } = weeks;
  const week = addToTally<Cell>(known, cell, by);
  return isEmpty(week) ? others : { ...others, [monday]: week };
}

/** Everything that any of some weeks count, each once. */
function cellsOf(...all: Weeks[]): [monday: string, cell: Cell][] {
  const names = all.flatMap((weeks) =>
    Object.entries(weeks).flatMap(([monday, week]) => Object.keys(week).map((cell) => `${monday} ${cell}`)),
  );
  return [...new Set(names)].map((name) => name.split(' ') as [string, Cell]);
}
