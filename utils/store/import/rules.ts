import type { Person, TalliedPerson } from '../../core/people/person.ts';
import { searchKeys } from '../../core/people/search.ts';
import type { KeptInteraction } from '../schema.ts';

/** The same id is the same thing. Mine is returned itself where it stays as it is. */

/** The later correction wins; without one, what is here stays. */
export function mergedAct(mine: KeptInteraction, theirs: KeptInteraction): KeptInteraction {
  const { stance, corrected } = theirs;
  if (!stance || !corrected || corrected.at <= (mine.corrected?.at ?? Number.NEGATIVE_INFINITY)) return mine;
  return { ...mine, stance, corrected };
}

/** When something that was noted was last changed, and closed. */
interface Noted {
  changedAt?: number;
  closedAt?: number;
}

/** What was changed or closed later wins; without that, what is here stays. */
export const mergedKept = <One extends Noted>(mine: One, theirs: One): One =>
  lastWord(theirs) > lastWord(mine) ? theirs : mine;

const never = Number.NEGATIVE_INFINITY;
const lastWord = ({ changedAt = never, closedAt = never }: Noted): number => Math.max(changedAt, closedAt);

/** What of a person is no sum. */
export type PersonFacts = Omit<Person, 'firstAt' | 'lastAt' | 'pruned'>;

export function factsOf({
  firstAt: _first,
  lastAt: _last,
  weeks: _weeks,
  pruned: _pruned,
  ...facts
}: Person & Partial<TalliedPerson>): PersonFacts {
  return facts;
}

/**
 * What is here stays; accounts, and whom they are not, are added; of two merges the later wins, and one that was taken
 * back here stays so.
 */
export function mergedFacts(mine: PersonFacts, theirs: PersonFacts): PersonFacts {
  const apart = [...new Set([...(mine.apart ?? []), ...(theirs.apart ?? [])])];
  const bond = laterBond(mine, theirs);
  const { mergedInto: _bond, apart: _apart, ...facts } = mine;
  const others = theirs.identities.filter(({ key }) => !mine.keys.includes(key));
  return found({
    ...facts,
    identities: [...mine.identities, ...others],
    ...(bond && { mergedInto: bond }),
    ...(apart.length > 0 && { apart }),
  });
}

/** Somebody with what they are found by, which is no more than what their accounts say. */
export const found = (facts: PersonFacts): PersonFacts => ({
  ...facts,
  keys: facts.identities.map(({ key }) => key),
  search: searchKeys(facts.name, facts.identities),
});

function laterBond(mine: PersonFacts, theirs: PersonFacts): Person['mergedInto'] {
  const { mergedInto: here } = mine;
  const { mergedInto: there } = theirs;
  if (!there || (here && here.at >= there.at)) return here;
  return !here && mine.apart?.includes(there.personId) ? undefined : there;
}
