import type { Span, Stance } from '../words.ts';
import type { Compiled } from './languages/compiled.ts';
import type { Cut, Token } from './tokens.ts';

/** What the build of a text, rather than a phrase in it, says for a stance. */
export interface Trait {
  /** The message key is `reason_<why>`; traits without one move the score and are no reason a person could see. */
  why?: string;
  toward: Stance;
  /** Natural log odds, times what {@link strength} returns. */
  weight: number;
  /**
   * The learned words are not fitted to it: what people who write messages to train on do not do as people who write
   * messages do. Fitted, the corpus would take back what is known here.
   */
  unfitted?: boolean;
  /** From 0, not there, to 1. */
  strength(shape: Shape): number;
  /** The part of the text that shows it; needed with `why`. */
  span?(shape: Shape): Span | undefined;
}

/** Counts a trait can be told from. */
export interface Shape {
  words: number;
  /** `I`, `my`, `we`, `our`… and `you`, `your`. */
  writer: Token[];
  reader: Token[];
  links: number;
  hashtags: number;
  questions: number;
  exclamations: number;
  /** A handle opens the text: it answers somebody. */
  addressed: boolean;
  code: number;
  /** How many different words of small talk there are; absent where none are known of the language. */
  smallTalk?: number;
  last?: { question: boolean };
}

/** Counts once over the text. */
export function shapeOf(
  { tokens, sentences, code }: Cut,
  { writer, reader, smallTalk }: Pick<Compiled, 'writer' | 'reader' | 'smallTalk'>,
): Shape {
  const shape: Shape = {
    words: 0,
    writer: [],
    reader: [],
    links: 0,
    hashtags: 0,
    questions: 0,
    exclamations: 0,
    addressed: tokens[0]?.kind === 'handle',
    code,
    last: sentences.at(-1),
  };
  const talk = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'link') shape.links++;
    else if (token.kind === 'hashtag') shape.hashtags++;
    else if (token.kind === 'word') {
      shape.words++;
      if (!token.quoted && smallTalk.has(token.word)) talk.add(token.word);
      if (writer.has(token.word)) shape.writer.push(token);
      else if (reader.has(token.word)) shape.reader.push(token);
    }
  }
  for (const { question, exclaims } of sentences) {
    if (question) shape.questions++;
    if (exclaims) shape.exclamations++;
  }
  if (smallTalk.size > 0) shape.smallTalk = talk.size;
  return shape;
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.min(1, part / whole));

/** All traits; weights by hand. */
export const traits: readonly Trait[] = [
  {
    why: 'about_writer',
    toward: 'sell',
    weight: 0.9,
    strength: ({ writer, reader, words, links, addressed }) =>
      !addressed && links > 0 && writer.length > reader.length ? share(writer.length * 12, words) : 0,
    span: ({ writer }) => writer[0],
  },
  {
    why: 'about_reader',
    toward: 'serve',
    weight: 0.8,
    strength: ({ writer, reader, words, questions }) =>
      questions === 0 && reader.length > writer.length ? share(reader.length * 12, words) : 0,
    span: ({ reader }) => reader[0],
  },
  { toward: 'sell', weight: 0.5, strength: ({ links, addressed }) => (links > 0 && !addressed ? 1 : 0) },
  { toward: 'sell', weight: 0.6, strength: ({ hashtags }) => Math.min(1, hashtags / 4) },
  { toward: 'sell', weight: 0.4, strength: ({ exclamations }) => Math.min(1, exclamations / 3) },
  { toward: 'sell', weight: -1.3, strength: ({ addressed }) => (addressed ? 1 : 0) },
  { toward: 'sell', weight: 0.8, strength: ({ words, addressed }) => (addressed ? 0 : Math.min(1, words / 80)) },
  { toward: 'serve', weight: 0.8, strength: ({ code }) => Math.min(1, code / 3) },
  {
    toward: 'serve',
    weight: 0.7,
    strength: ({ words, questions }) => (questions === 0 ? Math.min(1, words / 40) : 0),
  },
  { toward: 'social', weight: 1.2, strength: ({ words, links }) => (links === 0 ? Math.max(0, 1 - words / 10) : 0) },
  { toward: 'social', weight: 0.8, strength: ({ last, links }) => (last?.question && links === 0 ? 1 : 0) },
  {
    toward: 'social',
    weight: 2,
    unfitted: true,
    // Most messages have two or three such words.
    strength: ({ smallTalk, words }) =>
      smallTalk === undefined ? 0 : Math.min(1, smallTalk / 8) - Math.min(0.3, words / 80),
  },
];
