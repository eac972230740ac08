import { deleteDB } from 'idb';
import { browser } from 'wxt/browser';
import type { Settings } from '../core/settings.ts';
import type { Interaction } from '../core/words.ts';
import { closeDatabase } from './database.ts';
import { type RecentPrompt, readRecentPrompts } from './recent.ts';
import type { GoodTurnSchema, storeNames } from './schema.ts';
import { readSettings } from './settings.ts';
import { reading } from './transaction.ts';
import { readWaiting } from './waiting.ts';

/** A file with everything Good Turn keeps. */
export interface Export {
  format: 'good-turn';
  version: 1;
  /** ISO 8601, UTC. */
  exportedAt: string;
  settings: Settings;
  /** What could not be kept in the record yet, oldest first. */
  waiting: Interaction[];
  /** Newest first. */
  recentPrompts: RecentPrompt[];
  stores: { [Name in (typeof storeNames)[number]]: GoodTurnSchema[Name]['value'][] };
}

/** Everything that is kept, read in one moment. `now` in ms since the epoch. */
export async function exportEverything(now: number): Promise<Export> {
  const stores = await reading(async (record) => ({
    interactions: await record.objectStore('interactions').index('byAt').getAll(),
    people: await record.objectStore('people').getAll(),
    needs: await record.objectStore('needs').getAll(),
    promises: await record.objectStore('promises').getAll(),
    introductions: await record.objectStore('introductions').getAll(),
    rollups: await record.objectStore('rollups').getAll(),
    days: await record.objectStore('days').getAll(),
  }));
  return {
    format: 'good-turn',
    version: 1,
    exportedAt: new Date(now).toISOString(),
    settings: await readSettings(),
    waiting: await readWaiting(),
    recentPrompts: await readRecentPrompts(),
    stores,
  };
}

/** Deletes the whole record, the settings and what waits, whatever state they are in. There is no way back. */
export async function deleteEverything(): Promise<void> {
  await closeDatabase();
  await deleteDB('goodturn');
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}
