import type { LogMomentProps } from '../../components/moments/LogMoment.tsx';
import { showBadge } from '../../utils/background/badge.ts';
import { actId } from '../../utils/core/act-id.ts';
import { dayOf } from '../../utils/store/days.ts';
import { StoreFault } from '../../utils/store/fault.ts';
import { addMoment, takeBackMoment } from '../../utils/store/moments.ts';
import { readPeopleNamed } from '../../utils/store/queries-named.ts';
import { tellOfFault } from '../../utils/store/state.ts';

/**
 * The line for moments offline, on the user's own record.
 * @param now ms since the epoch, says what today is
 * @param look is called when the record has changed
 */
export function logOf(now: number, look: () => Promise<void>): Omit<LogMomentProps, 'locale' | 'read'> {
  const changed = async () => {
    await Promise.all([look(), showBadge(Date.now())]);
  };
  return {
    today: dayOf(now),
    onFind: readPeopleNamed,
    async onRecord(moment) {
      try {
        const at = Date.now();
        const id = actId(at, crypto.randomUUID());
        const kept = await addMoment({ ...moment, id }, at, () => crypto.randomUUID());
        if ('never' in kept) return kept;
        await changed();
        return { undo: () => takeBackMoment(kept).then(changed) };
      } catch (fault) {
        if (!(fault instanceof StoreFault)) throw fault;
        await tellOfFault(fault);
        await look();
        return { failed: true };
      }
    },
  };
}
