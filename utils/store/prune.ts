import { importIsOpen } from './import/state.ts';
import { unlessHeld } from './lock.ts';
import { atOnce, pageSize, pagesOf } from './pages.ts';
import type { ActKey } from './schema.ts';
import { Sums } from './sums.ts';
import { writing } from './transaction.ts';

const oneDay = 24 * 60 * 60 * 1000;
/** As many as go in one transaction: the more, the less often the same people are written; others wait meanwhile. */
const mostAtOnce = 8 * pageSize;

/**
 * Takes single interactions from the record whose time is over. What they added up to stays, of each day and of each
 * person. In small transactions: others read and write in between, and what ends half-way goes on next time.
 * While a file of the record is being written, or an import can be undone, nothing is pruned.
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
    if (page < mostAtOnce) return pruned;
  }
}

const prunePage = (before: ActKey): Promise<number> =>
  writing(async (record) => {
    if (await importIsOpen(record)) return 0;
    const interactions = record.objectStore('interactions');
    const sums = new Sums();
    let pruned = 0;
    for await (const over of pagesOf(interactions.index('byAt'), IDBKeyRange.bound([], before, false, true))) {
      await atOnce(over, ({ id }) => interactions.delete(id));
      for (const act of over) sums.prune(act);
      pruned += over.length;
      if (pruned === mostAtOnce) break;
    }
    await sums.write(record);
    return pruned;
  });
