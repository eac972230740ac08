import { type IDBPDatabase, openDB } from 'idb';
import { first } from './migrations/0001-first.ts';
import type { GoodTurnSchema } from './schema.ts';

/** The steps that brought the database to today's shape, oldest first; a step's place is its version. */
const migrations: ((database: IDBPDatabase<GoodTurnSchema>) => void)[] = [first];

/** The database, at today's version. */
export type Database = IDBPDatabase<GoodTurnSchema>;

let open: Promise<Database> | undefined;

/**
 * The one connection of this context. A step that throws aborts the whole upgrade and leaves the data as it was.
 * @throws DOMException when the browser cannot open it, or `VersionError` when it is newer than this code.
 */
export function openDatabase(): Promise<Database> {
  open ??= openDB<GoodTurnSchema>('goodturn', migrations.length, {
    upgrade(database, oldVersion) {
      for (const migrate of migrations.slice(oldVersion)) migrate(database);
    },
    // A newer version wants in, or the data is being deleted: make way, and connect again when next asked.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      open = undefined;
    },
    terminated() {
      open = undefined;
    },
  }).catch((error: unknown) => {
    open = undefined;
    throw error;
  });
  return open;
}

/** Lets go of this context's connection, if there is one; it is made anew when next asked for. */
export async function closeDatabase(): Promise<void> {
  const connection = await open?.catch(() => undefined);
  open = undefined;
  connection?.close();
}
