import type { InteractionKind, Place, Stance } from '../words.ts';

/** How many interactions of one sort happened on one day. */
export interface Rollup {
  /** The user's own day, ISO: `2026-11-23`. */
  day: string;
  site: Place;
  kind: InteractionKind;
  /** `none` for gestures and for what could not be read. */
  stance: Stance | 'none';
  /** Positive integer. */
  count: number;
  /** How many of `count` are no longer kept one by one: their time was over. Absent for none. */
  pruned?: number;
}

/** Written interactions by stance. */
export interface Counts {
  serve: number;
  sell: number;
  social: number;
}

/** Written interactions by what they were; only kinds of which there are any. */
export type ByKind = Partial<Record<Rollup['kind'], Counts>>;

/** Interactions by stance, only where there are any; `none` for those without. */
export type Tally = Partial<Record<Stance | 'none', number>>;

/** All rollups of one day added up over their kinds: a year's balance is read from 366 of these. */
export interface DayTally {
  day: string;
  sites: Partial<Record<Place, Tally>>;
}

/** What a window of days adds up to. */
export interface Balance extends Counts {
  /** Serves for each sell; `null` when nothing was sold. */
  servesPerSell: number | null;
  /** Only places at which something with a stance was done. */
  bySite: Partial<Record<Place, Counts>>;
  /** One entry per day asked for, oldest first, also for days without anything. */
  byDay: (Counts & { day: string })[];
}
