import type { Page } from 'puppeteer-core';
import type { LifeOf } from '../../tests/life/life.ts';
import { rowsOf } from '../../tests/life/rows.ts';
import type { Settings } from '../../utils/core/settings.ts';

const oneHour = 60 * 60 * 1000;

/** What a view may meet. */
interface State {
  /** How much there is on record. */
  life?: Pick<LifeOf, 'interactions' | 'people' | 'days'>;
  /** What was chosen, now. */
  settings?: (now: number) => Partial<Settings>;
  /** The record was written by a newer release, and cannot be read. */
  isNewer?: boolean;
}

const aYear = { interactions: 4_000, people: 300, days: 365 };

/** Every state, by its name. */
export const states: Record<string, State> = {
  'no-data': {},
  'first-day': { life: { interactions: 5, people: 4, days: 0.3 } },
  'little-data': { life: { interactions: 60, people: 14, days: 21 } },
  'a-year': { life: aYear },
  paused: { life: aYear, settings: (now) => ({ pausedUntil: now + oneHour }) },
  'newer-record': { life: aYear, isNewer: true },
  'a-million': { life: { interactions: 1_000_000 } },
};

/** Puts a record of a state into the extension, written by one of its own pages, ending now. */
export async function fillWith(own: Page, { life, isNewer }: State): Promise<void> {
  if (life) {
    const until = Date.now() - (life.days === undefined || life.days > 1 ? oneHour : 0);
    for (const [store, rows] of rowsOf({ ...life, until }, 20_000)) await own.evaluate(write, store, rows);
  }
  if (isNewer) await own.evaluate(makeNewer);
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

async function makeNewer(): Promise<void> {
  const request = indexedDB.open('goodturn', 1_000);
  (
    await new Promise<IDBDatabase>((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    })
  ).close();
}
