import { type Medium, mediums, type Stance, stances } from '../words.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import type { MomentLanguage } from './languages/language.ts';
import { pt } from './languages/pt.ts';
import { cut, type Token } from './tokens.ts';

/** What a phrase does in a line. */
const roles = [
  'opens',
  'closes',
  'and',
  'to',
  'skip',
  'ago',
  'ahead',
  'last',
  'next',
  'on',
  'part',
  'plain',
  'content',
] as const;
export type Role = (typeof roles)[number];
export type Unit = keyof MomentLanguage['units'];

/** All a phrase can mean, in one language. */
export interface Meaning {
  medium?: Medium;
  stance?: Stance;
  /** Days from today. */
  day?: number;
  /** 1 for Monday to 7. */
  weekday?: number;
  /** 1 to 12. */
  month?: number;
  unit?: Unit;
  number?: number;
  roles: ReadonlySet<Role>;
}

/** A phrase of a language. */
interface Phrase {
  words: readonly string[];
  meaning: Meaning;
}

/** The phrases of a language by their first word, the longest first. */
export type Lexicon = ReadonlyMap<string, readonly Phrase[]>;

const languages: Record<string, MomentLanguage> = { en, es, de, fr, pt };
const compiled = new Map<string, Lexicon>();

/** Every language a line is understood in. */
export const languageNames: readonly string[] = Object.keys(languages);

/** The phrases of one of them; made when they are first asked for. */
export function lexiconOf(name: string): Lexicon {
  const known = compiled.get(name) ?? compile(languages[name]!);
  compiled.set(name, known);
  return known;
}

/** What a tag is for, in whatever language. @param tag folded, without `#` */
export function stanceOfTag(tag: string): Stance | undefined {
  for (const { tags } of Object.values(languages))
    for (const stance of stances) if (phrasesIn(tags[stance]).some(([word]) => word === tag)) return stance;
  return undefined;
}

/** The longest phrase that begins at a token. */
export function phraseAt(lexicon: Lexicon, tokens: readonly Token[], at: number): Phrase | undefined {
  return lexicon
    .get(tokens[at]!.text)
    ?.find(({ words }) => words.every((word, index) => tokens[at + index]?.text === word));
}

const phrasesIn = (list: string): string[][] =>
  list
    .split(',')
    .map((phrase) => cut(phrase.trim()).map(({ text }) => text))
    .filter((words) => words.length > 0);

interface Compiled {
  words: readonly string[];
  meaning: Meaning & { roles: Set<Role> };
}

/** "llamé a" leads to a name and is a call, as "llamé" is. */
function inherit({ words, meaning }: Compiled, phrases: ReadonlyMap<string, Compiled>): void {
  if (!meaning.roles.has('opens') && !meaning.roles.has('closes')) return;
  for (let length = words.length - 1; length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const part = phrases.get(words.slice(from, from + length).join(' '))?.meaning;
      if (part?.medium) meaning.medium ??= part.medium;
      if (part?.stance) meaning.stance ??= part.stance;
    }
}

function compile(language: MomentLanguage): Lexicon {
  const phrases = new Map<string, Compiled>();
  const put = (list: string, meaning: Partial<Meaning>, role?: Role) => {
    for (const words of phrasesIn(list)) {
      const key = words.join(' ');
      const known = phrases.get(key) ?? { words, meaning: { roles: new Set<Role>() } };
      if (role) known.meaning.roles.add(role);
      phrases.set(key, { words, meaning: { ...meaning, ...known.meaning } });
    }
  };
  for (const medium of mediums) put(language.mediums[medium], { medium });
  for (const stance of stances) put(language.stances[stance], { stance });
  for (const [day, list] of Object.entries(language.days)) put(list, { day: Number(day) });
  for (const [index, list] of language.weekdays.entries()) put(list, { weekday: index + 1 });
  for (const [index, list] of language.months.entries()) put(list, { month: index + 1 });
  for (const [unit, list] of Object.entries(language.units)) put(list, { unit: unit as Unit });
  for (const [index, list] of language.numbers.entries()) put(list, { number: index + 1 });
  for (const role of roles) put(language[role], {}, role);
  for (const phrase of phrases.values()) inherit(phrase, phrases);
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases.values())
    byFirst.set(phrase.words[0]!, [...(byFirst.get(phrase.words[0]!) ?? []), phrase]);
  for (const list of byFirst.values()) list.sort((one, other) => other.words.length - one.words.length);
  return byFirst;
}
