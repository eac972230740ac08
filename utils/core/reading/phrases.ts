import type { Span } from '../words.ts';
import { Walk } from './phrase-walk.ts';
import type { Cut } from './tokens.ts';

/**
 * Phrases, and where they stand in a text. A phrase is written as the words it is made of, spelled out and in lower case:
 *
 * - `book a call|chat`: one of several words
 * - `a? quick? call`: a word that may be missing
 * - `<link>`, `<handle>`, `<price>`, `<number>`, `<percent>`, `<email>`: a token of that kind
 * - `<send>`: any word of that class of the lexicon
 * - `*`: any one token, `..`: none to three tokens
 * - `^try`: only where a sentence opens
 * - `?` as the last word: only in a question
 *
 * All phrases are walked at once, from each token no farther than the longest phrase, so finding is linear in the text.
 */
export interface Phrases<Value> {
  /** Every place a phrase stands, longest phrase per value and place, in order. */
  find(cut: Cut): Found<Value>[];
}

/** A phrase that was found. */
export interface Found<Value> extends Span {
  value: Value;
  /** Index of its first token. */
  first: number;
  /** Index after its last token. */
  after: number;
  /** How many of its tokens the phrase names; the rest is anything. */
  named: number;
}

/**
 * Makes phrases ready to be found.
 *
 * @param table phrases by value, one per line of each text.
 * @param lexicon words by class name, for `<class>`.
 */
export function phrasesOf<Value>(
  table: Iterable<readonly [Value, string]>,
  lexicon: Readonly<Record<string, string>>,
): Phrases<Value> {
  const walk = new Walk(table, lexicon);
  return { find: (text) => findAll(text, walk) };
}

function findAll<Value>({ tokens, sentences }: Cut, walk: Walk<Value>): Found<Value>[] {
  const found: Found<Value>[] = [];
  const met = tokens.map((token) => walk.meet(token));
  for (let first = 0; first < tokens.length; first++) {
    const { start, sentence, opens } = tokens[first]!;
    const foundBefore = found.length;
    let here = walk.begin(met[first]!, opens);
    for (let at = first; here; ) {
      for (const { line, named } of here.ends) {
        const { value } = line;
        if (line.isQuestion && !sentences[sentence]?.question) continue;
        // Of one value that begins here only the longest counts: the last that is met.
        let place = foundBefore;
        while (place < found.length && found[place]!.value !== value) place++;
        const known = found[place];
        if (known?.after === at + 1 && known.named >= named) continue;
        found[place] = { value, first, after: at + 1, start, end: tokens[at]!.end, named };
      }
      at++;
      if (here.isOver || at >= tokens.length || tokens[at]!.sentence !== sentence) break;
      here = here.after(met[at]!.names);
    }
  }
  return found;
}
