import { storage } from 'wxt/utils/storage';
import { hasNotes } from './notes.ts';
import { listSnapshots } from './snapshots/snapshots.ts';

/** That the browser had begun a new record: what was noted is brought back, or was. */
export interface Loss {
  /** When it began, ms since the epoch. */
  at: number;
  /** How many acts were brought back; `null` while they are being. */
  brought: number | null;
}

const kept = storage.defineItem<Loss | null>('local:recordLost', { fallback: null });

export const readLoss = (): Promise<Loss | null> => kept.getValue();
export const rememberLoss = (now: Loss | null): Promise<void> => kept.setValue(now);
export const watchLoss = (changed: () => void): (() => void) => kept.watch(() => changed());

/**
 * A new record begins. When there are notes or snapshots of another, the browser has lost that one, and it is remembered.
 * @param now ms since the epoch
 */
export async function noticeLoss(now: number): Promise<void> {
  const copies = await listSnapshots().catch(() => []);
  if (copies.length > 0 || (await hasNotes())) await rememberLoss({ at: now, brought: null });
}
