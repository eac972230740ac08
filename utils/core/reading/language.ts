import { smallWords } from './language-words.ts';
import { type Known, knownLanguages } from './languages/index.ts';
import type { Cut, Token } from './tokens.ts';

/** A language the reading knows, or `unread`: one it does not know, or no language at all. */
export type Language = Known | 'unread';

const languages = Object.keys(smallWords);
const votersOf = index();

/** A language's small words make up at least this share of a text. */
const enough = 0.1;

/**
 * Which language a text is in, by its script and its small words. A text of which too little speaks for a language that is
 * read is `unread`: empty, emoji and links only, another script, another language, or words nobody knows.
 */
export function languageOf({ tokens, letters, latin, ascii }: Cut): Language {
  if (letters === 0 || latin < letters * 0.7) return 'unread';
  const quotesOnly = tokens.every(({ kind, quoted }) => quoted || kind !== 'word');
  const words = tokens.filter(({ kind, quoted }) => kind === 'word' && (quotesOnly || !quoted));
  const votes = new Array<number>(languages.length).fill(0);
  for (const { word } of words) {
    const voters = votersOf.get(word);
    if (voters) for (const language of voters.languages) votes[language]! += voters.vote;
  }
  const most = Math.max(...votes);
  const best = languages[votes.indexOf(most)]!;
  if (most === 0 || most < words.length * enough || !isKnown(best)) return 'unread';
  const isForeign = best === 'en' && letters > ascii && words.filter(hasAccent).length > words.length * 0.3;
  return isForeign ? 'unread' : best;
}

/** Whether a BCP 47 tag names a language that is read; `undefined` names none. */
export function languageNamed(tag: string | undefined): Language | undefined {
  if (tag === undefined || tag === '' || tag.toLowerCase().startsWith('und')) return undefined;
  const language = tag.toLowerCase().split(/[-_]/, 1)[0]!;
  return isKnown(language) ? language : 'unread';
}

const isKnown = (language: string): language is Known => (knownLanguages as readonly string[]).includes(language);

/** For each small word the places of its languages in {@link languages}, and how much it says: the less the more share it. */
function index(): Map<string, { languages: number[]; vote: number }> {
  const found = new Map<string, { languages: number[]; vote: number }>();
  for (const [language, words] of Object.values(smallWords).entries()) {
    for (const word of new Set(words.split(/\s+/))) {
      const sharing = [...(found.get(word)?.languages ?? []), language];
      if (word) found.set(word, { languages: sharing, vote: 1 / sharing.length });
    }
  }
  return found;
}

function hasAccent({ word }: Token): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return true;
  return false;
}
