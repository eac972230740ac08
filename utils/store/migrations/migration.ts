import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { GoodTurnSchema } from '../schema.ts';

/** The transaction in which the database gets its new shape. */
export type Upgrading = IDBPTransaction<GoodTurnSchema, StoreNames<GoodTurnSchema>[], 'versionchange'>;

/**
 * One step from the version before. It may wait for requests to the database and for nothing else, reads data in
 * pieces, and when it throws everything is as it was before.
 */
export type Migration = (database: IDBPDatabase<GoodTurnSchema>, upgrading: Upgrading) => void | Promise<void>;
