import { type Phrases, phrasesOf } from '../phrases.ts';
import type { AskSignal, Rules, Signal, Spelling } from './rules.ts';

/** The words of promising, ready to be looked for. */
export interface Commitments {
  commitments: Phrases<true>;
  excuses: Phrases<true>;
  hesitations: ReadonlySet<string>;
  connectives: ReadonlySet<string>;
}

/** A language's rules, ready to read with. */
export interface Compiled {
  spelling: { everyday: ReadonlyMap<string, readonly string[]>; parts: Spelling['parts'] };
  signals: Phrases<Signal>;
  asks: Phrases<AskSignal>;
  promises: Commitments;
  writer: ReadonlySet<string>;
  reader: ReadonlySet<string>;
  nots: ReadonlySet<string>;
  urges: ReadonlySet<string>;
}

/** Compiles a language's rules: the dear part of loading, done once for each language that is met. */
export function compile({ spelling, lexicon, signals, asks, promises, ...words }: Rules): Compiled {
  const phrases = <Value>(table: readonly (readonly [Value, string])[]) => phrasesOf(table, lexicon);
  return {
    spelling: {
      everyday: new Map(Object.entries(spelling.everyday).map(([typed, meant]) => [typed, meant.split(' ')])),
      parts: spelling.parts,
    },
    signals: phrases(signals.map((signal) => [signal, signal.phrases])),
    asks: phrases(asks.map((ask) => [ask, ask.phrases])),
    promises: {
      commitments: phrases([[true, promises.commitments]]),
      excuses: phrases([[true, promises.excuses]]),
      hesitations: setOf(promises.hesitations),
      connectives: setOf(promises.connectives),
    },
    writer: setOf(words.writer),
    reader: setOf(words.reader),
    nots: setOf(words.nots),
    urges: setOf(words.urges),
  };
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
