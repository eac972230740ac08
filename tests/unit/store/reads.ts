import { vi } from 'vitest';
import type { storeNames } from '../../../utils/store/schema.ts';

/** How many records, or keys of records, were read from each store. */
export type Reads = Record<(typeof storeNames)[number], number>;

type Reading = (...args: unknown[]) => IDBRequest;

/** Counts from now on what is read from the database, until all mocks are restored. */
export function watchReads(): Partial<Reads> {
  const reads: Partial<Reads> = {};
  const count = (source: IDBObjectStore | IDBIndex, records: number) => {
    const name = ('objectStore' in source ? source.objectStore.name : source.name) as keyof Reads;
    if (records > 0) reads[name] = (reads[name] ?? 0) + records;
  };
  for (const { prototype } of [IDBObjectStore, IDBIndex] as { prototype: object }[])
    for (const name of ['get', 'getKey', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor', 'count']) {
      const original = (prototype as Record<string, Reading>)[name]!;
      vi.spyOn(prototype as Record<string, Reading>, name).mockImplementation(function (this: IDBIndex, ...args) {
        const request = original.apply(this, args);
        // A cursor's request succeeds once for each record it comes to.
        request.addEventListener('success', () => {
          const { result } = request;
          count(this, Array.isArray(result) ? result.length : typeof result === 'number' ? 1 : result ? 1 : 0);
        });
        return request;
      });
    }
  return reads;
}
