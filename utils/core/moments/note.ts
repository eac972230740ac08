import type { Span } from '../words.ts';
import { does, type Piece } from './pieces.ts';

/**
 * What the line says beyond who, what and when: from its first to its last sentence or half of one in which there is a
 * word that was not understood. Left out are tags, the day, and at
 * its beginning also who and what.
 *
 * @param understood which pieces were
 * @param day which of these say when
 */
export function readNote(
  text: string,
  pieces: readonly Piece[],
  understood: ReadonlySet<number>,
  day: ReadonlySet<number>,
): (Span & { text: string }) | undefined {
  const telling = clausesOf(pieces, understood).filter((clause) =>
    clause.some((at) => tells(pieces[at]!, understood.has(at))),
  );
  const all = telling.flat();
  const from = all.find((at) => !understood.has(at) || (pieces[at]!.meaning?.stance && !day.has(at)));
  const to = all.findLast((at) => !day.has(at) && pieces[at]!.kind !== 'tag');
  if (from === undefined || to === undefined || from > to) return undefined;
  const { start } = pieces[from]!;
  const end = pieces[to]!.end;
  const left = pieces.filter((piece, at) => at >= from && at <= to && (piece.kind === 'tag' || day.has(at)));
  const note = left
    .reduceRight((rest, one) => rest.slice(0, one.start - start) + rest.slice(one.end - start), text.slice(start, end))
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;])/g, '')
    .trim();
  return note ? { start, end, text: note } : undefined;
}

/** Something one would want to read again. */
function tells({ kind, meaning }: Piece, understood: boolean): boolean {
  if (understood || kind === 'sign' || kind === 'tag' || kind === 'time') return false;
  const anotherMedium = meaning?.medium !== undefined && meaning.medium !== 'other';
  return !meaning || anotherMedium || meaning.roles.has('content');
}

/** Indexes of pieces between marks; a mark that was understood, as the comma between names, parts nothing. */
function clausesOf(pieces: readonly Piece[], understood: ReadonlySet<number>): number[][] {
  const clauses: number[][] = [[]];
  for (const [at, piece] of pieces.entries())
    if (isMark(piece) && !understood.has(at)) clauses.push([]);
    else clauses.at(-1)!.push(at);
  return clauses;
}

const isMark = (piece: Piece): boolean =>
  piece.kind === 'sign' && !does(piece, 'and') && /^[,;.:!?()–—-]$/.test(piece.text);
