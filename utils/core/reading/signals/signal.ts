import type { Stance } from '../../words.ts';

/** One thing in a text that speaks for a stance. */
export interface Signal {
  /** The message key is `reason_<why>`. */
  why: string;
  toward: Stance;
  /** How much it adds to the stance's score the first time, in natural log odds. Written by hand after labels.md. */
  weight: number;
  /** Tells the reader to do something for the writer: then whatever else the text holds counts for less. */
  call?: boolean;
  /** A `not` shortly before takes it away: "I'm not selling anything". */
  negatable?: boolean;
  /** Phrases in the notation of `phrases.ts`, one per line. */
  phrases: string;
}
