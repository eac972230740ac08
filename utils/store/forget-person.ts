import type { Interaction } from '../core/words.ts';
import { deletePerson } from './delete-person.ts';
import { type Deleted, undelete } from './forget.ts';
import { forgetSilent } from './gone-quiet.ts';
import { keepImport } from './import/import.ts';
import { readAccounts } from './queries-people.ts';
import { changeSettings } from './settings.ts';
import { forgetWaiting, letWait } from './waiting.ts';

/** Everything that was kept about a person, wherever: what `rememberPerson` needs. */
export interface Forgotten {
  part: Deleted;
  /** What waited to be recorded about them. */
  waiting: Interaction[];
  /** Their keys among those the user is not asked about. */
  quiet: string[];
}

/**
 * Forgets a person everywhere: on record, in what waits, and among those the user is not asked about. Only the wish that
 * nothing be recorded of them stays, as long as the user has it: it could not be granted without their account.
 * The last import cannot be undone any more: it would bring them back. Snapshots keep them until they run out.
 * @throws StoreFault when the record cannot be used; what waits is forgotten then all the same
 */
export async function forgetPerson(id: string): Promise<Forgotten> {
  const accounts = await readAccounts(id);
  // First: delivered later it would bring them back.
  const waiting = await forgetWaiting(accounts);
  await keepImport();
  const part = await deletePerson(id);
  await forgetSilent(id);
  let quiet: string[] = [];
  await changeSettings((settings) => {
    quiet = settings.quietPeople.filter((key) => accounts.includes(key));
    return { ...settings, quietPeople: settings.quietPeople.filter((key) => !accounts.includes(key)) };
  });
  return { part, waiting, quiet };
}

/** Takes `forgetPerson` back. `now` in ms since the epoch. */
export async function rememberPerson({ part, waiting, quiet }: Forgotten, now: number): Promise<void> {
  await undelete(part, now);
  for (const report of waiting) await letWait(report);
  await changeSettings((settings) => ({
    ...settings,
    quietPeople: [...new Set([...settings.quietPeople, ...quiet])],
  }));
}
