import type { Counterpart, InReplyTo, Reading, SiteId, Stance } from '../words.ts';
import type { Nudge } from './nudge.ts';

/** What became of a message that went out. */
export interface Sent {
  /** How it was recorded; absent when it could not be read. */
  stance?: Stance;
  /** The user has said what it was. */
  corrected?: boolean;
}

/** From what the user wants peace: every nudge for a while, this site's for good, or those about this person. */
export type SnoozeScope = 'now' | 'site' | 'person';

/** A composer and what there is to say beside it: what the nudge and the side panel show. */
export interface NudgeContent {
  site: SiteId;
  /** `null`: a post, or nobody could be made out. */
  counterpart: Counterpart | null;
  inReplyTo: InReplyTo | null;
  nudge: Nudge;
  /** Id of the prompt the user took, `null` before. */
  chosen: string | null;
  /** The text in the composer that `reading` was made from: reasons quote it. */
  draft: string;
  /** Absent before there is anything to read. */
  reading: Reading | undefined;
  /** `null` until the message went out. */
  sent: Sent | null;
}

/** What the user can do about it. None of it touches the site's editor. */
export interface NudgeActions {
  /** A prompt was taken. The caller answers with `chosen`. */
  onAct(promptId: string): void;
  /** The user wants peace: for a while, from the site's nudges, or about this person. */
  onSnooze(scope: SnoozeScope): void;
  /** What the message that went out was. The caller answers with `sent.corrected`. */
  onCorrect(stance: Stance): void;
}
