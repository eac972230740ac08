import { type Line, type Named, nameAt, nameStart } from './name.ts';
import { does, type Piece } from './pieces.ts';
import { fold } from './tokens.ts';

/** Everybody the line names, and which pieces that took. */
export interface NamesRead {
  people: Named[];
  /** Indexes of pieces, the first inclusive, the last exclusive. */
  from: number;
  to: number;
}

const mostNames = 20;

/** Who the line says it was with; undefined when it names nobody. A line may be written without capitals. */
export function readNames(text: string, pieces: readonly Piece[], introduces: boolean): NamesRead | undefined {
  const cased = pieces.some(({ kind, capital, acronym }, at) => at > 0 && kind === 'word' && capital && !acronym);
  for (const way of cased ? [true, false] : [false]) {
    const found = namesIn({ text, pieces, cased: way, introduces });
    if (found) return found;
  }
  return undefined;
}

function namesIn(line: Line): NamesRead | undefined {
  const { pieces, introduces } = line;
  const before = nameBefore(line);
  // "Ana mit Ben bekannt gemacht" is about both.
  if (introduces && before) return before;
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === 'mention') return namesFrom(line, at, at);
    if (does(piece, 'opens')) {
      const found = namesFrom(line, at, at + 1);
      if (found) return found;
    }
  }
  return before ?? nameBeside(line);
}

/** "Habe Ana gestern getroffen": the first name before a word that says so. */
function nameBefore(line: Line): NamesRead | undefined {
  const closing = line.pieces.findIndex((piece) => does(piece, 'closes'));
  for (let at = 0; at < closing; at++) {
    const found = namesFrom(line, at, at);
    if (found && found.to <= closing) return found;
  }
  return undefined;
}

/** "☕ Ana", "Coffee Ana yesterday", "Ana: coffee", "Ana ☕". */
function nameBeside(line: Line): NamesRead | undefined {
  const { pieces, cased } = line;
  for (const [at, piece] of pieces.entries())
    if (piece.meaning?.medium && (cased || piece.kind === 'sign')) {
      const found = namesFrom(line, at + 1, at + 1);
      if (found) return found;
    }
  const found = namesFrom(line, 0, 0);
  const next = found && pieces[found.to];
  return next?.kind === 'sign' && (next.meaning?.medium || /^[:–—-]$/.test(next.text)) ? found : undefined;
}

function namesFrom(line: Line, from: number, first: number): NamesRead | undefined {
  const people: Named[] = [];
  let at = first;
  let to = from;
  for (;;) {
    const one = nameAt(line, nameStart(line, at));
    if (!one) break;
    if (!people.some(({ name }) => fold(name) === fold(one.named.name))) people.push(one.named);
    to = one.to;
    const next = people.length < mostNames ? nextName(line, one.to) : undefined;
    if (next === undefined) break;
    at = next;
  }
  return people.length > 0 ? { people, from, to } : undefined;
}

/** Where another name may begin after one that ended; undefined when the list of names is over. */
function nextName(line: Line, after: number): number | undefined {
  const { pieces, introduces, cased } = line;
  const piece = pieces[after];
  if (does(piece, 'and') || (introduces && does(piece, 'to'))) return after + 1;
  if (piece?.text !== ',') return undefined;
  if (does(pieces[after + 1], 'and')) return after + 2;
  // "with Ana, Ben and Cleo", but "with Ana, Maths went well".
  const another = nameAt(line, after + 1);
  const beyond = another && pieces[another.to];
  const goesOn = beyond && (does(beyond, 'and') || (cased && beyond.text === ','));
  const ends = another && cased && (!beyond || beyond.kind === 'tag' || beyond.meaning?.day !== undefined);
  return goesOn || ends ? after + 1 : undefined;
}
