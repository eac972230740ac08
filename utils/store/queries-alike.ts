import type { Person } from '../core/people/person.ts';
import { type Alike, alike, keysElsewhere } from '../core/people/suggest.ts';
import { atOnce } from './pages.ts';
import { groupOf, headOf } from './people.ts';
import { type Reading, reading } from './transaction.ts';

/** Somebody who may be the same person, and why. */
export interface MergeSuggestion {
  person: Person;
  /** At least one, the strongest first. */
  reasons: Alike[];
}

/** As many people as are suggested at once. */
const mostSuggested = 5;
/** As many people as are looked at to find them. */
const mostLooked = 15;

/**
 * Who on record may be the same person as somebody. Found by the keys of accounts, so that it costs the same however
 * many people are on record. Nobody is ever merged because of it.
 */
export const readMergeSuggestions = (id: string): Promise<MergeSuggestion[]> =>
  reading(async (record) => {
    const head = await headOf(record, id);
    if (!head) return [];
    const group = await groupOf(record, head);
    const keys = keysElsewhere(group.flatMap(({ identities }) => identities));
    const met = await atOnce(keys, (key) => record.objectStore('people').index('byKey').getKey(key));
    const found: MergeSuggestion[] = [];
    for (const other of await headsOf(record, met, head.id)) {
      const reasons = alike(group, await groupOf(record, other));
      if (reasons.length > 0) found.push({ person: other, reasons });
      if (found.length === mostSuggested) break;
    }
    return found;
  });

/** Who they are today, each once, without somebody. */
async function headsOf(record: Reading, ids: readonly (string | undefined)[], without: string): Promise<Person[]> {
  const heads = new Map<string, Person>();
  const met = new Set(ids.flatMap((id) => id ?? []));
  for (const id of [...met].slice(0, mostLooked)) {
    const head = await headOf(record, id);
    if (head && head.id !== without) heads.set(head.id, head);
  }
  return [...heads.values()];
}
