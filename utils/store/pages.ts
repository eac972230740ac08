/** As many records as are held at once: reading them takes a few ms. */
export const pageSize = 250;

/** A store, or an index whose keys are unique. */
interface Source<Value> {
  readonly keyPath: string | string[] | null;
  getAll(range?: IDBKeyRange | null, count?: number): Promise<Value[]>;
}

/**
 * What is in a store, or found by an index, in the order of its keys and page by page, so that memory stays bounded
 * and no task lasts long.
 *
 * @param range only what is in it; it has an upper end.
 */
export async function* pagesOf<Value extends object>(
  source: Source<Value>,
  range?: IDBKeyRange,
): AsyncGenerator<Value[], void> {
  let rest = range;
  for (;;) {
    const page = await source.getAll(rest, pageSize);
    if (page.length > 0) yield page;
    if (page.length < pageSize) return;
    const last = keyOf(page.at(-1)!, source.keyPath);
    if (range && indexedDB.cmp(last, range.upper) === 0) return;
    rest = range ? IDBKeyRange.bound(last, range.upper, true) : IDBKeyRange.lowerBound(last, true);
  }
}

function keyOf(value: object, path: string | string[] | null): IDBValidKey {
  const at = (name: string) => (value as Record<string, IDBValidKey>)[name]!;
  return Array.isArray(path) ? path.map(at) : at(path!);
}

/**
 * Asks the database about many things at once, which costs little more than asking about one; some hundred at a time,
 * so that no task lasts long. Whatever fails, fails here.
 */
export async function atOnce<One, Result>(
  list: readonly One[],
  ask: (one: One) => Result | Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const slice of slicesOf(list)) results.push(...(await Promise.all(slice.map(async (one) => ask(one)))));
  return results;
}

/** A list in pieces of `pageSize`. */
export const slicesOf = <One>(list: readonly One[]): One[][] =>
  Array.from({ length: Math.ceil(list.length / pageSize) }, (_, at) => list.slice(at * pageSize, (at + 1) * pageSize));

/** Every key that begins with `first`; an array sorts after every text and number. */
export const beginsWith = (first: string): IDBKeyRange => IDBKeyRange.bound([first], [first, []]);
