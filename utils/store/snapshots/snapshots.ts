import { partsOf, type Snapshot, withSnapshots } from './database.ts';

/** All snapshots, the newest first. @throws StoreFault */
export const listSnapshots = (): Promise<Snapshot[]> =>
  withSnapshots(async (database) => (await database.getAll('snapshots')).toReversed());

/** Deletes one snapshot. One that is gone already is let pass. @throws StoreFault */
export const deleteSnapshot = (id: number): Promise<void> =>
  withSnapshots(async (database) => {
    const deleting = database.transaction(['snapshots', 'parts'], 'readwrite');
    await deleting.objectStore('snapshots').delete(id);
    await deleting.objectStore('parts').delete(partsOf(id, id));
    await deleting.done;
  });

/**
 * What a snapshot holds: the text of an export (docs/export.md), read piece by piece.
 * The stream fails when there is no such snapshot, or it is deleted meanwhile.
 * @param onProgress told after each part, from 0 to 1
 */
export function readSnapshot(
  id: number,
  onProgress: (done: number) => void = () => {},
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let part = 0;
  const compressed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) =>
      withSnapshots(async (database) => {
        const snapshot = await database.get('snapshots', id);
        const bytes = await database.get('parts', [id, part]);
        if (!snapshot || (!bytes && part < snapshot.parts)) throw new Error(`There is no snapshot ${id}.`);
        if (bytes) controller.enqueue(bytes as Uint8Array<ArrayBuffer>);
        else controller.close();
        part += 1;
        onProgress(Math.min(1, part / snapshot.parts));
      }),
  });
  return compressed.pipeThrough(new DecompressionStream('gzip'));
}
