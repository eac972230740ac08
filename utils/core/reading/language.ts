import { type Known, knownLanguages } from './languages/index.ts';
import type { Cut, Token } from './tokens.ts';
import { languages } from './typed.ts';

/** A language the reading knows, or `unread`: one it does not know, or no language at all. */
export type Language = Known | 'unread';

/** A language's small words make up at least this share of a text. */
const enough = 0.1;

/**
 * Which language a text is in, by its script and its small words. A text of which too little speaks for a language that is
 * read is `unread`: empty, emoji and links only, another script, another language, or words nobody knows.
 */
export function languageOf({ tokens, letters, latin, ascii }: Cut): Language {
  if (letters === 0 || latin < letters * 0.7) return 'unread';
  const quotesOnly = !tokens.some(({ kind, quoted }) => kind === 'word' && !quoted);
  const counts = ({ kind, quoted }: Token) => kind === 'word' && (quotesOnly || !quoted);
  const votes = new Array<number>(languages.length).fill(0);
  let words = 0;
  for (const token of tokens) {
    if (!counts(token)) continue;
    words++;
    // A word says the less the more languages share it.
    for (const language of token.languages) votes[language]! += 1 / token.languages.length;
  }
  const most = Math.max(...votes);
  const best = languages[votes.indexOf(most)]!;
  if (most === 0 || most < words * enough || !isKnown(best)) return 'unread';
  const isForeign =
    best === 'en' &&
    letters > ascii &&
    tokens.filter((token) => counts(token) && hasAccent(token)).length > words * 0.3;
  return isForeign ? 'unread' : best;
}

/** Whether a BCP 47 tag names a language that is read; `undefined` names none. */
export function languageNamed(tag: string | undefined): Language | undefined {
  if (tag === undefined || tag === '' || tag.toLowerCase().startsWith('und')) return undefined;
  const language = tag.toLowerCase().split(/[-_]/, 1)[0]!;
  return isKnown(language) ? language : 'unread';
}

const isKnown = (language: string): language is Known => (knownLanguages as readonly string[]).includes(language);

function hasAccent({ word }: Token): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return true;
  return false;
}
