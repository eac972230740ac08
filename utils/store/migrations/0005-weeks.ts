import type { PersonTally } from '../../core/people/person.ts';
import { atOnce, pagesOf } from '../pages.ts';
import type { Person } from '../schema.ts';
import { yearsOf } from '../tallied.ts';
import type { Migration } from './migration.ts';

/** The weeks of a person get a place of their own, year by year. */
export const weeks: Migration = async (database, upgrading) => {
  const kept = database.createObjectStore('weeks', { keyPath: ['personId', 'year'] });
  const people = upgrading.objectStore('people');
  for await (const page of pagesOf(people))
    await atOnce(page as Before[], async ({ weeks = {}, pruned, ...person }) => {
      const { weeks: gone = {}, ...span } = pruned ?? {};
      await people.put({ ...person, ...(pruned && { pruned: span }) });
      for (const year of yearsOf(person.id, weeks, gone)) await kept.put(year);
    });
};

interface Before extends Omit<Person, 'pruned'> {
  weeks: PersonTally['weeks'];
  pruned?: PersonTally;
}
