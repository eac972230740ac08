import type { JsonFault } from '../../core/json/scanner.ts';

/**
 * Why a file cannot be imported; nothing of it was.
 *
 * - `foreign`: it is JSON, and nothing that Good Turn wrote.
 * - `newer`: a newer release wrote it.
 * - `wrong`: one record in it cannot be right.
 * - `damaged`: it cannot be unpacked, or is no text.
 * - `crowded`: more reports wait in it than may wait here.
 * - `busy`: another view of the extension is importing.
 * - the rest: as a JSON text is wrong.
 */
export type ImportFault = JsonFault | 'foreign' | 'newer' | 'wrong' | 'damaged' | 'crowded' | 'busy';

/** Where in a file something is wrong. */
export interface ImportPlace {
  /** From 1; absent where lines mean nothing. */
  line?: number;
  /** The list it stands in, as in the file, for example `interactions`, and its place there, from 1. */
  list?: string;
  record?: number;
  /** The field, for example `corrected.at`. */
  field?: string;
}

/** A file cannot be imported. */
export class ImportProblem extends Error {
  override name = 'ImportProblem';
  readonly why: ImportFault;
  readonly place: ImportPlace;

  constructor(why: ImportFault, place: ImportPlace = {}) {
    super(`The file cannot be imported (${why}): ${JSON.stringify(place)}`);
    this.why = why;
    this.place = place;
  }
}
