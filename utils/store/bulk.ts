import { type StoreNames, unwrap } from 'idb';
import { slicesOf } from './pages.ts';
import type { GoodTurnSchema } from './schema.ts';
import type { Writing } from './transaction.ts';

/**
 * Adds those records whose keys are not there yet. The database finds that out itself while it adds them, which takes
 * half the time of asking first.
 * @returns those that were new
 */
export async function addNew<Name extends StoreNames<GoodTurnSchema>>(
  record: Writing,
  name: Name,
  list: readonly GoodTurnSchema[Name]['value'][],
): Promise<GoodTurnSchema[Name]['value'][]> {
  const store = unwrap(record.objectStore(name)) as unknown as IDBObjectStore;
  const added: GoodTurnSchema[Name]['value'][] = [];
  for (const slice of slicesOf(list)) {
    const there = await addSlice(store, slice);
    added.push(...slice.filter((_, at) => !there.has(at)));
  }
  return added;
}

/** @returns the places of those that were there already */
function addSlice(store: IDBObjectStore, slice: readonly unknown[]): Promise<ReadonlySet<number>> {
  const { promise, resolve, reject } = Promise.withResolvers<ReadonlySet<number>>();
  const there = new Set<number>();
  for (const [at, one] of slice.entries()) {
    const request = store.add(one);
    const isLast = at === slice.length - 1;
    request.onerror = (event) => {
      if (request.error?.name !== 'ConstraintError') return reject(request.error);
      // Else the transaction would end.
      event.preventDefault();
      event.stopPropagation();
      there.add(at);
      if (isLast) resolve(there);
    };
    // They are answered in the order in which they were asked.
    if (isLast) request.onsuccess = () => resolve(there);
  }
  return promise;
}
