import type { Medium, Stance } from '../words.ts';

/** Somebody a moment was spent with. */
export interface Somebody {
  /** What the user calls them. Never empty. */
  name: string;
  /** Who that is on record; absent for somebody who is not. */
  personId?: string;
}

/** A moment offline as the user confirmed it. */
export interface Moment {
  /** Made where it was written down: keeping it twice is keeping it once. */
  id: string;
  /** The user's own day on which it happened, ISO; today at the latest. */
  day: string;
  medium: Medium;
  stance: Stance;
  /** Everybody it was spent with, each once: every one of them is one interaction. Nobody is one as well. */
  people: Somebody[];
  /** The user's own words about it. */
  note?: string;
}

/** Days before the clocks of computers began cannot be recorded. ISO. */
export const firstDay = '1970-01-02';

/** As many characters as a line has room for. */
export const longestLine = 500;

/**
 * What a moment was for when nobody said: bringing two people together serves them, everything else is company.
 */
export const usualStance = (medium: Medium): Stance => (medium === 'introduction' ? 'serve' : 'social');
