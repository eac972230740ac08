import type { Engagement, Interaction, Reading } from '../core/words.ts';
import type { Plan } from '../messaging/protocol.ts';
import type { Shown } from './desk.ts';
import type { Session } from './session.ts';

/** A composer the user writes in, and what was asked and answered about it. */
export interface Talk {
  engagement: Engagement;
  session: Session;
  plan: Plan | undefined;
  /** With which settings `plan` was made, see `settingsAge`. */
  planned: number | undefined;
  /** Also while the focus is elsewhere. */
  shown: Shown | undefined;
  /** The user sent the nudge away, or it has said all it had to say. */
  quiet: boolean;
  /** The reading of the text that is on its way out. */
  leaving: Promise<Reading | undefined> | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** A message went out and may still be corrected. */
  out: boolean;
  /** What was reported last, for the correction. */
  reported: Interaction | undefined;
}

/** Whether the user went away from a composer without having begun anything in it. */
export const isLeft = ({ shown, session }: Talk) =>
  !shown?.open && !shown?.sent && !session.composer.editor.matches(':focus, :focus-within') && !session.draft.trim();
