import { ImportProblem } from './problem.ts';

/**
 * The text of a file, piece by piece: UTF-8, with or without a byte order mark, plain or packed with gzip, whatever its
 * name.
 *
 * @param onBytes told how many bytes of the file have been read
 * @throws ImportProblem
 */
export async function* textOf(
  file: ReadableStream<Uint8Array<ArrayBuffer>>,
  onBytes: (read: number) => void,
): AsyncGenerator<string, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of await unpacked(counted(file, onBytes))) yield decoder.decode(bytes, { stream: true });
    yield decoder.decode();
  } catch (fault) {
    // What the decoder and the unpacking say of bytes they cannot make sense of.
    throw fault instanceof TypeError ? new ImportProblem('damaged') : fault;
  }
}

function counted(file: ReadableStream<Uint8Array<ArrayBuffer>>, onBytes: (read: number) => void) {
  let read = 0;
  const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(bytes, out) {
      read += bytes.byteLength;
      onBytes(read);
      out.enqueue(bytes);
    },
  });
  return file.pipeThrough(counting);
}

/** Unpacks what begins like a gzip file: its first two bytes are 1f 8b. */
async function unpacked(file: ReadableStream<Uint8Array<ArrayBuffer>>) {
  const reader = file.getReader();
  const first: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  while (length < 2) {
    const { done, value } = await reader.read();
    if (done) break;
    first.push(value);
    length += value.byteLength;
  }
  const [one, other] = first.flatMap((bytes) => [...bytes.subarray(0, 2)]);
  const whole = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(out) {
      for (const bytes of first) out.enqueue(bytes);
    },
    async pull(out) {
      const { done, value } = await reader.read();
      if (done) out.close();
      else out.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return one === 0x1f && other === 0x8b ? whole.pipeThrough(new DecompressionStream('gzip')) : whole;
}
