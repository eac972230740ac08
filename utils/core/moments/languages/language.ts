import type { Medium, Stance } from '../../words.ts';

/**
 * How people log a moment in one language. Each entry is a list of words and phrases, separated by commas: without
 * capitals; accents are optional, as people leave them out. A phrase may stand in several lists; where phrases
 * overlap, the longest counts.
 */
export interface MomentLanguage {
  /** What sort of moment it was. `other` is for words that say that people met and not how. */
  mediums: Record<Medium, string>;
  /** What it was for, in words. */
  stances: Record<Stance, string>;
  /** What it was for, as a tag, without `#`. */
  tags: Record<Stance, string>;

  /** A name comes next: with, called, met. */
  opens: string;
  /** A name came before, somewhere: (habe Ana) getroffen. */
  closes: string;
  /** Another name comes next. */
  and: string;
  /** Another name comes next where people are introduced: Ana to Ben. */
  to: string;
  /** May stand between any of these and the name: articles, titles, my friend. */
  skip: string;

  /** Days by how far from today they are: −2 the day before yesterday, 1 a day to come. */
  days: Record<-2 | -1 | 0 | 1 | 2, string>;
  /** Monday to Sunday. */
  weekdays: readonly [string, string, string, string, string, string, string];
  /** January to December. */
  months: readonly [string, string, string, string, string, string, string, string, string, string, string, string];
  units: Record<'day' | 'week' | 'month' | 'year', string>;
  /** 1, 2, 3 and so on; the first may be an article. */
  numbers: readonly string[];
  /** So long ago: before or after the number and the unit. */
  ago: string;
  /** In so long: before the number and the unit. */
  ahead: string;
  /** The one that is over: last, or before a weekday or unit. */
  last: string;
  /** The one to come. */
  next: string;
  /** May stand before a day: on, of. */
  on: string;
  /** May stand beside a day and belongs to it: in the morning. */
  part: string;

  /** Says nothing here, and is no name: function words, helping verbs, what people say of every meeting. */
  plain: string;
  /** Worth noting, and no name: the team, friends, verbs that often follow a name. */
  content: string;
}
