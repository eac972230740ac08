import type { Span } from '../words.ts';

/** A piece of a line: a word, a number, a date in figures, a `#tag`, a `@mention`, a time, or one other sign. */
export interface Token extends Span {
  kind: 'word' | 'number' | 'date' | 'time' | 'tag' | 'mention' | 'sign';
  /** Without capitals, accents and marks nobody sees. */
  text: string;
  /** Begins with a capital letter. */
  capital: boolean;
  /** All capitals, as CV: says nothing about how the line is written. */
  acronym: boolean;
}

/** In order: what could be read as two of these is the first. Every part is bounded, so that a line takes linear time. */
const patterns: readonly [Token['kind'], string][] = [
  ['date', String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)`],
  ['date', String.raw`\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?!\d)`],
  ['time', String.raw`\d{1,2}[:h]\d{2}(?!\d)`],
  ['date', String.raw`\d{1,2}[/.]\d{1,2}(?!\d)\.?`],
  ['number', String.raw`\d{1,9}(?:(?:st|nd|rd|th|er|re|e|[ºª°])(?!\p{L})|\.(?=\s{0,3}\p{L}))?`],
  ['tag', String.raw`#[\p{L}\p{N}_]{1,40}`],
  ['mention', String.raw`@[\p{L}\p{N}_.-]{1,60}`],
  ['word', String.raw`(?:[lmstdjnc]|qu)['’](?=\p{L}|$)`],
  ['word', String.raw`\p{L}[\p{L}\p{M}\p{Cf}]{0,60}(?:['’\-·][\p{L}\p{M}\p{Cf}]{1,60}){0,6}`],
  ['sign', String.raw`[^\s\p{L}\p{N}\p{M}\p{Cf}]`],
];
const cutter = new RegExp(patterns.map(([, pattern]) => `(${pattern})`).join('|'), 'gu');

/** Text as lists of words have it: no capitals, no accents, no marks that nobody sees, one kind of apostrophe. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .toLowerCase()
    .replace(/ß/g, 'ss');

/** Cuts a line into tokens. Spaces and what nobody sees are left out. */
export function cut(line: string): Token[] {
  const tokens: Token[] = [];
  for (const match of line.matchAll(cutter)) {
    const [whole] = match;
    const kind = patterns[match.slice(1).findIndex((group) => group !== undefined)]![0];
    const capital = kind === 'word' && /^\p{Lu}/u.test(whole);
    const acronym = capital && whole.length > 1 && whole === whole.toUpperCase();
    tokens.push({ kind, text: fold(whole), start: match.index, end: match.index + whole.length, capital, acronym });
  }
  return tokens;
}
