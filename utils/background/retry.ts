import { browser } from 'wxt/browser';
import type { WhyNot } from '../core/trouble.ts';
import { StoreFault } from '../store/fault.ts';
import { tryRecord } from '../store/queries.ts';
import { rememberStoreFault } from '../store/state.ts';
import { deliverReports } from './reports.ts';

/** The alarm that tries again while the record cannot be used. */
export const retryAlarm = 'retry';

/** How often, in minutes: as often as browsers let an alarm ring. */
const period = 0.5;

/**
 * Records what waits, and finds out whether the record can be used; every view hears of a change.
 * @returns whether it can
 */
export async function retry(): Promise<boolean> {
  try {
    await deliverReports();
    await tryRecord();
    await rememberStoreFault(null);
    return true;
  } catch (fault) {
    if (!(fault instanceof StoreFault)) throw fault;
    await rememberStoreFault(fault.why);
    return false;
  }
}

/** Tries again from time to time while there is a reason why not. */
export async function planRetry(why: WhyNot | null): Promise<void> {
  if (why === null) await browser.alarms.clear(retryAlarm);
  else if (!(await browser.alarms.get(retryAlarm)))
    await browser.alarms.create(retryAlarm, { periodInMinutes: period });
}
