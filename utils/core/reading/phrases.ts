import type { Span } from '../words.ts';
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

interface Node<Value> {
  named: number;
  next: Map<string, Node<Value>>;
  values: { value: Value; opens: boolean; question: boolean }[];
}

/**
 * Compiles phrases.
 *
 * @param table phrases by value, one per line of each text.
 * @param lexicon words by class name, for `<class>`.
 */
export function phrasesOf<Value>(
  table: Iterable<readonly [Value, string]>,
  lexicon: Record<string, string>,
): Phrases<Value> {
  const root: Node<Value> = { named: 0, next: new Map(), values: [] };
  for (const [value, lines] of table) {
    for (const line of lines.split('\n')) {
      const phrase = line.trim();
      if (phrase) plant(root, phrase, value);
    }
  }
  const classes = classesOf(lexicon);
  return { find: (text) => findAll(root, classes, text) };
}

function plant<Value>(root: Node<Value>, phrase: string, value: Value): void {
  const steps = phrase.replace(/^\^ ?/, '').split(' ');
  const question = steps.at(-1) === '?';
  if (question) steps.pop();
  let ends: Node<Value>[] = [root];
  for (const step of steps) {
    if (step === '..') {
      const all = [...ends];
      for (let skipped = 0; skipped < 3; skipped++) {
        ends = ends.map((node) => child(node, '*'));
        all.push(...ends);
      }
      ends = [...new Set(all)];
      continue;
    }
    const optional = step.endsWith('?');
    const words = (optional ? step.slice(0, -1) : step).split('|');
    const reached = ends.flatMap((node) => words.map((word) => child(node, word)));
    ends = [...new Set(optional ? [...ends, ...reached] : reached)];
  }
  for (const node of ends) node.values.push({ value, opens: phrase.startsWith('^'), question });
}

function child<Value>(node: Node<Value>, word: string): Node<Value> {
  const known = node.next.get(word);
  if (known) return known;
  const next: Node<Value> = { named: node.named + (word === '*' ? 0 : 1), next: new Map(), values: [] };
  node.next.set(word, next);
  return next;
}

function classesOf(lexicon: Record<string, string>): Map<string, string[]> {
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

function findAll<Value>(root: Node<Value>, classes: Map<string, string[]>, { tokens, sentences }: Cut): Found<Value>[] {
  const found: Found<Value>[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const start = tokens[first]!;
    let longestOf: Map<Value, Found<Value>> | undefined;
    let here: Node<Value>[] = [root];
    for (let at = first; at < tokens.length && here.length > 0; at++) {
      const token = tokens[at]!;
      if (token.sentence !== start.sentence) break;
      here = advance(here, token, classes);
      for (const node of here) {
        for (const { value, opens, question } of node.values) {
          if ((opens && !start.opens) || (question && !sentences[start.sentence]?.question)) continue;
          longestOf ??= new Map();
          longestOf.set(value, { value, first, after: at + 1, start: start.start, end: token.end, named: node.named });
        }
      }
    }
    if (longestOf) found.push(...longestOf.values());
  }
  return found;
}

function advance<Value>(here: Node<Value>[], token: Token, classes: Map<string, string[]>): Node<Value>[] {
  const there: Node<Value>[] = [];
  const kinds = token.kind === 'word' ? classes.get(token.word) : [`<${token.kind}>`];
  for (const { next } of here) {
    const exact = next.get(token.word);
    if (exact) there.push(exact);
    const any = next.get('*');
    if (any) there.push(any);
    if (kinds) {
      for (const kind of kinds) {
        const node = next.get(kind);
        if (node) there.push(node);
      }
    }
  }
  return there;
}
