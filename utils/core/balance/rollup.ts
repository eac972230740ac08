import type { InteractionKind, Place, Stance } from '../words.ts';
import type { Rollup } from './balance.ts';

/** What of a rollup says which interactions it counts. */
export type RollupSort = Omit<Rollup, 'count' | 'pruned'>;

/** What of an interaction says in which rollup it is counted. */
export interface Counted {
  site: Place;
  kind: InteractionKind;
  stance?: Stance;
}

/**
 * The rollup an interaction is counted in.
 *
 * @param day the user's own day on which it happened, ISO; only the caller knows the time zone.
 */
export function rollupOf(interaction: Counted, day: string): RollupSort {
  return { day, site: interaction.site, kind: interaction.kind, stance: interaction.stance ?? 'none' };
}

/** One string per sort of rollup; sorts by day, so that a window of days is one range of keys. */
export function rollupKey({ day, site, kind, stance }: RollupSort): string {
  return [day, site, kind, stance].join(' ');
}
