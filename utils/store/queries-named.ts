import { beginningOf } from '../core/people/search.ts';
import { atOnce } from './pages.ts';
import { headOf } from './people.ts';
import type { Person } from './schema.ts';
import { reading } from './transaction.ts';

/** As many places as are looked at: several names may lead to one person. */
const mostLooked = 40;

/**
 * Everybody on record whom a name may mean: it is one of their names or handles, or whole words of one from any word
 * on. `ana` and `lima` mean Ana Lima, `an` does not. Whose whole name it is comes first. Nobody for an empty name.
 */
export const readPeopleNamed = (name: string): Promise<Person[]> =>
  reading(async (record) => {
    const words = beginningOf(name);
    if (!words) return [];
    const range = IDBKeyRange.bound(words, `${words} \uFFFF`);
    const ids = await record.objectStore('people').index('bySearch').getAllKeys(range, mostLooked);
    const heads = await atOnce([...new Set(ids)], (id) => headOf(record, id));
    return [...new Map(heads.flatMap((head) => (head ? [[head.id, head]] : []))).values()];
  });
