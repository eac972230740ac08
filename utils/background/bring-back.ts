import { openDatabase } from '../store/database.ts';
import { addInteraction } from '../store/interactions.ts';
import { readLoss, rememberLoss } from '../store/loss.ts';
import { readNotes } from '../store/notes.ts';

/**
 * Brings back what was noted lately when the browser has begun a new record because it found the old one damaged. Who is
 * killed half-way begins again. Within a turn, before anything is recorded.
 * @throws StoreFault when the record cannot be used
 */
export async function bringBack(): Promise<void> {
  // A new one says so.
  await openDatabase();
  const loss = await readLoss();
  if (loss === null || loss.brought !== null) return;
  const noted = await readNotes();
  for (const one of noted) await addInteraction(one, () => crypto.randomUUID());
  await rememberLoss({ ...loss, brought: new Set(noted.map(({ id }) => id)).size });
}
