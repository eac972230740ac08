import { norm } from './characters.ts';
import { smallWords } from './language-words.ts';
import { openers } from './languages/openers.ts';

/** A word as it stands in texts, and what is known of it in any language. */
export interface Typed {
  /** As it is compared. */
  word: string;
  /** In which languages it is a small word, by their place in {@link languages}; most are in none. */
  languages: readonly number[];
  /** A sentence still opens behind it. */
  isOpener: boolean;
}

/** All languages that small words are known of. */
export const languages = Object.keys(smallWords);
const smallWordsOf = Object.values(smallWords).map(
  (words, language) => [language, new Set(words.split(/\s+/))] as const,
);

/** Most words are small words in no language. */
export const nowhere: readonly number[] = [];

/** So many words are remembered; with more the memory begins anew. */
const most = 20_000;
/** Engines cut a longer word from its text by pointing there: remembered, it would keep the whole text. */
const longest = 12;
const remembered = new Map<string, Typed>();

/** What is known of a word. Most words of a text were met before: then it is one look. */
export function typed(written: string): Typed {
  const known = remembered.get(written);
  if (known) return known;
  const word = norm(written);
  const made = { word, languages: languagesOf(word), isOpener: openers.has(word) };
  if (written.length > longest) return made;
  if (remembered.size === most) remembered.clear();
  remembered.set(written, made);
  return made;
}

function languagesOf(word: string): readonly number[] {
  let found = nowhere;
  for (const [language, words] of smallWordsOf) if (words.has(word)) found = [...found, language];
  return found;
}
