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
  /** When the user last changed anything of it, ms since the epoch; absent for never. */
  changedAt?: number;
}

/** What the user can note about a person, in the order every view shows it. */
export const needKinds = ['need', 'goal', 'offer', 'note'] as const;
export type NeedKind = (typeof needKinds)[number];

/** As many as are kept for one person: more nobody would read. */
export const mostNeeds = 100;

/** Something a person needs, is working toward, has to give, or would like to be remembered. */
export interface Need extends Kept {
  personId: string;
  kind: NeedKind;
  /** What sort of help it asks for, where that is known. */
  ask?: Ask;
  /** Where they said so. */
  url?: string;
  state: 'open' | 'met' | 'dropped';
  /** The answer to "did it help?"; absent while not answered. */
  helped?: boolean;
}

/** What becomes of a need: other words, another state, an answer to "did it help?". */
export type NeedChange = Partial<Pick<Need, 'what' | 'state' | 'helped'>>;

/** A need after the user changed it at `now` (ms since the epoch). An answer holds as long as the state it was given in. */
export function changeNeed(before: Need, change: NeedChange, now: number): Need {
  const { closedAt, helped, ...rest } = before;
  const state = change.state ?? before.state;
  const stays = state === before.state;
  const closed = stays ? closedAt : state === 'open' ? undefined : now;
  const answer = change.helped ?? (stays ? helped : undefined);
  return {
    ...rest,
    ...change,
    changedAt: now,
    ...(closed !== undefined && { closedAt: closed }),
    ...(answer !== undefined && { helped: answer }),
  };
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
