/**
 * Why the record could not be read or written; in every case it is as it was before, and what was not acknowledged
 * waits.
 *
 * - `newer`: it was written by a newer release and is left alone.
 * - `blocked`: another tab holds on to an older release of it.
 * - `upgrade`: a step that should have brought it to today's shape failed.
 * - `full`: the disk, or the browser's share of it.
 * - `unopenable`: the browser refuses it, for example in some private windows, or it is damaged.
 * - `aborted`: the browser ended the transaction.
 */
export const storeFaults = ['newer', 'blocked', 'upgrade', 'full', 'unopenable', 'aborted'] as const;
export type WhyNot = (typeof storeFaults)[number];

/** What keeps the record from being used, as a view tells it. */
export interface Trouble {
  /** `private`: this view stands in a private window, to which the browser does not show the record; all else goes on. */
  why: WhyNot | 'private';
  /** How many reports wait to be recorded. */
  waiting: number;
  /** Whether more may wait; if not, what is done now is not recorded. */
  room: boolean;
}
