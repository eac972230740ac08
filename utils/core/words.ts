/**
 * The words of Good Turn: the types every room shares. Nothing here knows a page, a browser or a clock.
 */

/** The networks Good Turn knows, each by the name of its folder in `utils/sites`, in the order every view shows them. */
export const siteIds = ['x', 'linkedin', 'facebook'] as const;
export type SiteId = (typeof siteIds)[number];

/** Everywhere people meet, in the order every view shows them: on a network, or away from all of them. */
export const places = [...siteIds, 'offline'] as const;
export type Place = (typeof places)[number];

/** What an editor is for. `unknown`: an editor no adapter recognises, still somewhere the user writes. */
export const composerKinds = ['post', 'reply', 'quote', 'comment', 'message', 'invite', 'unknown'] as const;
export type ComposerKind = (typeof composerKinds)[number];

/** A press that is an interaction in itself. */
export const gestures = ['like', 'repost', 'follow', 'connect'] as const;
export type Gesture = (typeof gestures)[number];

/** What a moment offline was, in the order every view shows them. */
export const mediums = ['coffee', 'call', 'walk', 'meal', 'visit', 'event', 'introduction', 'other'] as const;
export type Medium = (typeof mediums)[number];

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

/** What a message is for, defined in docs/labels.md; in the order every view shows them. */
export const stances = ['serve', 'social', 'sell'] as const;
export type Stance = (typeof stances)[number];

/** What the writer of a message needs. */
export const asks = ['none', 'job', 'hire', 'recommend', 'advice', 'intro', 'support', 'fund'] as const;
export type Ask = (typeof asks)[number];

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

/** What a page can report: something written, or a gesture. */
type OnlineKind = ComposerKind | Gesture;

/** Everything an interaction can be: something written, a gesture, or a moment offline. */
export type InteractionKind = OnlineKind | Medium;

/**
 * To whom what the user answers was written, as far as the page showed: to the user (a message in a thread of theirs, an
 * answer to something of theirs), or to everyone.
 */
export const heards = ['you', 'everyone'] as const;
export type Heard = (typeof heards)[number];

/** One thing the user did toward somebody on a site, as its page reports it: finished facts, no text of anybody. */
export interface Interaction {
  /** Made where it happened: storing it twice is storing it once. */
  id: string;
  /** Milliseconds since the epoch. */
  at: number;
  /** The user's own day at that moment and place, ISO. Absent in what older releases reported. */
  day?: string;
  site: SiteId;
  kind: OnlineKind;
  counterpart: Counterpart | null;
  /** Absent for gestures and for what could not be read. */
  stance?: Stance;
  /** 0 to 1; absent with the stance. */
  confidence?: number;
  /** Keys of the reasons given, strongest first. */
  reasons?: string[];
  /** To whom the answered text was written. Absent when nothing was answered, and where nobody looked. */
  heard?: Heard;
  /** What the answered text asked for. */
  answered?: Ask;
  /** How many promises the text made. */
  promises?: number;
  /** Only when the user corrected `stance`: what the device had read, and when it was put right (ms since the epoch). */
  corrected?: { from: Stance | null; at: number };
  /** The nudge that stood beside it. */
  nudge?: { prompt: string; outcome: Outcome };
}
