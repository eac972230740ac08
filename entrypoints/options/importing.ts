import { signal } from '@preact/signals';
import type { ImportOptionsProps } from '../../components/options/ImportOptions.tsx';
import type { ImportView, ImportWay } from '../../utils/core/importing.ts';
import { StoreFault } from '../../utils/store/fault.ts';
import {
  keepImport,
  lastImport,
  prepareImport,
  type ReadyImport,
  undoImport,
} from '../../utils/store/import/import.ts';
import { ImportProblem } from '../../utils/store/import/problem.ts';

type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;
type Open = (onProgress: (done: number) => void) => Bytes;

/** Takes files in for a view. */
interface Importing {
  /** What a view shows of it, and what a user can do. */
  props(): ImportOptionsProps;
  /** Finds out what can be undone. */
  look(): Promise<void>;
  /** Shows what a copy of the record would change in the place of what is there. `open` tells how far it is read, 0 to 1. */
  restore(open: Open): Promise<void>;
  /** Shows what a copy of the record would add to what is there. */
  bringBack(open: Open): Promise<void>;
}

/** @param changed is called after the record changed, whatever became of it */
export function takeFilesIn(changed: () => Promise<void>): Importing {
  const view = signal<ImportView>({ step: 'idle', last: null, told: null });
  let ready: ReadyImport | undefined;
  let reading: AbortController | undefined;

  const undoable = async () => (await lastImport(Date.now()).catch(() => null))?.preview ?? null;
  const show = async (told: (ImportView & { step: 'idle' })['told'] = null) => {
    view.value = { step: 'idle', last: await undoable(), told };
  };
  const fail = async (fault: unknown) => {
    const last = await undoable();
    if (fault instanceof ImportProblem) view.value = { step: 'failed', why: fault.why, place: fault.place, last };
    else view.value = { step: 'refused', why: fault instanceof StoreFault ? fault.why : null, last };
  };
  /** Something that takes long; whatever fails is told. */
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (fault) {
      if (view.value.step === 'reading' && reading?.signal.aborted) await show();
      else await fail(fault);
    }
  };
  const told = (read: number) => {
    view.value = { step: 'reading', done: Math.floor(100 * read) / 100 };
  };
  const read = (file: Bytes, way: ImportWay, onBytes?: (read: number) => void) =>
    attempt(async () => {
      reading = new AbortController();
      told(0);
      ready = await prepareImport(file, { way, now: Date.now(), signal: reading.signal, onBytes });
      view.value = { step: 'ready', preview: ready.preview };
    });
  const progress = (step: 'going' | 'back', way: ImportWay) => (done: number) => {
    view.value = { step, way, done: Math.floor(done * 100) / 100 };
  };

  const commit = (settings: boolean) =>
    attempt(async () => {
      const { preview, commit } = ready!;
      const onProgress = progress('going', preview.way);
      onProgress(0);
      await commit({ settings, now: Date.now(), onProgress }).finally(changed);
      await show(preview.way === 'merge' ? 'imported' : 'restored');
    });
  const cancel = () =>
    attempt(async () => {
      reading?.abort();
      if (view.value.step !== 'ready') return;
      await ready!.cancel();
      await show();
    });
  const undo = (way: ImportWay) =>
    attempt(async () => {
      const onProgress = progress('back', way);
      onProgress(0);
      await undoImport({ now: Date.now(), onProgress }).finally(changed);
      await show('undone');
    });
  const keep = () =>
    attempt(async () => {
      await keepImport();
      await show();
    });

  return {
    props: () => ({
      importing: view.value,
      onFile: (file) => void read(file.stream(), 'merge', (bytes) => told(bytes / file.size)),
      onCommit: (settings) => void commit(settings),
      onCancel: () => void cancel(),
      onUndo: (way) => void undo(way),
      onKeep: () => void keep(),
    }),
    look: () => show(),
    restore: (open) => read(open(told), 'replace'),
    bringBack: (open) => read(open(told), 'merge'),
  };
}
