/**
 * Reads messages: JSON lines `{id, text, lang?}` on stdin; on stdout, in order, one line each,
 * `{id, stance, confidence, reasons, ask, promises}`. The stance is `null` where the reading says nothing.
 *
 * Any number of lines passes through in constant memory, at the pace of whoever takes the output. A line that cannot be
 * read is reported on stderr with its number and left out; the exit code is then 1. A terminal's stderr shows how far it is.
 */
import { pipeline } from 'node:stream/promises';
import { StringDecoder } from 'node:string_decoder';
import { type ReadOptions, readDraft } from '../utils/core/reading/read.ts';
import { progressOn } from './reading/progress.ts';

interface Message {
  id: unknown;
  text: string;
  lang?: ReadOptions['lang'];
}

class BadLine extends Error {}

let badLines = 0;
const progress = progressOn(process.stderr, () => performance.now());

try {
  await pipeline(process.stdin, linesOf, readingsOf, process.stdout, { end: false });
} catch (error) {
  // Whoever took the output has seen enough, as `head` does.
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
}
progress.end();
if (badLines > 0) {
  console.error(`${badLines === 1 ? '1 line was' : `${badLines} lines were`} left out; all others were read.`);
  process.exitCode = 1;
}

/** The complete lines of each chunk together, so that a chunk in is a chunk out. */
async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string[]> {
  const decoder = new StringDecoder('utf8');
  let begun: string[] = [];
  for await (const chunk of chunks) {
    progress.add(0, chunk.length);
    const [rest = '', ...more] = decoder.write(chunk).split('\n');
    begun.push(rest);
    if (more.length === 0) continue;
    const last = more.pop()!;
    yield [begun.join(''), ...more];
    begun = [last];
  }
  begun.push(decoder.end());
  yield [begun.join('')];
}

async function* readingsOf(chunks: AsyncIterable<string[]>): AsyncGenerator<string> {
  let number = 0;
  for await (const lines of chunks) {
    let out = '';
    for (const line of lines) {
      number++;
      const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
      if (text.trim() !== '') out += readLine(text, number);
    }
    progress.add(lines.length, 0);
    if (out) yield out;
  }
}

function readLine(line: string, number: number): string {
  try {
    return `${answer(messageOf(line))}\n`;
  } catch (error) {
    if (!(error instanceof BadLine)) throw error;
    badLines++;
    console.error(`line ${number}: ${error.message}`);
    return '';
  }
}

function messageOf(line: string): Message {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadLine('this is not JSON; write one object like {"id": 1, "text": "…"} on a line');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadLine('this is JSON, but not an object; write {"id": 1, "text": "…"}');
  }
  const { id = null, text, lang } = value as Record<string, unknown>;
  if (typeof text !== 'string') throw new BadLine('there is no "text"; add one, a string (it may be empty)');
  if (lang !== undefined && lang !== null && typeof lang !== 'string') {
    throw new BadLine('"lang" is no string; write a language tag like "en", or leave it out');
  }
  return { id, text, lang: lang ?? undefined };
}

function answer({ id, text, lang }: Message): string {
  const { stance, confidence, reasons, ask, promises } = readDraft(text, { lang });
  return JSON.stringify({
    id,
    stance: stance ?? null,
    confidence,
    reasons: reasons.map(({ start, end, why, toward }) => ({ start, end, why, toward })),
    ask,
    promises: promises.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
  });
}
