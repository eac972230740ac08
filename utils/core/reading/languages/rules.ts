import type { Ask, Stance } from '../../words.ts';

/** One thing in a text that speaks for a stance. */
export interface Signal {
  /** The message key is `reason_<why>`. */
  why: string;
  toward: Stance;
  /** How much it adds to the stance's score the first time, in natural log odds. Written by hand after labels.md. */
  weight: number;
  /** Tells the reader to do something for the writer: then whatever else the text holds counts for less. */
  call?: boolean;
  /** It hands over something to act on: a call beside it is only the way there. */
  opens?: boolean;
  /** A `not` shortly before takes it away: "I'm not selling anything". */
  negatable?: boolean;
  /** Phrases in the notation of `phrases.ts`, one per line. */
  phrases: string;
}

/** One way to say what one needs. */
export interface AskSignal {
  need: Exclude<Ask, 'none'>;
  /**
   * A need is there when what its phrases weigh reaches 1: a strong phrase is enough alone, a weak one needs another.
   * Below 0 for what sounds like a need and is none.
   */
  weight: number;
  /** Phrases in the notation of `phrases.ts`, one per line. */
  phrases: string;
}

/** How a language is written in a hurry. */
export interface Spelling {
  /** Words as they are typed, and what they stand for, spelled out: `thx` for `thanks`. */
  everyday: Readonly<Record<string, string>>;
  /** What a word with an apostrophe in it is made of; undefined when it is one word. */
  parts?(word: string): readonly string[] | undefined;
  /** Letters next to each other are initials, as in `U.S.`, unless each is a word in a hurry, as in `r u`. */
  initials?: boolean;
}

/** All that is known about one language: lists of words and phrases, in lower case and spelled out, words set apart by blanks. */
export interface Rules {
  spelling: Spelling;
  /** Words by class name, for phrases to name as `<class>`. */
  lexicon: Readonly<Record<string, string>>;
  signals: readonly Signal[];
  asks: readonly AskSignal[];
  /** How much more must speak for a need than against it, in log odds: one overlooked is better than one made up. */
  needDoubt: number;
  promises: {
    /** Phrases that commit the writer to do something for the reader later. */
    commitments: string;
    /** Phrases that begin like a commitment and are none. */
    excuses: string;
    /** Words right before a plan that is none yet. */
    hesitations: string;
    /** Words with which another clause begins. */
    connectives: string;
    /** What a promise adds to `serve`, with a word for the reader in it and without. */
    weight?: { reader: number; nobody: number };
  };
  /** `I`, `my`, `we`, `our` … */
  writer: string;
  /** `you`, `your` … */
  reader: string;
  /** Little words of which talk among people is full: tales, feelings, people who are not here, words to begin with. */
  smallTalk?: string;
  /** Words that take back what follows them: `not`, `never` … */
  nots: string;
  /** After a `not`, words that urge rather than take back: "don't miss our sale". */
  urges: string;
}
