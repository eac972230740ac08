/**
 * The words of Good Turn: the types every room shares. Nothing here knows a page, a browser or a clock.
 */

/** A network Good Turn knows. The name of its folder in `utils/sites`. */
export type SiteId = 'x' | 'linkedin' | 'facebook';

/** What an editor is for. `unknown`: an editor no adapter recognises, still somewhere the user writes. */
export type ComposerKind = 'post' | 'reply' | 'quote' | 'comment' | 'message' | 'invite' | 'unknown';

/** A press that is an interaction in itself. */
export type Gesture = 'like' | 'repost' | 'follow' | 'connect';

/** Somebody a composer or a press is addressed to, as the page shows them. */
export interface Counterpart {
  /** The name as displayed, without badges, or the handle where the page shows no name. Never empty. */
  name: string;
  /** The account's handle without `@`: `ana` on X, the vanity name on LinkedIn and Facebook. */
  handle?: string;
  /** Absolute https address of the profile, without query and fragment (Facebook's `profile.php` keeps its `id`). */
  profileUrl?: string;
}

/** What the counterpart wrote and the user answers. */
export interface InReplyTo {
  /** Plain text as displayed, lines kept. Never empty. */
  text: string;
  /** Absolute address of it, when the page shows one. */
  url?: string;
}

/** What a message is for; defined in docs/labels.md. */
export type Stance = 'serve' | 'sell' | 'social';

/** What the writer of a message needs. */
export type Ask = 'none' | 'job' | 'hire' | 'recommend' | 'advice' | 'intro' | 'support' | 'fund';

/** A piece of a text: UTF-16 offsets into the original, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Why a text was read the way it was. */
export interface Reason extends Span {
  /** Which rule spoke: a message key under `reason_`, for example `asks_for_call`. */
  why: string;
  /** Which stance it speaks for. */
  toward: Stance;
}

/** What the device makes of a text. */
export interface Reading {
  /** Absent when the text cannot be read honestly: empty, an unknown language, or too close to call. */
  stance?: Stance;
  /** 0 to 1: how often a reading that says this much is right. */
  confidence: number;
  /** At most three, the strongest first. */
  reasons: Reason[];
  ask: Ask;
  promises: Span[];
}

/** The moment the user begins to write to somebody: what the page's script tells about a composer. */
export interface Engagement {
  /** Made where the composer opened. */
  id: string;
  site: SiteId;
  kind: ComposerKind;
  counterpart: Counterpart | null;
  inReplyTo: InReplyTo | null;
}

/** How a nudge ended: nothing happened, the user took one of its actions, sent it away, or asked for peace. */
export type Outcome = 'shown' | 'acted' | 'dismissed' | 'snoozed';

/** Everything an interaction can be: something written, or a gesture. */
export type InteractionKind = ComposerKind | Gesture;

/** One thing the user did toward somebody: finished facts, no text of anybody. */
export interface Interaction {
  /** Made where it happened: storing it twice is storing it once. */
  id: string;
  /** Milliseconds since the epoch. */
  at: number;
  site: SiteId;
  kind: InteractionKind;
  counterpart: Counterpart | null;
  /** Absent for gestures and for what could not be read. */
  stance?: Stance;
  /** 0 to 1; absent with the stance. */
  confidence?: number;
  /** Keys of the reasons given, strongest first. */
  reasons?: string[];
  /** What the answered text asked for. */
  answered?: Ask;
  /** How many promises the text made. */
  promises?: number;
  /** The nudge that stood beside it. */
  nudge?: { prompt: string; outcome: Outcome };
}
