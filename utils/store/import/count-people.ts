import { actToward } from '../../core/people/exchange.ts';
import type { TalliedPerson } from '../../core/people/person.ts';
import { prunedAfter, withPruned } from '../../core/people/pruned.ts';
import { noTally, TallyOfActs } from '../../core/people/tally.ts';
import { atOnce, beginsWith, pagesOf } from '../pages.ts';
import { replaceTallied, talliedWith } from '../tallied.ts';
import type { Writing } from '../transaction.ts';
import type { Undo } from './state.ts';

/** Counts what was done toward some people, once all of it is in: what was pruned is among what they were counted for. */
export async function countPeopleIn(record: Writing, ids: readonly string[]): Promise<Undo[]> {
  await atOnce(ids, (id) => count(record, id, prunedAfter));
  return [];
}

/** Counts it anew, once what came in is out again. */
export async function countPeopleBack(record: Writing, undo: readonly Undo[]): Promise<void> {
  await atOnce(undo, ({ id }) => count(record, id as string, ({ pruned = noTally() }) => pruned));
}

async function count(
  record: Writing,
  id: string,
  prunedOf: (person: TalliedPerson, kept: TallyOfActs) => NonNullable<TalliedPerson['pruned']>,
): Promise<void> {
  const [person] = await talliedWith(record, [id]);
  if (!person) return;
  const kept = new TallyOfActs();
  for await (const page of pagesOf(record.objectStore('interactions').index('byPerson'), beginsWith(id)))
    for (const act of page) kept.add(act.at, actToward(act));
  const { firstAt: _first, lastAt: _last, weeks: _weeks, pruned: _pruned, ...facts } = person;
  const span = kept.firstAt === undefined ? {} : { firstAt: kept.firstAt, lastAt: kept.lastAt! };
  const tally = withPruned({ ...span, weeks: kept.weeks }, prunedOf(person, kept), span);
  await replaceTallied(record, person, { ...facts, ...tally });
}
