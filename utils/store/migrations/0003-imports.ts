import type { Migration } from './migration.ts';

/** A place for what is being imported, and for what an import changed as long as it can be undone. */
export const imports: Migration = (database) => {
  database.createObjectStore('imports', { keyPath: 'id' });
  database.createObjectStore('staged', { keyPath: 'place' });
};
