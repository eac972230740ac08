import { identityKey } from './people/identity.ts';
import type { Settings } from './settings.ts';
import type { Interaction } from './words.ts';

type Act = Pick<Interaction, 'at' | 'site' | 'counterpart'>;

/** Whether the user wants something recorded, by the settings of the moment in which it happened. */
export const isWanted = (act: Act, settings: Settings): boolean =>
  settings.sites[act.site].on &&
  (settings.pausedUntil === null || act.at >= settings.pausedUntil) &&
  !isNeverRecorded(act, settings);

/** Whether something was done toward somebody of whom nothing is ever recorded. */
export function isNeverRecorded({ site, counterpart }: Act, { neverRecord }: Settings): boolean {
  const key = identityKey(site, counterpart);
  return key !== null && neverRecord.includes(key);
}
