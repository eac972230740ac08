import { storage } from 'wxt/utils/storage';
import type { WhyNot } from '../../core/trouble.ts';
import { dayOf } from '../days.ts';
import { StoreFault } from '../fault.ts';
import { unlessAnother } from './alone.ts';
import { carryOver } from './carry-over.ts';
import { takeSnapshot } from './take.ts';

/** On which day a snapshot was taken, or nothing had changed, last; and why the last one could not be taken. */
interface Looked {
  on: string | null;
  trouble: WhyNot | null;
}

const kept = storage.defineItem<Looked>('local:snapshots', { fallback: { on: null, trouble: null } });

/** Takes the snapshot of the day, unless it has been. One that cannot be taken is tried again. `now` in ms since the epoch. */
export const takeDailySnapshot = (now: number): Promise<void> =>
  unlessAnother(async () => {
    const today = dayOf(now);
    try {
      await carryOver();
      if ((await kept.getValue()).on === today) return;
      const taken = await takeSnapshot(now);
      if (taken === 'taken' || taken === 'unchanged') await kept.setValue({ on: today, trouble: null });
    } catch (fault) {
      if (!(fault instanceof StoreFault)) throw fault;
      await kept.setValue({ on: null, trouble: fault.why });
    }
  });

/** Why the last snapshot could not be taken; `null` when it could. */
export const readSnapshotTrouble = async (): Promise<WhyNot | null> => (await kept.getValue()).trouble;
