import type { Balance } from '../core/balance/balance.ts';
import { balanceOf, partsOf } from '../core/balance/balance-of.ts';
import { daysEndingAt } from '../core/balance/days.ts';
import { type BalanceWindow, daysOf } from '../core/balance/window.ts';
import { identityKey } from '../core/people/identity.ts';
import type { Counterpart, SiteId } from '../core/words.ts';
import { dayOf } from './days.ts';
import { reading } from './transaction.ts';

/** The balance of the last `length` days, today included. `now` in ms since the epoch. */
export const readBalance = (length: number, now: number): Promise<Balance> =>
  balanceOn(daysEndingAt(dayOf(now), length));

/**
 * The balance of today, this week, this month or this year. `now` in ms since the epoch.
 * @param locale BCP 47, says on which day a week begins
 */
export const readWindow = (window: BalanceWindow, now: number, locale: string): Promise<Balance> =>
  balanceOn(daysOf(window, dayOf(now), locale));

/** One record for each day, however much was done. */
const balanceOn = (days: string[]): Promise<Balance> =>
  reading(async (record) => {
    const window = IDBKeyRange.bound(days[0], days.at(-1));
    const tallies = await record.objectStore('days').getAll(window);
    return balanceOf(tallies.flatMap(partsOf), days);
  });

/** Whether something was recorded toward this account before. */
export async function isKnown(site: SiteId, counterpart: Counterpart | null): Promise<boolean> {
  const key = identityKey(site, counterpart);
  if (!key) return false;
  return reading(async (record) => (await record.objectStore('people').index('byKey').count(key)) > 0);
}

/**
 * How many interactions were ever counted, also those that are no longer kept one by one. One record is read for each
 * day: the database itself counts a million for seconds.
 */
export const countInteractions = (): Promise<number> =>
  reading(async (record) => {
    const tallies = await record.objectStore('days').getAll();
    return tallies.flatMap(partsOf).reduce((sum, { count }) => sum + count, 0);
  });

/** @throws StoreFault when the record cannot be read */
export const tryRecord = (): Promise<unknown> => reading((record) => record.objectStore('days').getKey(''));
