import { type Counted, type RollupSort, rollupOf } from '../balance/rollup.ts';
import type { Interaction, Place } from '../words.ts';

/** What of an act is counted for the person it was toward. */
export interface ActToward extends Pick<RollupSort, 'day' | 'stance'> {
  exchange?: boolean;
}

/** What of an act says whether both sides were in it. */
interface Met extends Pick<Interaction, 'heard'> {
  site: Place;
}

/**
 * Whether both sides were seen in an act: the user answered something that was written to them, or the two spent a
 * moment together.
 */
export const isExchange = ({ heard, site }: Met): boolean => heard === 'you' || site === 'offline';

/** @param act with the user's own day on which it happened, ISO */
export const actToward = (act: Counted & Met & { day: string }): ActToward => ({
  ...rollupOf(act, act.day),
  exchange: isExchange(act),
});
