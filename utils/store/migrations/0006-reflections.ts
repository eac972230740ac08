import type { Migration } from './migration.ts';

/** A place for looks back at whole weeks. */
export const reflections: Migration = (database) => {
  database.createObjectStore('reflections', { keyPath: 'id' });
};
