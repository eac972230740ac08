import type { Need, NeedChange, NeedKind } from '../../utils/core/people/needs.ts';
import type { Person, PersonTally } from '../../utils/core/people/person.ts';
import type { Alike } from '../../utils/core/people/suggest.ts';
import type { InteractionKind, Place, Stance } from '../../utils/core/words.ts';
import type { Undo } from '../ui/use-outcome.ts';

/** Somebody in a list. */
export interface PersonLine {
  id: string;
  name: string;
  /** All accounts, also of those they were merged from. */
  identities: Person['identities'];
  tally: PersonTally;
}

/** Something the user did toward a person. */
export interface ActLine {
  id: string;
  /** The user's own day, ISO. */
  day: string;
  site: Place;
  kind: InteractionKind;
  stance?: Stance;
}

/** Somebody who may be the same person, and why. */
export interface Suggested {
  person: Pick<Person, 'id' | 'name' | 'identities'>;
  reasons: readonly Alike[];
}

/** Somebody, with all there is to show of them. */
export interface PersonView {
  head: Person;
  /** The others they were merged from. */
  merged: readonly Person[];
  tally: PersonTally;
  /** The day of the last act, ISO; absent while there is none. */
  lastDay?: string;
  /** The first page, newest first. */
  acts: readonly ActLine[];
  suggested: readonly Suggested[];
  /** What is noted about them, as they are today and as those they were merged from; newest first. */
  needs: readonly Need[];
  /** Nothing is recorded of any of their accounts. */
  never: boolean;
}

/**
 * What the user can do about people. Each is done when it is settled, tells how to take it back, and rejects when it
 * could not be done; nothing has changed then.
 */
export interface PeopleDeeds {
  /** Two people are one from now on, who goes by the first one's name. */
  onMerge(id: string, other: string): Promise<Undo>;
  /** Two people are not one; nobody suggests it again. */
  onKeepApart(id: string, other: string): Promise<Undo>;
  /** Takes a merge back; `null` when they share an account and stay one. */
  onSeparate(id: string): Promise<Undo | null>;
  /** Deletes somebody with everything about them. */
  onForget(id: string): Promise<Undo>;
  /** Nothing is recorded of somebody from now on. */
  onNever(id: string): Promise<Undo>;
  /** Notes something about somebody. */
  onAdd(id: string, kind: NeedKind, what: string): Promise<Undo>;
  /** Something became of what was noted. */
  onChange(need: Need, change: NeedChange): Promise<Undo>;
  /** Deletes what was noted. */
  onDelete(need: Need): Promise<Undo>;
}
