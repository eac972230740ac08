import type { Span } from '../words.ts';
import { dateIn } from './figures.ts';
import { firstDay } from './moment.ts';
import { does, type Piece } from './pieces.ts';

/** A day named in the line, and which pieces that took. */
export interface DayRead extends Span {
  /** ISO. After today: it is still to come. */
  day: string;
  /** Indexes of pieces, the first inclusive, the last exclusive. */
  from: number;
  to: number;
}

/** What the words around say about when it is. */
interface Around {
  pieces: readonly Piece[];
  today: Temporal.PlainDate;
  /** 3/12 is the twelfth of March. */
  monthFirst: boolean;
}
interface Found {
  date: Temporal.PlainDate;
  from: number;
  to: number;
}
type Pattern = (around: Around, at: number) => Found | undefined;

/**
 * Every day the line names, in its order. A weekday is the last one there was, today included; a date without year is the
 * last one there was; in figures the locale's order speaks, unless only the other is a date.
 *
 * @param today ISO
 */
export function readDays(pieces: readonly Piece[], today: string, monthFirst: boolean): DayRead[] {
  const around = { pieces, today: Temporal.PlainDate.from(today), monthFirst };
  const days: DayRead[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const found = firstOf(around, at);
    if (!found) continue;
    const day = found.date.toString();
    const { from, to } = withWhatBelongs(pieces, found);
    if (found.date.year < 10_000 && day >= firstDay)
      days.push({ day, from, to, start: pieces[from]!.start, end: pieces[to - 1]!.end });
    at = Math.max(at, to - 1);
  }
  return days;
}

function firstOf(around: Around, at: number): Found | undefined {
  for (const pattern of patterns) {
    const found = pattern(around, at);
    if (found) return found;
  }
  return undefined;
}

/** "today", "the day before yesterday", "last night". */
const named: Pattern = ({ pieces, today }, at) => {
  const days = pieces[at]?.meaning?.day;
  return days === undefined ? undefined : { date: today.add({ days }), from: at, to: at + 1 };
};

/** 12.3., 3/12, 2026-11-20. */
const inFigures: Pattern = ({ pieces, today, monthFirst }, at) => {
  const piece = pieces[at]!;
  if (piece.kind !== 'date') return undefined;
  // 2.5 may be hours, 2.5. is a day; so is "am 2.5".
  if (/^\d+\.\d+$/.test(piece.text) && !does(pieces[at - 1], 'on')) return undefined;
  const date = dateIn(piece.text, today, monthFirst);
  return date && { date, from: at, to: at + 1 };
};

/** "12 March", "12th of March 2025", "12 de marzo"; "March 12", "March 12, 2025". */
const dayAndMonth: Pattern = ({ pieces, today }, at) => {
  const first = pieces[at]!;
  const monthFirst = first.meaning?.month !== undefined;
  if (!monthFirst && first.kind !== 'number') return undefined;
  const second = monthFirst ? at + 1 : after(pieces, at + 1, 'on');
  const month = first.meaning?.month ?? pieces[second]?.meaning?.month;
  const number = monthFirst ? pieces[second] : first;
  const day = number?.kind === 'number' ? Number.parseInt(number.text, 10) : 0;
  if (month === undefined || day < 1 || day > 31) return undefined;
  const yearAt = after(pieces, pieces[second + 1]?.text === ',' ? second + 2 : second + 1, 'on');
  const year = /^\d{4}$/.test(pieces[yearAt]?.text ?? '') ? Number(pieces[yearAt]!.text) : undefined;
  const date = dateIn(`${day}.${month}.${year ?? ''}`, today, false);
  return date && { date, from: at, to: year === undefined ? second + 1 : yearAt + 1 };
};

/** "3 days ago", "hace una semana", "vor zwei Wochen"; "in 3 days". */
const soLong: Pattern = ({ pieces, today }, at) => {
  const before = does(pieces[at], 'ago') ? 'ago' : does(pieces[at], 'ahead') ? 'ahead' : undefined;
  const numberAt = before ? at + 1 : at;
  const count = countOf(pieces[numberAt]);
  const unit = pieces[numberAt + 1]?.meaning?.unit;
  if (count === undefined || !unit) return undefined;
  const later = does(pieces[numberAt + 2], 'ago');
  if (!before && !later) return undefined;
  const length = { [`${unit}s`]: count };
  const date = before === 'ahead' ? today.add(length) : today.subtract(length);
  return { date, from: at, to: numberAt + (later ? 3 : 2) };
};

/** "last Tuesday", "on Tuesday", "Tuesday last week", "next Tuesday". */
const weekday: Pattern = ({ pieces, today }, at) => {
  const wanted = pieces[at]?.meaning?.weekday;
  if (wanted === undefined) return undefined;
  const next = beside(pieces, at, at + 1, 'next');
  if (next) return { date: today.add({ days: ((wanted - today.dayOfWeek + 6) % 7) + 1 }), ...next };
  const week = beside(pieces, at, at + 1, 'week');
  if (week) return { date: today.add({ days: wanted - today.dayOfWeek - 7 }), ...week };
  const last = beside(pieces, at, at + 1, 'last');
  const ago = (today.dayOfWeek - wanted + 7) % 7;
  return { date: today.subtract({ days: ago === 0 && last ? 7 : ago }), ...(last ?? { from: at, to: at + 1 }) };
};

/** "last week", "la semana pasada"; "next week". */
const unit: Pattern = ({ pieces, today }, at) => {
  const length = pieces[at]?.meaning?.unit;
  if (!length) return undefined;
  const [last, next] = [beside(pieces, at, at + 1, 'last'), beside(pieces, at, at + 1, 'next')];
  if (pieces[at + 1]?.meaning?.weekday !== undefined) return undefined;
  if (next) return { date: today.add({ [`${length}s`]: 1 }), ...next };
  return last && { date: today.subtract({ [`${length}s`]: 1 }), ...last };
};

const patterns: readonly Pattern[] = [inFigures, dayAndMonth, soLong, named, weekday, unit];

/** "last" or "next" before or after something, or "last week" beside a weekday: all of it. */
function beside(pieces: readonly Piece[], from: number, to: number, what: 'last' | 'next' | 'week') {
  if (what !== 'week') {
    if (does(pieces[from - 1], what)) return { from: from - 1, to };
    if (does(pieces[to], what)) return { from, to: to + 1 };
    return undefined;
  }
  const isWeek = (at: number) => pieces[at]?.meaning?.unit === 'week';
  const [before, behind] = [from - 1, after(pieces, to, 'on')];
  if (isWeek(before) && does(pieces[before - 1], 'last')) return { from: before - 1, to };
  if (isWeek(before - 1) && does(pieces[before - 2], 'last')) return { from: before - 2, to };
  if (does(pieces[behind], 'last') && isWeek(behind + 1)) return { from, to: behind + 2 };
  if (isWeek(behind) && does(pieces[behind + 1], 'last')) return { from, to: behind + 2 };
  return undefined;
}

/** "on" before it, "in the morning" behind it or before. */
function withWhatBelongs(pieces: readonly Piece[], { from, to }: Found): { from: number; to: number } {
  const isPart = (at: number) => does(pieces[at], 'part');
  const end = isPart(to) ? to + 1 : to;
  const start = isPart(from - 1) ? from - 1 : from;
  return { from: does(pieces[start - 1], 'on') ? start - 1 : start, to: end };
}

const after = (pieces: readonly Piece[], at: number, role: 'on'): number => (does(pieces[at], role) ? at + 1 : at);

function countOf(piece: Piece | undefined): number | undefined {
  if (piece?.kind === 'number') return Math.min(Number.parseInt(piece.text, 10), 5000);
  return piece?.meaning?.number;
}
