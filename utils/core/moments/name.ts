import type { Span } from '../words.ts';
import { does, type Piece } from './pieces.ts';

/** Somebody named in the line. */
export interface Named extends Span {
  name: string;
}

/** A line in which names are looked for. */
export interface Line {
  text: string;
  pieces: readonly Piece[];
  /** Names begin with a capital here; else the line is written without any. */
  cased: boolean;
  /** People are introduced to each other: "to" leads to another name. */
  introduces: boolean;
}

/** Between the parts of one name, before another capital. */
const particles = new Set('de da do dos das del della di du la le van von vom der den ter el al bin ibn st'.split(' '));
const mostParts = 4;

/** The name that begins at a piece, and the piece after it; undefined when none does. */
export function nameAt(line: Line, at: number): { named: Named; to: number } | undefined {
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

/** Where a name may begin: after "my old", and one more word where a name comes right behind it: "my old classmate Dave". */
export function nameStart(line: Line, at: number): number {
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
