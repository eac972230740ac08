import type { ImportWay, Preview } from '../../core/importing.ts';
import { staging } from '../transaction.ts';
import { mostWaiting, readWaiting } from '../waiting.ts';
import { isUntouched } from './beside.ts';
import { emptyPreview, Previewing } from './preview.ts';
import { ImportProblem } from './problem.ts';
import { type Imported, type Read, readFile } from './read.ts';
import { StagedPages } from './staged-pages.ts';
import { clearImport, type ImportBeside, type ImportState } from './state.ts';

export interface Staging {
  way: ImportWay;
  /** ms since the epoch */
  now: number;
  signal?: AbortSignal | undefined;
  /** Told how many bytes of the file have been read. */
  onBytes?: ((read: number) => void) | undefined;
}

/**
 * Reads a file to its end and lays it ready, page by page; the record stays as it is.
 * @returns what it would do
 * @throws ImportProblem; StoreFault; what the signal was aborted with
 */
export async function stage(file: ReadableStream<Uint8Array<ArrayBuffer>>, how: Staging): Promise<Preview> {
  const { way, now, signal, onBytes } = how;
  const state: ImportState = {
    id: 'current',
    phase: 'reading',
    preview: emptyPreview(way),
    since: now,
    pages: 0,
    went: 0,
  };
  await clearImport();
  await keep(state);
  const previewing = new Previewing(way);
  const pages = new StagedPages(previewing);
  const beside: ImportBeside['file'] = { waiting: [] };
  const heard = (read: number) => {
    signal?.throwIfAborted();
    onBytes?.(read);
  };
  for await (const one of readFile(file, heard)) if (!putBeside(beside, one)) await pages.add(one);
  await pages.flush();
  if (!(await isRoomFor(beside.waiting))) throw new ImportProblem('crowded');
  const settings = !beside.settings && !beside.habits ? 'none' : (await isUntouched()) ? 'taken' : 'offered';
  const preview: Preview = { way, settings, ...(await previewing.counts()) };
  signal?.throwIfAborted();
  await keep({ id: 'beside', file: beside });
  await keep({ ...state, phase: 'ready', preview, pages: pages.count });
  return preview;
}

const keep = (one: ImportState | ImportBeside): Promise<void> =>
  staging(async (staged) => {
    await staged.objectStore('imports').put(one);
  });

/** Keeps what stands beside the record, and says whether that is what it was. */
function putBeside(beside: ImportBeside['file'], one: Read): one is Exclude<Read, Imported> {
  if (one.list === 'waiting') beside.waiting.push(one.value);
  else if (one.list === 'recentPrompts') beside.recentPrompts = [...(beside.recentPrompts ?? []), one.value];
  else if (one.list === 'settings') beside.settings = one.value;
  else if (one.list === 'habits') beside.habits = one.value;
  else return false;
  if (Math.max(beside.waiting.length, beside.recentPrompts?.length ?? 0) > mostWaiting)
    throw new ImportProblem('crowded');
  return true;
}

async function isRoomFor(reports: readonly { id: string }[]): Promise<boolean> {
  const here = await readWaiting();
  return new Set([...here, ...reports].map(({ id }) => id)).size <= mostWaiting;
}
