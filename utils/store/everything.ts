import { deleteDB } from 'idb';
import { browser } from 'wxt/browser';
import { closeDatabase } from './database.ts';
import { deleteFiles } from './files.ts';
import { afterAll } from './snapshots/alone.ts';
import { deleteSnapshots } from './snapshots/snapshots.ts';
import { inTurn } from './turn.ts';

/**
 * Deletes the whole record, its snapshots, files on their way to the user, the settings and what waits, whatever state
 * they are in. There is no way back.
 */
export const deleteEverything = (): Promise<void> =>
  // A report that is being kept comes before; the next one finds nothing. A snapshot that is being taken is given up.
  afterAll(() =>
    inTurn(async () => {
      // What waits goes first, with notes and snapshots: it would come back.
      await browser.storage.local.clear();
      await deleteSnapshots();
      await closeDatabase();
      await deleteDB('goodturn');
      await deleteFiles();
      await browser.storage.local.clear();
      await browser.storage.session.clear();
      await browser.alarms.clearAll();
    }),
  );
