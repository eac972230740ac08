import { JsonScanner, type Limits } from './scanner.ts';

/** A value of a JSON text, and where it stood. */
export interface JsonPiece {
  /** The names of the fields it stands in, outermost first. */
  path: readonly string[];
  /** Its place in a list, from 0; absent for the value of a field. */
  at?: number;
  /** How long it is, in UTF-16 units. */
  length: number;
  /** On which line it ended, from 1. */
  line: number;
  value: unknown;
}

/**
 * Takes a JSON text apart without ever holding more of it than one piece: an object that `opens` says yes to comes field by
 * field, a list in it item by item, everything else whole. Fields may stand in any order, with any spaces.
 *
 * @param opens told the names of the fields that lead to an object; none for the outermost
 * @throws JsonProblem
 */
export async function* piecesOf(
  text: AsyncIterable<string>,
  opens: (path: readonly string[]) => boolean,
  limits: Limits,
): AsyncGenerator<JsonPiece, void> {
  const scanner = new JsonScanner(text, limits);
  if ((await scanner.peek()) === undefined) throw scanner.problem('empty');
  yield* valueAt(scanner, [], opens);
  if ((await scanner.peek()) !== undefined) throw scanner.problem('syntax');
}

async function* valueAt(
  scanner: JsonScanner,
  path: readonly string[],
  opens: (path: readonly string[]) => boolean,
): AsyncGenerator<JsonPiece, void> {
  const first = await scanner.peek();
  if (first === '{' && opens(path)) yield* fieldsOf(scanner, path, opens);
  else if (first === '[' && path.length > 0) yield* itemsOf(scanner, path);
  else {
    const value = await scanner.value();
    yield { path, line: scanner.line, ...value };
  }
}

async function* fieldsOf(
  scanner: JsonScanner,
  path: readonly string[],
  opens: (path: readonly string[]) => boolean,
): AsyncGenerator<JsonPiece, void> {
  await scanner.mark('{');
  if ((await scanner.peek()) === '}') return void (await scanner.mark('}'));
  do {
    const first = await scanner.peek();
    if (first !== '"') throw scanner.problem(first === undefined ? 'cut' : 'syntax');
    const name = (await scanner.value()).value as string;
    await scanner.mark(':');
    yield* valueAt(scanner, [...path, name], opens);
  } while ((await scanner.mark(',}')) === ',');
}

async function* itemsOf(scanner: JsonScanner, path: readonly string[]): AsyncGenerator<JsonPiece, void> {
  await scanner.mark('[');
  if ((await scanner.peek()) === ']') return void (await scanner.mark(']'));
  let at = 0;
  do {
    const value = await scanner.value();
    yield { path, at: at++, line: scanner.line, ...value };
  } while ((await scanner.mark(',]')) === ',');
}
