import type { Preview } from '../../core/importing.ts';
import { StoreFault } from '../fault.ts';
import { whenFree } from '../lock.ts';
import { reading, writing } from '../transaction.ts';
import { letBesideIn, takeBesideBack } from './beside.ts';
import { type Session, startSession } from './session.ts';
import { type Staging, stage } from './stage.ts';
import { clearImport, type ImportBeside, type ImportPhase, type ImportState, importIn, takenStores } from './state.ts';
import { stepBack, stepForward } from './steps.ts';

/** How long an import can be undone, in ms. */
const undoable = 24 * 60 * 60 * 1000;

/** An import that waits for the user's word. */
export interface ReadyImport {
  preview: Preview;
  /**
   * Does it, page by page; others read and write in between. Whoever is killed goes on at the next start.
   * @param settings whether settings and what was learned are taken as well
   * @throws StoreFault, and the record is as it was
   */
  commit(going: Going & { settings: boolean }): Promise<void>;
  /** Leaves everything as it is. */
  cancel(): Promise<void>;
}

export interface Going {
  /** ms since the epoch */
  now: number;
  /** Told after each page, from 0 to 1. */
  onProgress?: ((done: number) => void) | undefined;
}

/**
 * Reads a file of everything, and says what importing it would do. The record stays as it is.
 * @throws ImportProblem when it cannot be imported; StoreFault; what the signal was aborted with
 */
export async function prepareImport(
  file: ReadableStream<Uint8Array<ArrayBuffer>>,
  staging: Staging,
): Promise<ReadyImport> {
  const session = await startSession();
  try {
    await finish(staging.now);
    const preview = await stage(file, staging);
    return {
      preview,
      commit: (going) => commit(going).finally(session.end),
      cancel: () => clearImport().finally(session.end),
    };
  } catch (fault) {
    await clearImport().catch(() => {});
    await session.end();
    throw fault;
  }
}

async function commit({ settings, ...going }: Going & { settings: boolean }): Promise<void> {
  await writing(async (record) => {
    const imports = record.objectStore('imports');
    const [beside, state] = [(await imports.get('beside')) as ImportBeside | undefined, await importIn(record)];
    // Everything was deleted meanwhile.
    if (!beside || !state) throw new StoreFault('aborted');
    const { file } = beside;
    await imports.put({ id: 'beside', file: settings ? file : { waiting: file.waiting } });
    const taking = state.preview.way === 'replace' && { taking: { stores: [...takenStores] } };
    await imports.put({ ...state, phase: 'going', since: going.now, ...taking });
  });
  await whenFree(() => goOn(going));
}

/** Takes back what was imported last. @throws StoreFault; what is left is taken back at the next start */
export async function undoImport(going: Going): Promise<void> {
  const session = await startSession();
  try {
    if (await turn('done', 'back', going.now)) await whenFree(() => goBack(going));
  } finally {
    await session.end();
  }
}

/** The import that can be undone, if there is one: what it did, and when, in ms since the epoch. */
export async function lastImport(now: number): Promise<{ preview: Preview; at: number } | null> {
  const state = await reading(importIn);
  return state?.phase === 'done' && now - state.since < undoable ? { preview: state.preview, at: state.since } : null;
}

/** The last import cannot be undone any more. */
export async function keepImport(): Promise<void> {
  if ((await reading(importIn))?.phase === 'done') await clearImport();
}

/**
 * Goes on with what was left half-way, throws away what nobody waits for, and ends the time in which an import can be
 * undone. Does nothing while another context is at it.
 */
export async function tidyImport(now: number): Promise<void> {
  let session: Session;
  try {
    session = await startSession();
  } catch {
    return;
  }
  try {
    await finish(now);
    const state = await reading(importIn);
    // A clock set back must not keep it for ever.
    const stays = state?.phase === 'done' && Math.abs(now - state.since) < undoable;
    if (!stays) await clearImport();
  } finally {
    await session.end();
  }
}

async function finish(now: number): Promise<void> {
  const phase = (await reading(importIn))?.phase;
  if (phase === 'going') await whenFree(() => goOn({ now }));
  if (phase === 'back') await whenFree(() => goBack({ now }));
}

async function goOn({ now, onProgress }: Going): Promise<void> {
  try {
    for (let done = await stepForward(now); done !== undefined; done = await stepForward(now)) onProgress?.(done);
    await letBesideIn();
    await turn('going', 'done', now);
  } catch (fault) {
    // All or nothing: what went in goes out again, now or at the next start.
    await turn('going', 'back', now)
      .then(() => goBack({ now }))
      .catch(() => {});
    throw fault;
  }
}

async function goBack({ now, onProgress }: Going): Promise<void> {
  await takeBesideBack();
  for (let left = await stepBack(now); left !== undefined; left = await stepBack(now)) onProgress?.(1 - left);
  await clearImport();
}

/** @returns whether it was in that phase */
const turn = (from: ImportPhase, phase: ImportPhase, now: number): Promise<boolean> =>
  writing(async (record) => {
    const state: ImportState | undefined = await importIn(record);
    if (state?.phase !== from) return false;
    await record.objectStore('imports').put({ ...state, phase, since: now });
    return true;
  });
