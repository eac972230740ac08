/** So many characters go on their way together. */
const enough = 64 * 1024;

/** Text in pieces as UTF-8. Whoever has enough of it ends the text as well. */
export function bytesOf(pieces: AsyncGenerator<string, unknown>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      let text = '';
      let ended = false;
      while (text.length < enough && !ended) {
        const { value, done } = await pieces.next();
        if (done) ended = true;
        else text += value;
      }
      if (text) controller.enqueue(encoder.encode(text));
      if (ended) controller.close();
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}

/** Passes bytes on in parts of at least `size`, but for the last. */
export function inParts(size: number): TransformStream<Uint8Array, Uint8Array<ArrayBuffer>> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  const joined = () => {
    const part = new Uint8Array(length);
    let at = 0;
    for (const piece of waiting) {
      part.set(piece, at);
      at += piece.length;
    }
    [waiting, length] = [[], 0];
    return part;
  };
  return new TransformStream({
    transform(piece, controller) {
      waiting.push(piece);
      length += piece.length;
      if (length >= size) controller.enqueue(joined());
    },
    flush(controller) {
      if (length > 0) controller.enqueue(joined());
    },
  });
}
