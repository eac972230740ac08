import type { Span } from '../words.ts';
import { advance, any, type Called, called, newNode, plant, Steps, type Trees } from './phrase-tree.ts';
import type { Cut, Token } from './tokens.ts';

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
 * Compiles phrases. A step with several words is one step, and each word knows which steps it may be: so the tree stays
 * as small as what is written.
 *
 * @param table phrases by value, one per line of each text.
 * @param lexicon words by class name, for `<class>`.
 */
export function phrasesOf<Value>(
  table: Iterable<readonly [Value, string]>,
  lexicon: Readonly<Record<string, string>>,
): Phrases<Value> {
  const trees: Trees<Value> = { anywhere: newNode(0), opening: newNode(0) };
  const steps = new Steps();
  const waiting = new Map<string, Line<Value>[]>();
  for (const [value, lines] of table) {
    for (const written of lines.split('\n')) {
      const phrase = written.trim();
      if (!phrase) continue;
      const line = { value, phrase, isPlanted: false };
      for (const name of beginningsOf(phrase)) {
        const of = waiting.get(name);
        if (of) of.push(line);
        else waiting.set(name, [line]);
      }
    }
  }
  const classes = classesOf(lexicon);
  const known = new Map<string, Called<Value>>();
  /** Plants what can begin with a word, a class or a kind; most phrases of a language never come up in a text. */
  let planted = 0;
  const plantAll = (name: string) => {
    const lines = waiting.get(name);
    if (!lines) return;
    waiting.delete(name);
    for (const line of lines) {
      if (line.isPlanted) continue;
      line.isPlanted = true;
      planted++;
      plant(trees, steps, line.phrase, line.value);
    }
    // Words that may be one of the new steps have to be found out anew; of a kind, whatever looks like it.
    for (const changed of steps.takeChanged()) {
      const members = changed.startsWith('<') ? lexicon[changed.slice(1, -1)]?.split(' ') : [changed];
      if (members) for (const member of members) known.delete(member);
      else known.clear();
    }
  };
  plantAll('*');

  const nothing = called(trees, [any]);
  const call = ({ kind, word }: Token): Called<Value> => {
    const made = known.get(word);
    if (made) return made;
    if (kind === 'word' && !classes.has(word) && !waiting.has(word) && !steps.of.has(word)) return nothing;
    const names = kind === 'word' ? [word, ...(classes.get(word) ?? [])] : [word, `<${kind}>`];
    for (const name of names) plantAll(name);
    const may = [...new Set([any, ...names.flatMap((name) => steps.of.get(name) ?? [])])];
    if (may.length === 1) return nothing;
    const found = called(trees, may);
    known.set(word, found);
    return found;
  };
  return {
    find(text) {
      let called: Called<Value>[];
      let before: number;
      do {
        // What one token plants may be a step for another: when all are planted it is known what each may be.
        before = planted;
        called = text.tokens.map(call);
      } while (planted !== before);
      return findAll(text, called);
    },
  };
}

/** A phrase as it is written, until a text has a word that it could begin with. */
interface Line<Value> {
  value: Value;
  phrase: string;
  isPlanted: boolean;
}

/** The words and classes a phrase can begin with: those of its first step, and of what follows steps that may be missing. */
function beginningsOf(phrase: string): string[] {
  const names: string[] = [];
  for (const step of phrase.replace(/^\^ ?/, '').split(' ')) {
    if (step === '..' || step === '*') return ['*'];
    const optional = step.endsWith('?');
    names.push(...(optional ? step.slice(0, -1) : step).split('|'));
    if (!optional) break;
  }
  return names.includes('*') ? ['*'] : names;
}

function classesOf(lexicon: Readonly<Record<string, string>>): Map<string, string[]> {
  const classes = new Map<string, string[]>();
  for (const [name, words] of Object.entries(lexicon)) {
    for (const word of words.split(' ')) {
      const of = classes.get(word);
      if (of) of.push(`<${name}>`);
      else classes.set(word, [`<${name}>`]);
    }
  }
  return classes;
}

function findAll<Value>({ tokens, sentences }: Cut, called: readonly Called<Value>[]): Found<Value>[] {
  const found: Found<Value>[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const start = tokens[first]!;
    const foundBefore = found.length;
    const begins = start.opens ? called[first]!.opening : called[first]!.anywhere;
    let here = begins.ends;
    for (let at = first; ; ) {
      for (const { ends, named } of here) {
        if (!ends) continue;
        for (const { value, question } of ends) {
          if (question && !sentences[start.sentence]?.question) continue;
          // Of one value that begins here only the longest counts: the last that is met.
          let place = foundBefore;
          while (place < found.length && found[place]!.value !== value) place++;
          const known = found[place];
          if (known?.after === at + 1 && known.named >= named) continue;
          found[place] = { value, first, after: at + 1, start: start.start, end: tokens[at]!.end, named };
        }
      }
      at++;
      if (at >= tokens.length || tokens[at]!.sentence !== start.sentence) break;
      here = at === first + 1 ? begins.advance(called[at]!) : advance(here, called[at]!);
      if (here.length === 0) break;
    }
  }
  return found;
}
