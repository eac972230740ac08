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

/** A place in the tree of all phrases: every step leads on, by the number of what it may be. */
interface Node<Value> {
  named: number;
  /** Most nodes end a phrase and lead nowhere. */
  next: Map<number, Node<Value>> | undefined;
  ends: { value: Value; opens: boolean; question: boolean }[] | undefined;
}

/** What a token may be, in numbers of steps, and where it leads from the root. */
interface Called<Value> {
  steps: ReadonlySet<number>;
  begins: readonly Node<Value>[];
}

/** Stands for `*`. */
const any = 0;

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
  const root: Node<Value> = { named: 0, next: undefined, ends: undefined };
  const steps = new Steps();
  for (const [value, lines] of table) {
    for (const line of lines.split('\n')) {
      const phrase = line.trim();
      if (phrase) plant(root, steps, phrase, value);
    }
  }
  const classes = classesOf(lexicon);
  const known = new Map<string, Called<Value>>();
  const whatever: Called<Value> = { steps: new Set([any]), begins: beginnings(root, [any]) };
  const call = ({ kind, word }: Token): Called<Value> => {
    const made = known.get(word);
    if (made) return made;
    const names = kind === 'word' ? [word, ...(classes.get(word) ?? [])] : [word, `<${kind}>`];
    const may = [...new Set([any, ...names.flatMap((name) => steps.of.get(name) ?? [])])];
    if (may.length === 1) return whatever;
    const called = { steps: new Set(may), begins: beginnings(root, may) };
    known.set(word, called);
    return called;
  };
  return { find: (text) => findAll(text, call) };
}

const beginnings = <Value>(root: Node<Value>, may: readonly number[]) =>
  may.flatMap((step) => root.next?.get(step) ?? []);

/** The steps of phrases by number, and which of them each word or class may be. */
class Steps {
  readonly of = new Map<string, number[]>();
  readonly #numbers = new Map<string, number>([['*', any]]);

  /** The number of a step as it is written, words set apart by bars; given to it now when it has none. */
  numberOf(step: string): number {
    const known = this.#numbers.get(step);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(step, number);
    for (const name of step.split('|')) {
      const of = this.of.get(name);
      if (of) of.push(number);
      else this.of.set(name, [number]);
    }
    return number;
  }
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

function plant<Value>(root: Node<Value>, numbers: Steps, phrase: string, value: Value): void {
  const opens = phrase.startsWith('^');
  const steps = (opens ? phrase.slice(1).trimStart() : phrase).split(' ');
  const question = steps.at(-1) === '?';
  if (question) steps.pop();
  let ends: Node<Value>[] = [root];
  for (const step of steps) {
    if (step === '..') {
      let skipping = ends;
      for (let skipped = 0; skipped < 3; skipped++) {
        skipping = skipping.map((node) => child(node, any));
        ends = [...ends, ...skipping];
      }
      continue;
    }
    const optional = step.endsWith('?');
    const number = numbers.numberOf(optional ? step.slice(0, -1) : step);
    const reached = ends.map((node) => child(node, number));
    ends = optional ? [...ends, ...reached] : reached;
  }
  for (const node of new Set(ends)) {
    node.ends ??= [];
    node.ends.push({ value, opens, question });
  }
}

function child<Value>(node: Node<Value>, step: number): Node<Value> {
  node.next ??= new Map();
  const known = node.next.get(step);
  if (known) return known;
  const next: Node<Value> = { named: node.named + (step === any ? 0 : 1), next: undefined, ends: undefined };
  node.next.set(step, next);
  return next;
}

function findAll<Value>({ tokens, sentences }: Cut, call: (token: Token) => Called<Value>): Found<Value>[] {
  const found: Found<Value>[] = [];
  const called = tokens.map(call);
  for (let first = 0; first < tokens.length; first++) {
    const start = tokens[first]!;
    const foundBefore = found.length;
    let here = called[first]!.begins;
    for (let at = first; here.length > 0; ) {
      for (const { ends, named } of here) {
        if (!ends) continue;
        for (const { value, opens, question } of ends) {
          if ((opens && !start.opens) || (question && !sentences[start.sentence]?.question)) continue;
          const one = { value, first, after: at + 1, start: start.start, end: tokens[at]!.end, named };
          // Of one value that begins here only the longest counts: the last that is met.
          let place = foundBefore;
          while (place < found.length && found[place]!.value !== value) place++;
          if (found[place]?.after !== one.after || found[place]!.named < named) found[place] = one;
        }
      }
      at++;
      if (at >= tokens.length || tokens[at]!.sentence !== start.sentence) break;
      here = advance(here, called[at]!.steps);
    }
  }
  return found;
}

function advance<Value>(here: readonly Node<Value>[], may: ReadonlySet<number>): Node<Value>[] {
  const there: Node<Value>[] = [];
  for (const { next } of here) {
    if (!next) continue;
    for (const [step, node] of next) if (may.has(step)) there.push(node);
  }
  return there;
}
