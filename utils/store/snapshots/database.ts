import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { openingFault, transactionFault } from '../fault.ts';

/** What is known of a snapshot without reading it. */
export interface Snapshot {
  /** Rises with every snapshot, whatever the clock says. */
  id: number;
  /** When it was taken, ms since the epoch. */
  at: number;
  /** The user's own day then, ISO. */
  day: string;
  /** Compressed, in bytes. */
  size: number;
  /** In how many parts it lies. */
  parts: number;
  /** How many interactions had been recorded until then, also those no longer kept one by one, and people. */
  interactions: number;
  people: number;
  /** The same for the same content. */
  digest: string;
}

interface SnapshotSchema extends DBSchema {
  snapshots: { key: number; value: Snapshot };
  /** Pieces of the compressed text. Those of a snapshot that is not in `snapshots` were never finished. */
  parts: { key: [snapshot: number, part: number]; value: Uint8Array };
}

/** A database of their own: what damages the record does not take them along. */
export type SnapshotDatabase = IDBPDatabase<SnapshotSchema>;

const name = 'goodturn-snapshots';

/**
 * Does something with the snapshots.
 * @throws StoreFault when they cannot be read or written
 */
export async function withSnapshots<Result>(work: (database: SnapshotDatabase) => Promise<Result>): Promise<Result> {
  const database = await open();
  try {
    return await work(database);
  } catch (fault) {
    throw transactionFault(fault);
  } finally {
    database.close();
  }
}

async function open(): Promise<SnapshotDatabase> {
  try {
    return await openDB<SnapshotSchema>(name, 1, {
      upgrade(database) {
        database.createObjectStore('snapshots', { keyPath: 'id' });
        database.createObjectStore('parts');
      },
      // They are being deleted: make way.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
  } catch (fault) {
    throw openingFault(fault);
  }
}

/** The parts of the snapshots with ids from one to another. */
export const partsOf = (from: number, to = Number.POSITIVE_INFINITY): IDBKeyRange =>
  IDBKeyRange.bound([from], [to, []]);

/** Deletes all snapshots, also one that is being taken. */
export const deleteSnapshots = (): Promise<void> => deleteDB(name);
