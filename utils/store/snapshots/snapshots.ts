import { deleteDB } from 'idb';
import { formerDatabase } from './carry-over.ts';
import { deleteFolder, fileNameOf, type Snapshot, snapshotsIn, withSnapshots } from './folder.ts';

/** All snapshots, the newest first. @throws StoreFault */
export const listSnapshots = (): Promise<Snapshot[]> =>
  withSnapshots(async (folder) => (await snapshotsIn(folder)).toReversed());

/** Deletes one snapshot. One that is gone already is let pass. @throws StoreFault */
export const deleteSnapshot = (id: number): Promise<void> =>
  withSnapshots(async (folder) => {
    const snapshot = await find(folder, id);
    if (snapshot) await folder.removeEntry(fileNameOf(snapshot));
  });

/** Deletes all snapshots. While none is taken: see `afterAll`. */
export async function deleteSnapshots(): Promise<void> {
  await deleteFolder();
  await deleteDB(formerDatabase);
}

/**
 * What a snapshot holds: the text of an export (docs/export.md), read piece by piece.
 * The stream fails when there is no such snapshot, or it is deleted meanwhile.
 * @param onProgress told after each piece, from 0 to 1
 */
export function readSnapshot(
  id: number,
  onProgress: (done: number) => void = () => {},
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let file: File;
  let bytes: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;
  let read = 0;
  const compressed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async start() {
      file = await openFile(id);
      bytes = file.stream().getReader();
    },
    async pull(controller) {
      const { value, done } = await bytes.read();
      if (done) return controller.close();
      controller.enqueue(value);
      read += value.length;
      onProgress(read / file.size);
    },
    cancel: (why) => bytes.cancel(why),
  });
  return compressed.pipeThrough(new DecompressionStream('gzip'));
}

const openFile = (id: number): Promise<File> =>
  withSnapshots(async (folder) => {
    const snapshot = await find(folder, id);
    if (!snapshot) throw new Error(`There is no snapshot ${id}.`);
    return (await folder.getFileHandle(fileNameOf(snapshot))).getFile();
  });

const find = async (folder: FileSystemDirectoryHandle, id: number): Promise<Snapshot | undefined> =>
  (await snapshotsIn(folder)).find((one) => one.id === id);
