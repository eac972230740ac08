import type { Balance } from '../core/balance/balance.ts';
import { balanceOf } from '../core/balance/balance-of.ts';
import { daysEndingAt } from '../core/balance/days.ts';
import { identityKey } from '../core/people/identity.ts';
import type { Counterpart, SiteId } from '../core/words.ts';
import { openDatabase } from './database.ts';
import { dayOf } from './days.ts';

/** The balance of the last `length` days, today included; reads rollups only. `now` in ms since the epoch. */
export async function readBalance(length: number, now: number): Promise<Balance> {
  const days = daysEndingAt(dayOf(now), length);
  const database = await openDatabase();
  // An array sorts after every string, so the upper bound takes in the whole last day.
  const window = IDBKeyRange.bound([days[0]], [days.at(-1), []]);
  return balanceOf(await database.getAll('rollups', window), days);
}

/** Whether something was recorded toward this account before. */
export async function isKnown(site: SiteId, counterpart: Counterpart | null): Promise<boolean> {
  const key = identityKey(site, counterpart);
  if (!key) return false;
  const database = await openDatabase();
  return (await database.countFromIndex('people', 'byKey', key)) > 0;
}

/** How many interactions are kept. */
export async function countInteractions(): Promise<number> {
  return (await openDatabase()).count('interactions');
}
