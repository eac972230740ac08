import { browser } from 'wxt/browser';
import { clockIsEven } from '../store/clock.ts';
import { finishDeleting } from '../store/delete-person.ts';
import { deleteFiles } from '../store/files.ts';
import { lookForSilent } from '../store/gone-quiet.ts';
import { tidyImport } from '../store/import/import.ts';
import { forgetNotes } from '../store/notes.ts';
import { prune } from '../store/prune.ts';
import { readSettings } from '../store/settings.ts';
import { inTurn } from '../store/turn.ts';
import { retry } from './retry.ts';

/** The alarm that looks after the record. */
export const upkeepAlarm = 'upkeep';

const oneDay = 24 * 60 * 60 * 1000;

/** How often, in minutes. */
const period = 6 * 60;

/** Looks after the record from time to time, from now on. */
export async function planUpkeep(): Promise<void> {
  // Made anew at every start of the worker it would never ring.
  if (!(await browser.alarms.get(upkeepAlarm))) await browser.alarms.create(upkeepAlarm, { periodInMinutes: period });
}

/**
 * Lets go of files that have reached the user, keeps what waited, finishes an import or a deletion that was cut short, looks who has
 * gone quiet, and prunes what has been kept for as long as the user wanted. `now` in ms since the epoch.
 */
export async function upkeep(now: number): Promise<void> {
  await deleteFiles(now);
  if (!(await retry())) return;
  await tidyImport(now);
  await finishDeleting();
  await lookForSilent(now);
  const { retention } = await readSettings();
  if (!(await clockIsEven(now)) || retention === null) return;
  await inTurn(() => forgetNotes(({ at }) => at < now - retention * oneDay));
  await prune(retention, now);
}
