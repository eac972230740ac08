import { fstatSync } from 'node:fs';

/** How often the line is drawn anew, in ms. */
const every = 100;
const width = 24;

/** Tells how far a long reading is. */
export interface Progress {
  /** So many more lines and bytes went by. */
  add(lines: number, bytes: number): void;
  /** Takes the line away. */
  end(): void;
}

/**
 * A line on a terminal's stderr that says how far the reading of stdin is: a bar when stdin is a file, whose size is
 * known, else a count. Nothing where stderr is no terminal.
 *
 * @param now in ms
 */
export function progressOn(stream: NodeJS.WriteStream, now: () => number): Progress {
  if (!stream.isTTY) return { add() {}, end() {} };
  const whole = sizeOfStdin();
  const since = now();
  let lines = 0;
  let bytes = 0;
  let drawn = since;
  return {
    add(moreLines, moreBytes) {
      lines += moreLines;
      bytes += moreBytes;
      if (now() - drawn < every) return;
      drawn = now();
      stream.write(`\r${lineOf(lines, bytes, whole, (drawn - since) / 1000)}\u001b[K`);
    },
    end: () => void stream.write('\r\u001b[K'),
  };
}

/** What the line says, for example `███▌      35%  1,200,000 lines  52,000/s`. */
export function lineOf(lines: number, bytes: number, whole: number | undefined, seconds: number): string {
  const count = `${lines.toLocaleString('en')} lines  ${Math.round(lines / Math.max(seconds, 0.001)).toLocaleString('en')}/s`;
  if (!whole) return count;
  const share = Math.min(1, bytes / whole);
  const bar = '█'.repeat(Math.round(share * width)).padEnd(width, '░');
  return `${bar} ${String(Math.floor(share * 100)).padStart(3)}%  ${count}`;
}

function sizeOfStdin(): number | undefined {
  try {
    const about = fstatSync(0);
    return about.isFile() ? about.size : undefined;
  } catch {
    return undefined;
  }
}
