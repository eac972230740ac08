import type { InteractionKind, Place, Stance } from '../../utils/core/words.ts';
import type { Undo } from '../ui/use-outcome.ts';

/** Something the user did, with whom it was toward. */
export interface TimelineAct {
  id: string;
  /** Ms since the epoch. */
  at: number;
  /** The user's own day, ISO. */
  day: string;
  site: Place;
  kind: InteractionKind;
  stance?: Stance;
  /** Absent when nobody could be named. */
  name?: string;
}

/** Which acts are wanted; all where nothing is said. */
export interface TimelineFilter {
  site?: Place;
  stance?: Stance | 'none';
  person?: { id: string; name: string };
}

/** What the user can do about an act. Rejects when it could not be done; nothing has changed then. */
export interface TimelineDeeds {
  /** What it really was. `null`: it was that already, or there is no way back. */
  onCorrect(act: TimelineAct, stance: Stance): Promise<Undo | null>;
  onDelete(act: TimelineAct): Promise<Undo>;
}
