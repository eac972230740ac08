import type { Interaction } from '../core/words.ts';
import { readAccounts } from './queries-people.ts';
import { changeSettings } from './settings.ts';
import { forgetWaiting, letWait } from './waiting.ts';

/** What `neverRecord` changed: what `recordAgain` needs. */
export interface Never {
  /** The keys that were not in the settings before. */
  keys: string[];
  /** What waited about them. */
  waiting: Interaction[];
}

/**
 * From now on nothing is recorded of somebody, under any of the accounts they are known by; what waits about them is
 * forgotten. What is on record stays until `forgetPerson`.
 */
export async function neverRecord(personId: string): Promise<Never> {
  const accounts = await readAccounts(personId);
  let keys: string[] = [];
  await changeSettings((settings) => {
    keys = accounts.filter((key) => !settings.neverRecord.includes(key));
    return { ...settings, neverRecord: [...settings.neverRecord, ...keys] };
  });
  return { keys, waiting: await forgetWaiting(accounts) };
}

/** Takes `neverRecord` back. */
export async function recordAgain({ keys, waiting }: Never): Promise<void> {
  await changeSettings((settings) => ({
    ...settings,
    neverRecord: settings.neverRecord.filter((key) => !keys.includes(key)),
  }));
  for (const report of waiting) await letWait(report);
}
