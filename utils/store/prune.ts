import { deleteMany } from './bulk.ts';
import { importIsOpen } from './import/state.ts';
import { unlessHeld } from './lock.ts';
import { pageSize, pagesOf } from './pages.ts';
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
  const end: ActKey = [now - retention * oneDay, ''];
  let pruned = 0;
  let after: ActKey | undefined;
  while (!signal?.aborted) {
    const page = await unlessHeld(() => prunePage(IDBKeyRange.bound(after ?? [], end, true, true)));
    if (!page?.last) break;
    pruned += page.pruned;
    after = page.last;
  }
  return pruned;
}

/** What one transaction pruned, and where it ended: the next one need not pass over what is no longer there. */
interface Page {
  pruned: number;
  last?: ActKey;
}

const prunePage = (over: IDBKeyRange): Promise<Page> =>
  writing(async (record) => {
    const page: Page = { pruned: 0 };
    if (await importIsOpen(record)) return page;
    const interactions = record.objectStore('interactions');
    const sums = new Sums();
    for await (const acts of pagesOf(interactions.index('byAt'), over)) {
      await deleteMany(
        record,
        'interactions',
        acts.map(({ id }) => id),
      );
      for (const act of acts) sums.prune(act);
      page.pruned += acts.length;
      page.last = [acts.at(-1)!.at, acts.at(-1)!.id];
      if (page.pruned === mostAtOnce) break;
    }
    await sums.write(record);
    return page;
  });
