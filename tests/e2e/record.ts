import type { Page } from 'puppeteer-core';
import type { Rollup } from '../../utils/core/balance/balance.ts';
import type { KeptInteraction, Person } from '../../utils/store/schema.ts';
import { type Chromium, readStore } from './chromium.ts';

/** What is on record, as the extension's own pages see it. */
export interface RecordNow {
  interactions: KeptInteraction[];
  people: Person[];
  rollups: Rollup[];
}

/** Looks into the record of a running extension. */
export class Book {
  readonly #own: Page;

  private constructor(own: Page) {
    this.#own = own;
  }

  static async of(browser: Pick<Chromium, 'openOwn'>): Promise<Book> {
    return new Book(await browser.openOwn('popup.html'));
  }

  async read(): Promise<RecordNow> {
    const [interactions, people, rollups] = await Promise.all([
      readStore<KeptInteraction>(this.#own, 'interactions'),
      readStore<Person>(this.#own, 'people'),
      readStore<Rollup>(this.#own, 'rollups'),
    ]);
    return { interactions: interactions.sort((a, b) => a.at - b.at), people, rollups };
  }

  /** The record as soon as it holds `count` interactions. */
  async whenItHolds(count: number): Promise<RecordNow> {
    await this.#own.waitForFunction(
      async (wanted) => {
        // Opening it before the extension has made it would make an empty one.
        if (!(await indexedDB.databases()).some(({ name }) => name === 'goodturn')) return false;
        const open = indexedDB.open('goodturn');
        const database = await new Promise<IDBDatabase>((done) => {
          open.onsuccess = () => done(open.result);
        });
        const counting = database.transaction('interactions').objectStore('interactions').count();
        const count = await new Promise<number>((done) => {
          counting.onsuccess = () => done(counting.result);
        });
        database.close();
        return count >= wanted;
      },
      { polling: 50, timeout: 15_000 },
      count,
    );
    return this.read();
  }

  /** Empties the record, so that each test counts from nothing. */
  async clear(): Promise<void> {
    await this.#own.evaluate(async () => {
      if (!(await indexedDB.databases()).some(({ name }) => name === 'goodturn')) return;
      const open = indexedDB.open('goodturn');
      const database = await new Promise<IDBDatabase>((done) => {
        open.onsuccess = () => done(open.result);
      });
      const clearing = database.transaction([...database.objectStoreNames], 'readwrite');
      for (const name of database.objectStoreNames) clearing.objectStore(name).clear();
      await new Promise((done) => {
        clearing.oncomplete = done;
      });
      database.close();
    });
  }
}
