import { type Phrases, phrasesOf } from '../phrases.ts';
import type { AskSignal, Rules, Signal, Spelling } from './rules.ts';

/** What a phrase is for. One of these. */
export interface Rule {
  signal?: Signal;
  ask?: AskSignal;
  promise?: 'commitment' | 'excuse';
}

/** The words around a promise. */
export interface Commitments {
  hesitations: ReadonlySet<string>;
  connectives: ReadonlySet<string>;
  weight: { reader: number; nobody: number };
}

/** A language's rules, ready to read with. */
export interface Compiled {
  spelling: { everyday: ReadonlyMap<string, readonly string[]>; parts: Spelling['parts']; initials: boolean };
  phrases: Phrases<Rule>;
  needDoubt: number;
  promises: Commitments;
  writer: ReadonlySet<string>;
  reader: ReadonlySet<string>;
  nots: ReadonlySet<string>;
  urges: ReadonlySet<string>;
  smallTalk: ReadonlySet<string>;
}

/** Compiles a language's rules: the dear part of loading, done once for each language that is met. */
export function compile({ spelling, lexicon, signals, asks, needDoubt, promises, ...words }: Rules): Compiled {
  const table: [Rule, string][] = [
    ...signals.map((signal): [Rule, string] => [{ signal }, signal.phrases]),
    ...asks.map((ask): [Rule, string] => [{ ask }, ask.phrases]),
    [{ promise: 'commitment' }, promises.commitments],
    [{ promise: 'excuse' }, promises.excuses],
  ];
  return {
    spelling: {
      everyday: new Map(Object.entries(spelling.everyday).map(([typed, meant]) => [typed, meant.split(' ')])),
      parts: spelling.parts,
      initials: spelling.initials ?? false,
    },
    phrases: phrasesOf(table, lexicon),
    needDoubt,
    promises: {
      hesitations: setOf(promises.hesitations),
      connectives: setOf(promises.connectives),
      weight: promises.weight ?? { reader: 1.4, nobody: 1.4 },
    },
    writer: setOf(words.writer),
    reader: setOf(words.reader),
    nots: setOf(words.nots),
    urges: setOf(words.urges),
    smallTalk: setOf(words.smallTalk ?? ''),
  };
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
