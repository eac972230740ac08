import { openDatabase } from '../store/database.ts';
import { addInteraction } from '../store/interactions.ts';
import { readLoss, rememberLoss } from '../store/loss.ts';
import { addNoted } from '../store/moments.ts';
import { isOffline, readNotes } from '../store/notes.ts';

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
  for (const one of noted) if (!isOffline(one)) await addInteraction(one, () => crypto.randomUUID());
  // By now it is known whose accounts are whose.
  for (const one of latestOf(noted.filter(isOffline))) await addNoted(one);
  await rememberLoss({ ...loss, brought: new Set(noted.map(({ id }) => id)).size });
}

/** Of each act what was noted last. */
const latestOf = <Act extends { id: string }>(notes: readonly Act[]): Act[] => [
  ...new Map(notes.map((one) => [one.id, one])).values(),
];
