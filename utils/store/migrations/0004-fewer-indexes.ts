import type { Migration } from './migration.ts';

/** Version 2 found interactions by their days as well, for verifying alone; their moments tell as much. */
export const fewerIndexes: Migration = (_database, upgrading) => {
  const interactions = upgrading.objectStore('interactions');
  // Who comes from version 1 today never had it.
  if (interactions.indexNames.contains('byDay' as never)) interactions.deleteIndex('byDay');
};
