import type { IDBPTransaction, StoreNames } from 'idb';
import { closeDatabase, openDatabase } from './database.ts';
import { isFull, transactionFault } from './fault.ts';
import { type GoodTurnSchema, storeNames } from './schema.ts';

/** Everything that is written together. */
const allStores = [...storeNames, 'imports', 'staged'] as const;

/** One transaction over the whole record. */
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  GoodTurnSchema,
  StoreNames<GoodTurnSchema>[],
  Mode
>;

/** A look at the record, as it is in one moment. */
export type Reading = Transaction<'readonly'>;
/** A change of the record together with everything that summarises it. */
export type Writing = Transaction<'readwrite'>;

/**
 * Reads in one transaction.
 * @throws StoreFault
 */
export const reading = <Result>(read: (record: Reading) => Promise<Result>): Promise<Result> =>
  inOne('readonly', 'default', read);

/**
 * Writes in one transaction: when `write` fails, however it fails, nothing of it is kept. When this is fulfilled, the
 * disk has it.
 * @throws StoreFault
 */
export const writing = <Result>(write: (record: Writing) => Promise<Result>): Promise<Result> =>
  inOne('readwrite', 'strict', write);

/**
 * Writes one of many steps in one transaction, of which each says where the next begins. The disk may not have it yet
 * when this is fulfilled; it never has a later one without it.
 * @throws StoreFault
 */
export const stepping = <Result>(write: (record: Writing) => Promise<Result>): Promise<Result> =>
  inOne('readwrite', 'relaxed', write);

/**
 * Writes what is being imported, and nothing of the record: others read and write that meanwhile.
 * @throws StoreFault
 */
export const staging = <Result>(write: (staged: Writing) => Promise<Result>): Promise<Result> =>
  inOne('readwrite', 'relaxed', write, ['imports', 'staged']);

async function inOne<Mode extends 'readonly' | 'readwrite', Result>(
  mode: Mode,
  durability: IDBTransactionDurability,
  act: (transaction: Transaction<Mode>) => Promise<Result>,
  stores: readonly StoreNames<GoodTurnSchema>[] = allStores,
): Promise<Result> {
  const transaction = await begin(mode, durability, stores);
  const ended = transaction.done.catch((fault: unknown) => fault);
  try {
    const result = await act(transaction);
    await transaction.done;
    return result;
  } catch (fault) {
    try {
      transaction.abort();
    } catch {
      // A failed request has ended it already.
    }
    // Requests only say that it ended, the transaction says why.
    const why = await ended;
    throw transactionFault(isFull(why) ? why : fault);
  }
}

async function begin<Mode extends 'readonly' | 'readwrite'>(
  mode: Mode,
  durability: IDBTransactionDurability,
  stores: readonly StoreNames<GoodTurnSchema>[],
): Promise<Transaction<Mode>> {
  const start = async () => (await openDatabase()).transaction([...stores], mode, { durability });
  try {
    return await start();
  } catch (fault) {
    if ((fault as Error).name !== 'InvalidStateError') throw transactionFault(fault);
    // The browser closed the connection and has not told us yet.
    await closeDatabase();
    return start();
  }
}
