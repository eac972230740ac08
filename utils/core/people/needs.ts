import type { Ask } from '../words.ts';

/** What a record about somebody's needs, promises or introductions always says. */
interface Kept {
  id: string;
  /** When it was noted, ms since the epoch. */
  at: number;
  /** In the user's words, or in the other's where the user chose to keep them. */
  what: string;
  /** The user's own day it should be done by, ISO. */
  due?: string;
  /** When it left its first state, ms since the epoch. */
  closedAt?: number;
}

/** Something a person needs, is working toward, or has to give. */
export interface Need extends Kept {
  personId: string;
  kind: 'need' | 'goal' | 'offer';
  /** What sort of help it asks for, where that is known. */
  ask?: Ask;
  /** Where they said so. */
  url?: string;
  state: 'open' | 'met' | 'dropped';
  /** The answer to "did it help?"; absent while not answered. */
  helped?: boolean;
}

/** Something the user promised a person. */
export interface PromiseMade extends Kept {
  personId: string;
  /** The interaction it was made in. */
  interactionId?: string;
  state: 'open' | 'kept' | 'dropped';
}

/** Two people who could help each other. Both are asked before they are introduced. */
export interface Introduction extends Kept {
  personIds: [string, string];
  /** The need it may meet. */
  needId?: string;
  state: 'idea' | 'asked' | 'made' | 'dropped';
}
