import type { Preview } from '../../core/importing.ts';
import type { Taught } from '../../core/reading/model/habits.ts';
import type { Settings } from '../../core/settings.ts';
import type { Interaction } from '../../core/words.ts';
import type { RecentPrompt } from '../recent.ts';
import { type GoodTurnSchema, keptNames } from '../schema.ts';
import { type Reading, staging, type Writing } from '../transaction.ts';

/** What stands beside the record, in extension storage. */
export interface Beside {
  settings?: Settings;
  habits?: Taught;
  recentPrompts?: RecentPrompt[];
}

/**
 * How far an import is: the file is being `read`; it waits for the user's word; it is `going` in; it is `done` and can be
 * undone; it is going `back`.
 */
export type ImportPhase = 'reading' | 'ready' | 'going' | 'done' | 'back';

/** The place of a page among all, in the order in which they go in. */
export type PagePlace = [kind: number, page: number];

/** The one import there is. */
export interface ImportState {
  id: 'current';
  phase: ImportPhase;
  preview: Preview;
  /** When the phase began, ms since the epoch. */
  since: number;
  /** How many pages there are, and how many went in. */
  pages: number;
  went: number;
  /** The page that went in last. */
  reached?: PagePlace;
  /** The stores still to be emptied, of a way that replaces, and how far the first of them is. */
  taking?: { stores: TakenStore[]; after?: IDBValidKey };
}

/** What an import changes beside the record. */
export interface ImportBeside {
  id: 'beside';
  /** What the file says; settings only where the user wants them. */
  file: Beside & { waiting: Interaction[] };
  /** What it replaced, and the ids of the reports it brought. Absent as long as it changed nothing. */
  before?: Beside & { waiting: string[] };
}

/** The stores a restore empties, in this order: what counts somebody goes before them. */
export const takenStores = ['interactions', ...keptNames, 'people', 'rollups'] as const;
export type TakenStore = (typeof takenStores)[number];

/** The kinds of pages in the order in which they go in: the first are made on the way, from what a restore takes. */
export const pageKinds = [
  'taken',
  'people',
  'rollups',
  'recounts',
  'interactions',
  'counts',
  'joins',
  'needs',
  'promises',
  'introductions',
  'reflections',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** Records of one kind that go in together, in one transaction, and come out together. */
export interface StagedPage {
  place: PagePlace;
  /** What the file says. Gone when it went in. */
  records: unknown[];
  /** How to take it back. Absent until it went in. */
  undo?: Undo[];
  /** Which store a page of `taken` came from. */
  store?: TakenStore;
}

/** What happened to one record: without `before` it was not there, without `after` it is not any more. */
export interface Undo {
  id: string | GoodTurnSchema['rollups']['key'];
  before?: unknown;
  after?: unknown;
}

/** The import there is, if any. */
export const importIn = async (record: Reading | Writing): Promise<ImportState | undefined> =>
  (await (record as Reading).objectStore('imports').get('current')) as ImportState | undefined;

/** Whether an import is under way or can be undone: nothing may be pruned then. */
export async function importIsOpen(record: Reading | Writing): Promise<boolean> {
  const { phase } = (await importIn(record)) ?? {};
  return phase === 'going' || phase === 'done' || phase === 'back';
}

/** Forgets the import there is: what was laid ready, and how to take back what went in. */
export const clearImport = (): Promise<void> =>
  staging(async (staged) => {
    await Promise.all([
      ...['current', 'beside'].map((id) => staged.objectStore('imports').delete(id)),
      staged.objectStore('staged').clear(),
    ]);
  });
