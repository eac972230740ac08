import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { finish, halfOne, type Snapshot, withSnapshots } from './folder.ts';

/** Where snapshots lay at first: what damaged the record took them along. */
export const formerDatabase = 'goodturn-snapshots';

/**
 * Moves snapshots from where they lay at first to where they lie now. Who is killed half-way begins again.
 * @throws StoreFault; they are all still there then
 */
export async function carryOver(): Promise<void> {
  if (!(await indexedDB.databases()).some(({ name }) => name === formerDatabase)) return;
  await withSnapshots(async (folder) => {
    const database = await openDB(formerDatabase, 1);
    try {
      for (const { parts, ...snapshot } of (await database.getAll('snapshots')) as (Snapshot & { parts: number })[]) {
        const half = await halfOne(folder);
        await partsOf(database, snapshot.id, parts).pipeTo(await half.createWritable());
        await finish(half, snapshot);
      }
    } finally {
      database.close();
    }
  });
  await deleteDB(formerDatabase);
}

/** The parts in which a snapshot lay. */
function partsOf(database: IDBPDatabase, id: number, parts: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  let part = 0;
  return new ReadableStream({
    async pull(out) {
      if (part === parts) return out.close();
      out.enqueue(await database.get('parts', [id, part]));
      part += 1;
    },
  });
}
