import { deleteFiles, writeFile } from '../store/files.ts';

/**
 * Hands bytes to the user as a download. When this is fulfilled, all of it has been written and the browser has it.
 * @param name with its ending
 * @throws what the stream or the disk fails with, or `signal` was aborted with; there is no file then
 */
export async function saveFile(
  name: string,
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
  signal: AbortSignal,
): Promise<void> {
  await deleteFiles(Date.now());
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await writeFile(bytes, signal));
  link.download = name;
  link.click();
  // The download has its own hold on the data by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
