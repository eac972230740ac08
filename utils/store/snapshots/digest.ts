/**
 * Passes the pieces of an export on, and says afterwards what they come to: the same for the same record. The first
 * piece is left out, it says when.
 */
export function digested(pieces: AsyncGenerator<string>): { pieces: AsyncGenerator<string>; digest(): string } {
  const encoder = new TextEncoder();
  let sum = '';
  async function* pass() {
    let first = true;
    for await (const piece of pieces) {
      if (!first) sum = await sha256(encoder.encode(sum + piece));
      first = false;
      yield piece;
    }
  }
  return { pieces: pass(), digest: () => sum };
}

const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
