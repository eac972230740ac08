import { type RollupSort, rollupOf } from '../balance/rollup.ts';
import type { Interaction } from '../words.ts';

/** What of an act is counted for the person it was toward. */
export interface ActToward extends Pick<RollupSort, 'day' | 'stance'> {
  exchange?: boolean;
}

/** Whether both sides were seen in an act: the user answered something that was written to them. */
export const isExchange = ({ heard }: Pick<Interaction, 'heard'>): boolean => heard === 'you';

/** @param act with the user's own day on which it happened, ISO */
export const actToward = (
  act: Pick<Interaction, 'site' | 'kind' | 'stance' | 'heard'> & { day: string },
): ActToward => ({
  ...rollupOf(act, act.day),
  exchange: isExchange(act),
});
