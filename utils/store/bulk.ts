import { type StoreNames, unwrap } from 'idb';
import { atOnce, pageSize, slicesOf } from './pages.ts';
import type { GoodTurnSchema, KeptName } from './schema.ts';
import type { Transaction, Writing } from './transaction.ts';

/** Stores whose records have an id. */
type ById = 'interactions' | 'people' | KeptName;

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

/**
 * Reads records by their ids: those that lie together are read together, in a fifth of the time.
 * @returns those that are there, by id
 */
export async function getMany<Name extends ById, Mode extends IDBTransactionMode>(
  record: Transaction<Mode>,
  name: Name,
  ids: readonly string[],
): Promise<Map<string, GoodTurnSchema[Name]['value']>> {
  type Value = GoodTurnSchema[Name]['value'];
  const store = record.objectStore(name);
  const found = new Map<string, Value>();
  for (const slice of slicesOf(inOrder(ids))) {
    const page: Value[] = await store.getAll(from(slice), pageSize);
    const wanted = new Set(slice);
    for (const one of page) if (wanted.has(one.id)) found.set(one.id, one);
    const rest = afterAll(slice, page, page.at(-1)?.id);
    for (const one of await atOnce(rest, (id) => store.get(id))) if (one) found.set(one.id, one);
  }
  return found;
}

/**
 * Deletes records by their ids, the first one first: the database steps over what was deleted behind each, so that
 * the other way round many take longer than their number. Those that lie together go together.
 */
export async function deleteMany(record: Writing, name: ById, ids: readonly string[]): Promise<void> {
  const store = record.objectStore(name);
  for (const slice of slicesOf(inOrder(ids))) {
    const keys = await store.getAllKeys(from(slice), pageSize);
    await atOnce(runsIn(keys, new Set(slice)), ([first, last]) => store.delete(IDBKeyRange.bound(first, last)));
    await atOnce(afterAll(slice, keys, keys.at(-1)), (id) => store.delete(id));
  }
}

/** Each once, as the database has them. */
const inOrder = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

const from = (slice: readonly string[]): IDBKeyRange => IDBKeyRange.bound(slice[0], slice.at(-1));

/** The ids of a slice that lie behind a page, when others lie between them and filled it. */
const afterAll = (slice: readonly string[], page: readonly unknown[], last: string | undefined): string[] =>
  page.length < pageSize || last === undefined ? [] : slice.filter((id) => id > last);

/** The first and the last of all keys that are wanted and have no other between them. */
function runsIn(keys: readonly string[], wanted: ReadonlySet<string>): [first: string, last: string][] {
  const runs: [string, string][] = [];
  let open = false;
  for (const key of keys) {
    const goesOn = open;
    open = wanted.has(key);
    if (!open) continue;
    if (goesOn) runs.at(-1)![1] = key;
    else runs.push([key, key]);
  }
  return runs;
}
