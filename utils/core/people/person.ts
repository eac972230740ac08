import type { Tally } from '../balance/balance.ts';
import type { Counterpart, SiteId } from '../words.ts';

/** One account of a person. */
export interface Identity extends Counterpart {
  site: SiteId;
  /** As `identityKey` makes it. */
  key: string;
}

/** What was done toward a person in one week: acts by stance, and how many of all of them were exchanges (`isExchange`). */
export type PersonWeek = Tally & { exchanges?: number };

/** What was done toward a person, added up: the rollup of a person. */
export interface PersonTally {
  /** First and last interaction, ms since the epoch; absent while there is none. */
  firstAt?: number;
  lastAt?: number;
  /** What was done in each week, by its Monday (ISO); only weeks with something in them. */
  weeks: Record<string, PersonWeek>;
}

/** One human being, or the part of one that was known before the user said that two are the same. */
export interface Person extends Omit<PersonTally, 'weeks'> {
  id: string;
  name: string;
  identities: Identity[];
  /** The keys of `identities`, for the index. */
  keys: string[];
  /** What they are found by, as `searchKeys` makes it, for the index. */
  search: string[];
  /**
   * Who they are the same person as, said by the user `at` (ms since the epoch). What is kept about either stays where
   * it is and is read together, so that the bond can be taken back without loss.
   */
  mergedInto?: { personId: string; at: number };
  /** Ids of people the user said they are not. */
  apart?: string[];
  /** When the first and the last of those interactions happened that are no longer kept one by one. Absent for none. */
  pruned?: Omit<PersonTally, 'weeks'>;
}

/** Somebody together with what was done toward them, week by week. */
export interface TalliedPerson extends Person, PersonTally {
  /** The part of the tally whose interactions are no longer kept one by one. Absent for none. */
  pruned?: PersonTally;
}
