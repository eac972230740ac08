import { addInteraction } from '../store/interactions.ts';
import { readJournal, readLoss, rememberLoss } from '../store/journal.ts';
import { isRecordEmpty } from '../store/queries.ts';

let looked = false;

/**
 * Brings back what was recorded lately when the browser has begun a new record because it found the old one damaged.
 * Looks once in the life of a worker; who is killed half-way begins again. Within a turn, before anything is recorded.
 * @throws StoreFault when the record cannot be used
 */
export async function bringBackOnce(now: number): Promise<void> {
  if (looked) return;
  const half = await readLoss();
  const noted = half?.brought === null || (await isRecordEmpty()) ? await readJournal() : [];
  if (noted.length > 0) {
    await rememberLoss({ at: half?.at ?? now, brought: null });
    for (const one of noted) await addInteraction(one, () => crypto.randomUUID());
    await rememberLoss({ at: half?.at ?? now, brought: new Set(noted.map(({ id }) => id)).size });
  }
  looked = true;
}
