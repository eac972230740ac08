import type { Medium, Span, Stance } from '../words.ts';
import { readDays } from './days.ts';
import { writesMonthFirst } from './figures.ts';
import { stanceOfTag } from './lexicon.ts';
import { longestLine } from './moment.ts';
import type { Named } from './name.ts';
import { readNames } from './names.ts';
import { readNote } from './note.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { cut } from './tokens.ts';

/** What a line says about a moment offline, each with where it says so. What it does not say is absent. */
export interface ReadMoment {
  people: Named[];
  medium?: Span & { medium: Medium };
  stance?: Span & { stance: Stance };
  /** ISO, today at the latest. */
  day?: Span & { day: string };
  /** A day that is still to come, where the line names no other: nothing can be recorded then. ISO. */
  ahead?: Span & { day: string };
  /** The rest, as one would want to read it again. */
  note?: Span & { text: string };
}

/**
 * Reads a line in which somebody logs a moment offline, in any of the languages of `languages/`, also mixed: "coffee
 * with Ana yesterday, talked about her move #serve". The same for the same line; in time proportional to its length, of
 * which no more is read than a line may have.
 *
 * @param today ISO, the user's own day
 * @param locale BCP 47: says how dates are written, and decides where languages are equally likely
 */
export function readMoment(line: string, { today, locale }: { today: string; locale: string }): ReadMoment {
  const text = line.slice(0, longestLine);
  const tokens = cut(text);
  // An empty line must not cost a view the words of every language.
  if (tokens.length === 0) return { people: [] };
  const pieces = piecesOf(tokens, locale);
  const medium = mediumIn(pieces);
  const names = readNames(text, pieces, medium?.medium === 'introduction');
  const days = readDays(pieces, today, writesMonthFirst(locale));
  const day = days.find((one) => one.day <= today);
  const ahead = day ? undefined : days[0];
  const stance = stanceIn(pieces);
  const ofDay = range(day);
  const tag = pieces.findIndex(({ kind, start }) => kind === 'tag' && start === stance?.start);
  const sameMedium = pieces.flatMap(({ meaning }, at) => (medium && meaning?.medium === medium.medium ? [at] : []));
  const understood = new Set([...range(names), ...ofDay, ...sameMedium, tag]);
  const note = readNote(text, pieces, understood, ofDay);
  return {
    people: names?.people ?? [],
    ...(medium && { medium: spanned(medium, { medium: medium.medium }) }),
    ...(stance && { stance }),
    ...(day && { day: spanned(day, { day: day.day }) }),
    ...(ahead && { ahead: spanned(ahead, { day: ahead.day }) }),
    ...(note && { note }),
  };
}

/** Indexes of the pieces that something took. */
function range(taken: { from: number; to: number } | undefined): Set<number> {
  return new Set(taken ? Array.from({ length: taken.to - taken.from }, (_, index) => taken.from + index) : []);
}

const spanned = <What extends object>({ start, end }: Span, what: What): Span & What => ({ start, end, ...what });

/** An introduction before everything else, and the first word that says how they met before one that says only that. */
function mediumIn(pieces: readonly Piece[]) {
  const found = pieces.flatMap(({ start, end, meaning }) =>
    meaning?.medium ? [{ start, end, medium: meaning.medium }] : [],
  );
  return (
    found.find(({ medium }) => medium === 'introduction') ?? found.find(({ medium }) => medium !== 'other') ?? found[0]
  );
}

/** A tag says it for sure, else the first word that speaks for one. */
function stanceIn(pieces: readonly Piece[]): (Span & { stance: Stance }) | undefined {
  for (const { kind, text, start, end } of pieces) {
    const stance = kind === 'tag' ? stanceOfTag(text.slice(1)) : undefined;
    if (stance) return { start, end, stance };
  }
  const said = pieces.find(({ meaning }) => meaning?.stance);
  return said && { start: said.start, end: said.end, stance: said.meaning!.stance! };
}
