import type { Page } from 'puppeteer-core';
import type { LifeOf } from '../../tests/life/life.ts';
import { rowsOf } from '../../tests/life/rows.ts';

const oneDay = 24 * 60 * 60 * 1000;

/** How much there is on record, by the name of the state. */
export const states: Record<string, Pick<LifeOf, 'interactions' | 'people' | 'days'> | null> = {
  'no-data': null,
  'first-day': { interactions: 5, people: 4, days: 0.3 },
  'little-data': { interactions: 60, people: 14, days: 21 },
  'a-year': { interactions: 4_000, people: 300, days: 365 },
  'a-million': { interactions: 1_000_000 },
};

/** Puts a record of a state into the extension, written by one of its own pages, ending now. */
export async function fillWith(own: Page, state: keyof typeof states): Promise<void> {
  const of = states[state];
  if (!of) return;
  const until = Date.now() - (of.days === undefined || of.days > 1 ? oneDay / 24 : 0);
  for (const [store, rows] of rowsOf({ ...of, until }, 20_000)) await own.evaluate(write, store, rows);
}

async function write(store: string, rows: object[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((done, failed) => {
    const request = indexedDB.open('goodturn');
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const transaction = database.transaction(store, 'readwrite');
  for (const row of rows) transaction.objectStore(store).put(row);
  await new Promise((done, failed) => {
    transaction.oncomplete = done;
    transaction.onabort = () => failed(transaction.error);
  });
  database.close();
}
