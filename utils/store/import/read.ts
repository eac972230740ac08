import * as v from 'valibot';
import { isDayAt } from '../../core/balance/days.ts';
import type { ImportPlace } from '../../core/importing.ts';
import { type JsonPiece, piecesOf } from '../../core/json/pieces.ts';
import { JsonProblem } from '../../core/json/scanner.ts';
import type { Export } from '../export/file.ts';
import {
  habitsSchema,
  headSchema,
  recentPromptSchema,
  recordSchemas,
  settingsSchema,
  waitingSchema,
} from '../export/shape.ts';
import { ImportProblem } from './problem.ts';
import { textOf } from './text.ts';

/** A record of a store, as a file has it. */
export type Imported = {
  [Name in keyof Export['stores']]: { list: Name; value: Export['stores'][Name][number] };
}[keyof Export['stores']];

/** What stands in a file beside the record. */
interface Beside extends Pick<Export, 'settings' | 'habits'> {
  recentPrompts: Export['recentPrompts'][number];
  waiting: Export['waiting'][number];
}

/** One of them. */
export type Read = (Imported | { [Name in keyof Beside]: { list: Name; value: Beside[Name] } }[keyof Beside]) & {
  /** How long it is in the file, in UTF-16 units. */
  length: number;
};

const limits = { longest: 1_000_000, deepest: 10 };

const lists: Record<string, v.GenericSchema> = {
  ...recordSchemas,
  recentPrompts: recentPromptSchema,
  waiting: waitingSchema,
};
const fields: Record<string, v.GenericSchema> = {
  ...headSchema.entries,
  settings: settingsSchema,
  habits: habitsSchema,
};

/**
 * What a file holds, one by one, each judged by the shape an export has. Whether the file is one at all is certain only
 * at its end.
 *
 * @param onBytes told how many bytes of the file have been read
 * @throws ImportProblem
 */
export async function* readFile(
  file: ReadableStream<Uint8Array<ArrayBuffer>>,
  onBytes: (read: number) => void = () => {},
): AsyncGenerator<Read, void> {
  let named = false;
  try {
    for await (const piece of piecesOf(textOf(file, onBytes), isOpen, limits)) {
      if (piece.path.length === 0) throw new ImportProblem('foreign');
      const name = piece.path.at(-1)!;
      if (name === 'format') named = piece.value === 'good-turn';
      if (name === 'version' && Number(piece.value) > 1) throw new ImportProblem('newer');
      const value = judged(piece);
      if (name in lists || name === 'settings' || name === 'habits')
        yield { list: name, value, length: piece.length } as Read;
    }
  } catch (fault) {
    throw fault instanceof JsonProblem ? new ImportProblem(fault.why, { line: fault.line }) : fault;
  }
  if (!named) throw new ImportProblem('foreign');
}

const isOpen = (path: readonly string[]) => path.length === 0 || (path.length === 1 && path[0] === 'stores');

function judged({ path, at, line, value }: JsonPiece): unknown {
  const name = path.at(-1)!;
  const place: ImportPlace = at === undefined ? { line } : { line, list: name, record: at + 1 };
  const inStores = name in recordSchemas;
  const known = at === undefined ? fields : lists;
  if (path.length !== (inStores ? 2 : 1) || !Object.hasOwn(known, name))
    throw new ImportProblem(name === 'format' ? 'foreign' : 'wrong', { ...place, field: path.join('.') });
  const result = v.safeParse(known[name]!, value);
  const field = result.success ? notOnItsDay(result.output as object) : v.getDotPath(result.issues[0]);
  if (result.success && !field) return result.output;
  if (name === 'format') throw new ImportProblem('foreign');
  throw new ImportProblem('wrong', { ...place, ...(at === undefined ? { list: name } : {}), ...(field && { field }) });
}

/** An act is looked for where its day can be, so it may claim no other. @returns the field that does */
const notOnItsDay = (one: { at?: number; day?: string }): 'day' | undefined =>
  one.at !== undefined && one.day !== undefined && !isDayAt(one.day, one.at) ? 'day' : undefined;
