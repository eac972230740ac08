import { type IDBPDatabase, openDB } from 'idb';
import { openingFault, StoreFault } from './fault.ts';
import { noticeLoss } from './loss.ts';
import { first } from './migrations/0001-first.ts';
import { people } from './migrations/0002-people.ts';
import { imports } from './migrations/0003-imports.ts';
import { fewerIndexes } from './migrations/0004-fewer-indexes.ts';
import { weeks } from './migrations/0005-weeks.ts';
import { reflections } from './migrations/0006-reflections.ts';
import type { Migration, Upgrading } from './migrations/migration.ts';
import type { GoodTurnSchema } from './schema.ts';
import { readStoreFault, rememberStoreFault } from './state.ts';

/** The steps that brought the database to today's shape, oldest first; a step's place is its version. */
const migrations: readonly Migration[] = [first, people, imports, fewerIndexes, weeks, reflections];

/** The database, at today's version. */
export type Database = IDBPDatabase<GoodTurnSchema>;

let open: Promise<Database> | undefined;

/**
 * The one connection of this context. While another tab holds on to an older release, everybody who asks is refused at
 * once; the browser opens it as soon as that tab is gone.
 *
 * @throws StoreFault, and the data is as it was.
 */
export function openDatabase(): Promise<Database> {
  open ??= connect();
  return open;
}

/** Lets go of this context's connection, if there is one; it is made anew when next asked for. */
export async function closeDatabase(): Promise<void> {
  const connection = await open?.catch(() => undefined);
  open = undefined;
  connection?.close();
}

function connect(): Promise<Database> {
  const { promise, resolve, reject } = Promise.withResolvers<Database>();
  let failed: StoreFault | undefined;
  let refused = false;
  const refuse = () => {
    refused = true;
    reject(new StoreFault('blocked'));
  };
  const inQueue = setInterval(() => void ifBlocked(refuse), patience);
  request((fault) => {
    failed = fault;
  }, refuse)
    .finally(() => clearInterval(inQueue))
    .then(
      (database) => {
        // Also for those who ask after some were refused because another tab was in the way.
        open = Promise.resolve(database);
        resolve(database);
        if (refused) void ifBlocked(() => rememberStoreFault(null));
      },
      (fault: unknown) => {
        open = undefined;
        reject(failed ?? openingFault(fault));
      },
    );
  return promise;
}

/** How long somebody waits, in ms, before they look whether the queue stands still. */
const patience = 500;

/** The browser lets contexts in one by one, and tells only the first of them that another tab is in the way: it tells all. */
async function ifBlocked(act: () => unknown): Promise<void> {
  if ((await readStoreFault()) === 'blocked') await act();
}

async function request(onFailedStep: (fault: StoreFault) => void, onBlocked: () => void) {
  return openDB<GoodTurnSchema>('goodturn', migrations.length, {
    upgrade(database, oldVersion, _newVersion, upgrading) {
      // Opening says so as well.
      upgrading.done.catch(() => {});
      void climb(database, upgrading, oldVersion).catch((fault: unknown) => {
        onFailedStep(new StoreFault('upgrade', fault));
        abort(upgrading);
      });
    },
    blocked() {
      void rememberStoreFault('blocked');
      onBlocked();
    },
    // A newer version wants in, or the data is being deleted: make way, and connect again when next asked.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      open = undefined;
    },
    terminated() {
      open = undefined;
    },
  });
}

async function climb(database: Database, upgrading: Upgrading, version: number): Promise<void> {
  for (const migrate of migrations.slice(version)) await migrate(database, upgrading);
  // Before it is there: whoever is killed in between finds none again.
  if (version === 0)
    await during(
      upgrading,
      noticeLoss(Date.now()).catch(() => {}),
    );
}

/** Keeps a transaction open until something beside the database is done. */
async function during(upgrading: Upgrading, work: Promise<void>): Promise<void> {
  let over = false;
  void work.then(() => {
    over = true;
  });
  while (!over) await upgrading.objectStore('days').getKey('');
}

/** The browser knows of no waiting step: left alone it would keep what a failed one has done so far. */
function abort(upgrading: Upgrading): void {
  try {
    upgrading.abort();
  } catch {
    // The browser ended it already: that was the failure.
  }
}
