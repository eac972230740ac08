import type { InteractionKind, SiteId, Stance } from '../words.ts';

/** How many interactions of one sort happened on one day: the unit all views are made of. */
export interface Rollup {
  /** The user's own day, ISO: `2026-11-23`. */
  day: string;
  site: SiteId;
  kind: InteractionKind;
  /** `none` for gestures and for what could not be read. */
  stance: Stance | 'none';
  /** Positive integer. */
  count: number;
}

/** Written interactions by stance. */
export interface Counts {
  serve: number;
  sell: number;
  social: number;
}

/** What a window of days adds up to. */
export interface Balance extends Counts {
  /** Serves for each sell; `null` when nothing was sold. */
  servesPerSell: number | null;
  /** Only sites on which something was written. */
  bySite: Partial<Record<SiteId, Counts>>;
  /** One entry per day asked for, oldest first, also for days without anything. */
  byDay: (Counts & { day: string })[];
}
