import { any, beginningsOf, Line } from './phrase-lines.ts';
import { begun, type Spot, type State } from './phrase-state.ts';
import type { Token } from './tokens.ts';

/** Texts of many new words make many ways; with more of them than this the walk begins anew. A way takes some 500 bytes. */
const mostWays = 30_000;

/**
 * Walks all phrases of a language at once. Each way from state to state is worked out when it is first taken and
 * remembered, so a token mostly costs one look: an automaton made as it is needed, after Thompson, "Regular expression
 * search algorithm" (1968).
 */
export class Walk<Value> {
  readonly #lines = new Map<string, Line<Value>[]>();
  readonly #classes: ReadonlyMap<string, readonly string[]>;
  readonly #anywhere: Begun<Value> = new Map();
  readonly #opening: Begun<Value> = new Map();
  #ways = 0;

  /** @param table phrases by value, one per line of each text. @param lexicon words by class name. */
  constructor(table: Iterable<readonly [Value, string]>, lexicon: Readonly<Record<string, string>>) {
    this.#classes = classesOf(lexicon);
    let place = 0;
    for (const [value, lines] of table) {
      for (const written of lines.split('\n')) {
        const phrase = written.trim();
        if (phrase) this.#take(phrase, new Line(value, phrase, place++));
      }
    }
  }

  /** Where the first token of a walk leads; `null` where no phrase begins. */
  begin(token: Token): State<Value> | null {
    const known = token.opens ? this.#opening : this.#anywhere;
    const there = known.get(token.word);
    if (there !== undefined) return there;
    const made = this.#begin(token);
    known.set(token.word, made);
    this.#count();
    return made;
  }

  /** Where the next token leads; `null` where all phrases have ended. */
  advance(from: State<Value>, token: Token): State<Value> | null {
    const known = from.leads.get(token.word);
    if (known !== undefined) return known;
    const awaited = this.#awaited(from, token);
    if (awaited.length === 0) {
      // Most words are awaited by no phrase, and lead where all such words lead.
      if (from.otherwise === undefined) from.otherwise = from.after(awaited);
      return from.otherwise;
    }
    const there = from.after(awaited);
    from.leads.set(token.word, there);
    this.#count();
    return there;
  }

  #count(): void {
    this.#ways += 1;
    if (this.#ways < mostWays) return;
    this.#ways = 0;
    this.#anywhere.clear();
    this.#opening.clear();
  }

  #awaited(from: State<Value>, { kind, word }: Token): readonly Spot<Value>[] {
    const awaited = from.awaited(word);
    const classes = kind === 'word' ? this.#classes.get(word) : [`<${kind}>`];
    return classes ? united([awaited, ...classes.map((name) => from.awaited(name))]) : awaited;
  }

  #take(phrase: string, line: Line<Value>): void {
    for (const name of beginningsOf(phrase)) {
      const lines = this.#lines.get(name);
      if (lines) lines.push(line);
      else this.#lines.set(name, [line]);
    }
  }

  #begin(token: Token): State<Value> | null {
    const { kind, word, opens } = token;
    const names = [word, ...(kind === 'word' ? (this.#classes.get(word) ?? []) : [`<${kind}>`])];
    const lines = new Set([...names, any].flatMap((name) => this.#lines.get(name) ?? []));
    if (!opens) for (const line of lines) if (line.opens) lines.delete(line);
    return lines.size === 0 ? null : this.advance(begun(lines, names), token);
  }
}

/** Where each word leads that a walk began with. */
type Begun<Value> = Map<string, State<Value> | null>;

function united<Value>(several: readonly (readonly Spot<Value>[])[]): readonly Spot<Value>[] {
  const some = several.filter((spots) => spots.length > 0);
  return some.length < 2 ? (some[0] ?? []) : [...new Set(some.flat())];
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
