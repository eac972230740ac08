import type { JsonFault } from './json/scanner.ts';
import type { WhyNot } from './trouble.ts';

/** Added to what is there; or put in its place, as when a snapshot is restored. */
export type ImportWay = 'merge' | 'replace';

/** The lists a preview tells of, in the order in which every view shows them. */
export const previewedLists = ['interactions', 'people', 'needs', 'promises', 'introductions', 'reflections'] as const;
export type PreviewedList = (typeof previewedLists)[number];

/** How many are not there yet, differ, are there already, or are here and not in the file. */
export interface PreviewCount {
  added: number;
  changed: number;
  same: number;
  /** Only of a way that replaces. */
  removed: number;
}

/** What an import does, counted before it is done. */
export type Preview = Record<PreviewedList, PreviewCount> & {
  way: ImportWay;
  /** Whether the file brings settings and what was learned, and whether this browser has none of its own. */
  settings: 'none' | 'offered' | 'taken';
};

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
export const importFaults = [
  'empty',
  'cut',
  'syntax',
  'long',
  'deep',
  'foreign',
  'newer',
  'wrong',
  'damaged',
  'crowded',
  'busy',
] as const satisfies readonly (JsonFault | string)[];
export type ImportFault = (typeof importFaults)[number];

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

/** Where an import is, for a view. */
export type ImportView =
  /** Nothing goes on. `last`: what can be undone; `told`: what has just happened. */
  | { step: 'idle'; last: Preview | null; told: 'imported' | 'restored' | 'undone' | null }
  /** The file is being read; from 0 to 1. */
  | { step: 'reading'; done: number }
  /** The user decides. */
  | { step: 'ready'; preview: Preview }
  /** It goes in, or is taken back. */
  | { step: 'going' | 'back'; way: ImportWay; done: number }
  /** Nothing was imported, or nothing taken back: because of the file, or because the record could not be used. */
  | { step: 'failed'; why: ImportFault; place: ImportPlace; last: Preview | null }
  | { step: 'refused'; why: WhyNot | null; last: Preview | null };
