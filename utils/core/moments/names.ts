import type { Span } from '../words.ts';
import { does, type Piece } from './pieces.ts';
import { fold } from './tokens.ts';

/** Somebody named in the line. */
export interface Named extends Span {
  name: string;
}

/** Everybody the line names, and which pieces that took. */
export interface NamesRead {
  people: Named[];
  /** Indexes of pieces, the first inclusive, the last exclusive. */
  from: number;
  to: number;
}

/** Between the parts of one name, before another capital. */
const particles = new Set('de da do dos das del della di du la le van von vom der den ter el al bin ibn st'.split(' '));
const mostParts = 4;
const mostNames = 20;

interface Line {
  text: string;
  pieces: readonly Piece[];
  /** Names begin with a capital here; else the line is written without any. */
  cased: boolean;
  /** People are introduced to each other: "to" leads to another name. */
  introduces: boolean;
}

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

function nameAt(line: Line, at: number): { named: Named; to: number } | undefined {
  const { text, pieces, cased } = line;
  const first = pieces[at];
  if (first?.kind === 'mention')
    return {
      named: { start: first.start, end: first.end, name: nameIn(text.slice(first.start + 1, first.end)) },
      to: at + 1,
    };
  if (!isNamePart(first, cased)) return undefined;
  let to = at + 1;
  for (let parts = 1; parts < (cased ? mostParts : 2); parts++) {
    const next = cased ? afterParticles(pieces, to) : to;
    if (!isNamePart(pieces[next], cased)) break;
    to = next + 1;
  }
  // "Dad's old boss Walter" is Walter.
  const whose =
    /['’]s$/.test(pieces[to - 1]!.text) && does(pieces[to], 'skip') && nameAt(line, afterSkipped(pieces, to));
  if (whose) return whose;
  const { start } = first!;
  const { end } = pieces[to - 1]!;
  const name = nameIn(text.slice(start, end));
  return name ? { named: { start, end, name }, to } : undefined;
}

/** A name as it is kept: one line, without whose it is, without marks nobody sees. */
const nameIn = (text: string): string =>
  text
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/i, '')
    .trim();

/** Words nobody knows may be names, and so may months, and words that mean something elsewhere: April, Will. */
function isNamePart(piece: Piece | undefined, cased: boolean): boolean {
  if (piece?.kind !== 'word') return false;
  const { meaning, capital, foreign } = piece;
  const isMonth = meaning?.month !== undefined && meaning.roles.size === 0;
  return cased ? capital && (!meaning || isMonth || foreign) : !meaning;
}

/** After "my old", and one more word where a name comes right behind it: "my old classmate Dave". */
function nameStart(line: Line, at: number): number {
  const { pieces, cased } = line;
  const start = afterSkipped(pieces, at);
  const isWord = pieces[start]?.kind === 'word' && !pieces[start].capital;
  return cased && start > at && isWord && isNamePart(pieces[start + 1], cased) ? start + 1 : start;
}

function afterSkipped(pieces: readonly Piece[], at: number): number {
  let to = at;
  while (to - at < 6 && does(pieces[to], 'skip')) to += pieces[to + 1]?.text === '.' ? 2 : 1;
  return to;
}

function afterParticles(pieces: readonly Piece[], at: number): number {
  let to = at;
  while (to - at < 3 && particles.has(pieces[to]?.text ?? '') && !pieces[to]!.capital) to++;
  return to;
}
