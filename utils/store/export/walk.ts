import type { TalliedPerson } from '../../core/people/person.ts';
import { pagesOf } from '../pages.ts';
import { countInteractions } from '../queries.ts';
import type { GoodTurnSchema, KeptInteraction, storeNames } from '../schema.ts';
import { tallied } from '../tallied.ts';
import { reading } from '../transaction.ts';

type StoreName = (typeof storeNames)[number];

/**
 * Everything in a store, page by page in the order of its keys. Each page is read in a transaction of its own, so that
 * nobody waits: what is written meanwhile is in the pages that come, or not.
 */
export const pagesIn = <Name extends StoreName>(name: Name): AsyncGenerator<GoodTurnSchema[Name]['value'][], void> =>
  ahead(
    pagesOf<GoodTurnSchema[Name]['value']>({
      keyPath: keyPaths[name] ?? 'id',
      getAll: (range, count) => reading(async (record) => record.objectStore(name).getAll(range as IDBKeyRange, count)),
    }),
  );

const keyPaths: Partial<Record<StoreName, string | string[]>> = {
  rollups: ['day', 'site', 'kind', 'stance'],
  days: 'day',
};

/** All interactions, oldest first, in the same way. */
export const pagesOfActs = (): AsyncGenerator<KeptInteraction[], void> =>
  pagesOf<KeptInteraction>({
    keyPath: ['at', 'id'],
    getAll: (range, count) =>
      reading(async (record) =>
        record
          .objectStore('interactions')
          .index('byAt')
          .getAll(range as never, count),
      ),
  });

/** All people with what was done toward them, in the same way. */
export const pagesOfPeople = (): AsyncGenerator<TalliedPerson[], void> =>
  ahead(
    pagesOf<TalliedPerson>({
      keyPath: 'id',
      getAll: (range, count) =>
        reading(async (record) =>
          tallied(record, await record.objectStore('people').getAll(range as IDBKeyRange, count)),
        ),
    }),
  );

/** How many records of the given stores there are at most: interactions are those that were ever counted. */
export async function countIn(names: readonly StoreName[]): Promise<number> {
  const counts = await Promise.all(
    names.map((name) =>
      name === 'interactions' ? countInteractions() : reading((record) => record.objectStore(name).count()),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Reads the next page while one is being made use of. */
export async function* ahead<Page>(pages: AsyncGenerator<Page, void>): AsyncGenerator<Page, void> {
  let next = pages.next();
  try {
    for (;;) {
      const page = await next;
      if (page.done) return;
      next = pages.next();
      // Whoever wants no more of them is told nothing.
      next.catch(() => {});
      yield page.value;
    }
  } finally {
    await pages.return();
  }
}
