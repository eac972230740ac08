import { deleteDB } from 'idb';
import { browser } from 'wxt/browser';
import type { Settings } from '../core/settings.ts';
import type { Interaction } from '../core/words.ts';
import { closeDatabase, openDatabase } from './database.ts';
import { type RecentPrompt, readRecentPrompts } from './recent.ts';
import type { GoodTurnSchema } from './schema.ts';
import { readSettings } from './settings.ts';
import { readWaiting } from './waiting.ts';

const stores = ['interactions', 'people', 'needs', 'promises', 'introductions', 'rollups'] as const;

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
  stores: { [Name in (typeof stores)[number]]: GoodTurnSchema[Name]['value'][] };
}

/** Everything that is kept, read in one moment. `now` in ms since the epoch. */
export async function exportEverything(now: number): Promise<Export> {
  const reading = (await openDatabase()).transaction(stores);
  const [interactions, people, needs, promises, introductions, rollups] = await Promise.all([
    reading.objectStore('interactions').index('byAt').getAll(),
    reading.objectStore('people').getAll(),
    reading.objectStore('needs').getAll(),
    reading.objectStore('promises').getAll(),
    reading.objectStore('introductions').getAll(),
    reading.objectStore('rollups').getAll(),
  ]);
  return {
    format: 'good-turn',
    version: 1,
    exportedAt: new Date(now).toISOString(),
    settings: await readSettings(),
    waiting: await readWaiting(),
    recentPrompts: await readRecentPrompts(),
    stores: { interactions, people, needs, promises, introductions, rollups },
  };
}

/** Deletes the whole record, the settings and what waits, whatever state they are in. There is no way back. */
export async function deleteEverything(): Promise<void> {
  await closeDatabase();
  await deleteDB('goodturn');
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}
