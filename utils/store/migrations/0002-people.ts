import type { DayTally } from '../../core/balance/balance.ts';
import { addToDay } from '../../core/balance/tally.ts';
import { actToward } from '../../core/people/exchange.ts';
import type { Person } from '../../core/people/person.ts';
import { searchKeys } from '../../core/people/search.ts';
import { TallyOfActs } from '../../core/people/tally.ts';
import { beginsWith, pagesOf } from '../pages.ts';
import type { Migration, Upgrading } from './migration.ts';

/**
 * Days added up, people who can be searched, merged and counted, what is kept for them, and an index for every question
 * a view asks. Indexes on interactions end in the id, so that a page of them begins exactly where the last one ended.
 */
export const people: Migration = async (database, upgrading) => {
  database.createObjectStore('days', { keyPath: 'day' });

  const interactions = upgrading.objectStore('interactions');
  interactions.deleteIndex('byAt');
  interactions.deleteIndex('byPerson');
  interactions.createIndex('byAt', ['at', 'id']);
  interactions.createIndex('byPerson', ['personId', 'at', 'id']);

  const persons = upgrading.objectStore('people');
  persons.createIndex('bySearch', 'search', { multiEntry: true });
  persons.createIndex('byLast', 'lastAt');
  persons.createIndex('byMerged', 'mergedInto.personId');

  for (const name of ['needs', 'promises'] as const)
    upgrading.objectStore(name).createIndex('byPerson', ['personId', 'at']);
  upgrading.objectStore('introductions').createIndex('byPerson', 'personIds', { multiEntry: true });
  for (const name of ['needs', 'promises', 'introductions'] as const)
    upgrading.objectStore(name).createIndex('byState', ['state', 'at']);
  upgrading.objectStore('promises').createIndex('byDue', ['state', 'due']);

  await addUpDays(upgrading);
  await addUpPeople(upgrading);
};

async function addUpDays(upgrading: Upgrading): Promise<void> {
  const days = upgrading.objectStore('days');
  let tally: DayTally | undefined;
  for await (const rollups of pagesOf(upgrading.objectStore('rollups')))
    for (const rollup of rollups) {
      if (tally && tally.day !== rollup.day) await days.put(tally);
      if (tally?.day !== rollup.day) tally = { day: rollup.day, sites: {} };
      tally = addToDay(tally, rollup, rollup.count);
    }
  if (tally) await days.put(tally);
}

async function addUpPeople(upgrading: Upgrading): Promise<void> {
  const persons = upgrading.objectStore('people');
  const byPerson = upgrading.objectStore('interactions').index('byPerson');
  for await (const page of pagesOf(persons))
    for (const person of page) {
      const tally = new TallyOfActs();
      for await (const acts of pagesOf(byPerson, beginsWith(person.id)))
        for (const act of acts) tally.add(act.at, actToward(act));
      const search = searchKeys(person.name, person.identities);
      await persons.put({ ...person, search, weeks: tally.weeks } as Person);
    }
}
