import type { Migration } from './migration.ts';

/** The stores of the first release. */
export const first: Migration = (database) => {
  const interactions = database.createObjectStore('interactions', { keyPath: 'id' });
  interactions.createIndex('byAt', 'at');
  interactions.createIndex('byPerson', ['personId', 'at']);
  const people = database.createObjectStore('people', { keyPath: 'id' });
  people.createIndex('byKey', 'keys', { multiEntry: true });
  database.createObjectStore('needs', { keyPath: 'id' });
  database.createObjectStore('promises', { keyPath: 'id' });
  database.createObjectStore('introductions', { keyPath: 'id' });
  database.createObjectStore('rollups', { keyPath: ['day', 'site', 'kind', 'stance'] });
};
