import { deleteDB } from 'idb';
import { browser } from 'wxt/browser';
import { closeDatabase } from './database.ts';
import { deleteFiles } from './files.ts';
import { deleteSnapshots } from './snapshots/database.ts';

/**
 * Deletes the whole record, its snapshots, files on their way to the user, the settings and what waits, whatever state
 * they are in. There is no way back.
 */
export async function deleteEverything(): Promise<void> {
  await closeDatabase();
  await deleteDB('goodturn');
  await deleteSnapshots();
  await deleteFiles();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}
