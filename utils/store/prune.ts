import { unlessHeld } from './lock.ts';
import { atOnce, pageSize } from './pages.ts';
import type { ActKey } from './schema.ts';
import { Sums } from './sums.ts';
import { writing } from './transaction.ts';

const oneDay = 24 * 60 * 60 * 1000;

/**
 * Takes single interactions from the record whose time is over. What they added up to stays, of each day and of each
 * person. In small transactions: others read and write in between, and what ends half-way goes on next time.
 * While a file of the record is being written, nothing is pruned.
 *
 * @param retention days that single interactions are kept
 * @param now ms since the epoch
 * @param signal ends it after the transaction it is in
 * @returns how many were pruned
 */
export async function prune(retention: number, now: number, signal?: AbortSignal): Promise<number> {
  let pruned = 0;
  for (;;) {
    if (signal?.aborted) return pruned;
    const page = await unlessHeld(() => prunePage([now - retention * oneDay, '']));
    if (page === undefined) return pruned;
    pruned += page;
    if (page < pageSize) return pruned;
  }
}

const prunePage = (before: ActKey): Promise<number> =>
  writing(async (record) => {
    const interactions = record.objectStore('interactions');
    const over = await interactions.index('byAt').getAll(IDBKeyRange.upperBound(before, true), pageSize);
    const sums = new Sums();
    for (const act of over) sums.prune(act);
    await Promise.all([atOnce(over, ({ id }) => interactions.delete(id)), sums.write(record)]);
    return over.length;
  });
