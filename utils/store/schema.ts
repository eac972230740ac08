import type { DBSchema } from 'idb';
import type { Rollup } from '../core/balance/balance.ts';
import type { Counterpart, Interaction, SiteId, Stance } from '../core/words.ts';

/** An interaction as it is kept: the counterpart has become a person. */
export interface KeptInteraction extends Omit<Interaction, 'counterpart'> {
  /** Absent when nobody could be named. */
  personId?: string;
  /** The user's own day when it happened, ISO. */
  day: string;
  /** Only when the user corrected `stance`: what the device had read, and when it was put right (ms since the epoch). */
  corrected?: { from: Stance | null; at: number };
}

/** One account of a person. */
export interface Identity extends Counterpart {
  site: SiteId;
  /** As `identityKey` makes it. */
  key: string;
}

/** One human being. */
export interface Person {
  id: string;
  name: string;
  identities: Identity[];
  /** The keys of `identities`, for the index. */
  keys: string[];
  /** First and last interaction, ms since the epoch. */
  firstAt: number;
  lastAt: number;
}

/** The database `goodturn`. Its name and those of its stores never change: other tools read them. */
export interface GoodTurnSchema extends DBSchema {
  interactions: { key: string; value: KeptInteraction; indexes: { byAt: number; byPerson: [string, number] } };
  people: { key: string; value: Person; indexes: { byKey: string } };
  needs: { key: string; value: { id: string } };
  promises: { key: string; value: { id: string } };
  introductions: { key: string; value: { id: string } };
  rollups: { key: [day: string, site: string, kind: string, stance: string]; value: Rollup };
}
