/** Where files lie on their way to the user: on disk, in a folder of the extension's own that no page can reach. */
const folderName = 'on-their-way';

/** A download has long been made of a file that old, in ms. */
const longest = 60 * 60 * 1000;

/**
 * Writes a file of which never more is in memory than a piece. Where the browser has no such folder, as in some private
 * windows, its own keeping of large data has to do.
 * @throws what the stream or the disk fails with, or `signal` was aborted with; nothing is left behind
 */
export async function writeFile(bytes: ReadableStream<Uint8Array<ArrayBuffer>>, signal: AbortSignal): Promise<Blob> {
  const folder = await openFolder({ create: true });
  if (!folder) return new Response(bytes.pipeThrough(new TransformStream(), { signal })).blob();
  const name = crypto.randomUUID();
  const file = await folder.getFileHandle(name, { create: true });
  try {
    await bytes.pipeTo(await file.createWritable(), { signal });
    return await file.getFile();
  } catch (fault) {
    await folder.removeEntry(name).catch(() => {});
    throw fault;
  }
}

/** Deletes the files that have long reached the user, or all but those being written. `now` in ms since the epoch. */
export async function deleteFiles(now = Number.POSITIVE_INFINITY): Promise<void> {
  const folder = await openFolder();
  for await (const file of folder?.values() ?? [])
    if (file.kind === 'file' && now - (await file.getFile()).lastModified > longest)
      await folder!.removeEntry(file.name).catch(() => {});
}

/** Undefined when there is none. */
async function openFolder(options?: FileSystemGetDirectoryOptions): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await (await navigator.storage.getDirectory()).getDirectoryHandle(folderName, options);
  } catch {
    return undefined;
  }
}
