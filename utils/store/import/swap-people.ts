import type { PersonTally, TalliedPerson } from '../../core/people/person.ts';
import { prunedOfBoth, withPruned } from '../../core/people/pruned.ts';
import { noTally } from '../../core/people/tally.ts';
import { sameValue } from '../../core/same-value.ts';
import { atOnce, beginsWith } from '../pages.ts';
import { keptSpan } from '../sums.ts';
import { deleteTallied, replaceTallied, talliedWith } from '../tallied.ts';
import type { Writing } from '../transaction.ts';
import { joinAccounts } from './join.ts';
import { factsOf, found, mergedFacts, type PersonFacts } from './rules.ts';
import type { Undo } from './state.ts';

/** Somebody as they were before or after: what is said of them, and what of them is no longer kept one by one. */
export interface Known {
  facts: PersonFacts;
  pruned: PersonTally;
}

/** What an import needs to know of somebody to bring them back. */
export const knownOf = (person: TalliedPerson): Known => ({
  facts: factsOf(person),
  pruned: person.pruned ?? noTally(),
});

/**
 * Lets people of a file in, without what their interactions add up to: these come after them. What was pruned is counted
 * at once.
 */
export async function letPeopleIn(record: Writing, people: readonly TalliedPerson[]): Promise<Undo[]> {
  const there = await talliedWith(
    record,
    people.map(({ id }) => id),
  );
  const before = new Map(there.flatMap((person) => (person ? [[person.id, person]] : [])));
  const here = new Map(before);
  const undo = new Map<string, Undo>();
  for (const theirs of people) {
    const mine = here.get(theirs.id);
    const facts = mine ? mergedFacts(factsOf(mine), factsOf(theirs)) : found(factsOf(theirs));
    const tally = mine ?? noTally();
    const after: TalliedPerson = { ...facts, ...withPruned(tally, prunedOfBoth(tally, theirs), tally) };
    // What was pruned may be counted as kept again by the interactions that come.
    if (mine && sameValue(mine, after) && !mine.pruned) continue;
    // A file may name somebody twice: the first time says what was here.
    const { before: first } = undo.get(theirs.id) ?? (mine ? { before: knownOf(mine) } : {});
    undo.set(theirs.id, { id: theirs.id, after: facts, ...(first !== undefined && { before: first }) });
    here.set(after.id, after);
  }
  await atOnce([...undo.keys()], (id) => replaceTallied(record, before.get(id), here.get(id)!));
  return [...undo.values()];
}

/**
 * Takes them out again. Who was deleted since stays so, who was changed since keeps the change, and who was met since
 * stays.
 * @param now ms since the epoch
 */
export async function takePeopleBack(record: Writing, undo: readonly Undo[], now: number): Promise<void> {
  const staying: string[] = [];
  await atOnce(undo, async ({ id, before, after }) => {
    const [person] = await talliedWith(record, [id as string]);
    if (!person) return;
    if (!before && !(await isNeeded(record, person))) return deleteTallied(record, person.id);
    if (!before) staying.push(person.id);
    const { facts, pruned } = (before as Known | undefined) ?? { facts: factsOf(person), pruned: noTally() };
    const unchanged = before && sameValue(factsOf(person), after);
    const tally = withPruned(person, pruned, await keptSpan(record, person.id));
    await replaceTallied(record, person, { ...(unchanged ? facts : factsOf(person)), ...tally });
  });
  await joinAccounts(record, staying, now);
}

/** Whether something is kept about somebody new. What was done toward them has been counted anew before. */
async function isNeeded(record: Writing, { id, weeks, pruned }: TalliedPerson): Promise<boolean> {
  if (!sameValue(weeks, pruned?.weeks ?? {})) return true;
  const counts = await Promise.all([
    record.objectStore('needs').index('byPerson').count(beginsWith(id)),
    record.objectStore('promises').index('byPerson').count(beginsWith(id)),
    record.objectStore('introductions').index('byPerson').count(id),
  ]);
  return counts.some((count) => count > 0);
}
