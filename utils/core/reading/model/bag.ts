import type { Cut } from '../tokens.ts';

/** The words of a text and its pairs of words, as the model knows them, in order; what stands there twice is here twice. */
export interface Bag {
  /** What each is known by: a hash below {@link keyLimit}. */
  keys: number[];
  /** The tokens with which each begins and ends: the same for a word. */
  firsts: number[];
  lasts: number[];
}

/** Keys are below this: with some ten thousand of them in a model, two in a thousand unknown words are taken for a known one. */
export const keyLimit = 2 ** 24;

/** The bag of a spelled text; pairs do not reach across sentences, and somebody else's words count only where there are no others. */
export function bagOf({ tokens }: Cut): Bag {
  const bag: Bag = { keys: [], firsts: [], lasts: [] };
  const all = tokens.every(({ quoted }) => quoted);
  let before = 0;
  let sentence = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.quoted && !all) continue;
    const hash = hashOf(token.kind === 'emoji' ? '<emoji>' : token.word);
    if (token.sentence === sentence) {
      bag.keys.push(mixed(before, hash) & (keyLimit - 1));
      bag.firsts.push(at - 1);
      bag.lasts.push(at);
    }
    bag.keys.push(hash & (keyLimit - 1));
    bag.firsts.push(at);
    bag.lasts.push(at);
    before = hash;
    sentence = token.sentence;
  }
  return bag;
}

/** FNV-1a, finished so that its low bits depend on all of a word. (Fowler, Noll, Vo; finisher of MurmurHash3) */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return finished(hash);
}

const mixed = (one: number, other: number) => finished(Math.imul(one, 0x9e3779b1) ^ other);

function finished(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return half ^ (half >>> 13);
}
