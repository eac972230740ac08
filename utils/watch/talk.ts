import type { Engagement, Interaction, Reading } from '../core/words.ts';
import type { Plan } from '../messaging/protocol.ts';
import type { Shown } from './desk.ts';
import type { Pause } from './pause.ts';
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
  /** That text, as long as it can be put right. */
  sentText: string | undefined;
  /** Over when the user stops to think: then the draft is read. */
  writing: Pause;
  /** Until the word after a send goes away. */
  timer: ReturnType<typeof setTimeout> | undefined;
  /** A message went out and may still be corrected. */
  out: boolean;
  /** What was reported last, for the correction. */
  reported: Interaction | undefined;
}

/** A talk of which nothing is known yet. */
export const newTalk = (engagement: Engagement, session: Session, writing: Pause): Talk => ({
  engagement,
  session,
  writing,
  plan: undefined,
  planned: undefined,
  shown: undefined,
  quiet: false,
  leaving: undefined,
  sentText: undefined,
  timer: undefined,
  out: false,
  reported: undefined,
});

/** Whether the user went away from a composer without having begun anything in it. */
export const isLeft = ({ shown, session }: Talk) =>
  !shown?.open && !shown?.sent && !session.composer.editor.matches(':focus, :focus-within') && !session.draft.trim();

/** What goes on record about a message that went out: no word of it. */
export function whatWasDone(
  { session, shown, plan }: Talk,
  reading: Reading | undefined,
): Omit<Interaction, 'id' | 'at' | 'site'> {
  const { kind, counterpart, inReplyTo, toViewer } = session.composer;
  const prompt = shown?.chosen ?? shown?.nudge.prompts[0]?.id;
  return {
    kind,
    counterpart,
    // A private message is written to whoever reads it.
    ...(inReplyTo && { heard: kind === 'message' || toViewer ? 'you' : 'everyone' }),
    ...(reading?.stance && { stance: reading.stance, confidence: reading.confidence }),
    ...(reading && { reasons: reading.reasons.map(({ why }) => why), promises: reading.promises.length }),
    ...(plan?.answered && { answered: plan.answered }),
    ...(prompt && { nudge: { prompt, outcome: shown?.chosen ? 'acted' : 'shown' } }),
  };
}
