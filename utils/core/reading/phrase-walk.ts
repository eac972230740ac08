import { any, beginningsOf, Line } from './phrase-lines.ts';
import type { Token } from './tokens.ts';

/** Where one stands in all phrases at once after some tokens. */
export interface State<Value> {
  /** How far one is in each phrase that may still come; none of them is the end of the walk. */
  readonly spots: readonly Spot<Value>[];
  /** The phrases that are complete here, in the order in which they are written. */
  readonly ends: readonly Spot<Value>[];
  /** Where each next word leads, once it was met. */
  readonly leads: Map<string, State<Value>>;
}

/** How far one is in a phrase. */
interface Spot<Value> {
  readonly line: Line<Value>;
  /** The step that comes next; past the last, the phrase is complete. */
  readonly at: number;
  /** How many tokens of a gap have passed. */
  readonly skipped: number;
  /** How many tokens the phrase has named. */
  readonly named: number;
}

/** A gap is three tokens at most. */
const longestGap = 3;

/** Texts of many new words make many ways; with more of them than this the walk begins anew. A way takes some 200 bytes. */
const mostWays = 50_000;

/**
 * Walks all phrases of a language at once. Each way from state to state is worked out when it is first taken and
 * remembered, so a token costs one look: an automaton made as it is needed, after Thompson, "Regular expression search
 * algorithm" (1968).
 */
export class Walk<Value> {
  /** The phrases by what they can begin with. */
  readonly #lines = new Map<string, Line<Value>[]>();
  readonly #classes: ReadonlyMap<string, readonly string[]>;
  #anywhere = noWays<Value>();
  #opening = noWays<Value>();
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

  /** Where the first token of a walk leads. */
  begin(token: Token): State<Value> {
    const from = token.opens ? this.#opening : this.#anywhere;
    return from.leads.get(token.word) ?? this.#lead(from, token, this.#beginning(token));
  }

  /** Where the next token leads. */
  advance(from: State<Value>, token: Token): State<Value> {
    return from.leads.get(token.word) ?? this.#lead(from, token, from.spots);
  }

  #take(phrase: string, line: Line<Value>): void {
    for (const name of beginningsOf(phrase)) {
      const lines = this.#lines.get(name);
      if (lines) lines.push(line);
      else this.#lines.set(name, [line]);
    }
  }

  #beginning(token: Token): Spot<Value>[] {
    const lines = new Set([any, ...this.#namesOf(token)].flatMap((name) => this.#lines.get(name) ?? []));
    const spots: Spot<Value>[] = [];
    for (const line of lines) {
      if (token.opens || !line.opens) reach({ line, at: 0, skipped: 0, named: 0 }, spots);
    }
    return spots;
  }

  #lead(from: State<Value>, token: Token, spots: readonly Spot<Value>[]): State<Value> {
    const names = this.#namesOf(token);
    const reached: Spot<Value>[] = [];
    for (const { line, at, skipped, named } of spots) {
      const step = line.steps[at]!;
      if (step.isGap) reach({ line, at, skipped: skipped + 1, named }, reached);
      else if (names.some((name) => step.names.includes(name)))
        reach({ line, at: at + 1, skipped: 0, named: named + 1 }, reached);
      else if (step.names.includes(any)) reach({ line, at: at + 1, skipped: 0, named }, reached);
    }
    if (this.#ways++ > mostWays) this.#forget();
    const there = stateOf(reached);
    from.leads.set(token.word, there);
    return there;
  }

  #namesOf({ kind, word }: Token): string[] {
    return [word, ...(kind === 'word' ? (this.#classes.get(word) ?? []) : [`<${kind}>`])];
  }

  #forget(): void {
    this.#anywhere = noWays();
    this.#opening = noWays();
    this.#ways = 0;
  }
}

const noWays = <Value>(): State<Value> => ({ spots: [], ends: [], leads: new Map() });

/** Adds a spot, and those that can be reached from it without a token. */
function reach<Value>(spot: Spot<Value>, spots: Spot<Value>[]): void {
  const { line, at, skipped } = spot;
  const step = line.steps[at];
  if (!step?.isGap || skipped < longestGap) spots.push(spot);
  if (step?.isOptional) reach({ ...spot, at: at + 1, skipped: 0 }, spots);
}

function stateOf<Value>(spots: readonly Spot<Value>[]): State<Value> {
  const ends = new Map<Line<Value>, Spot<Value>>();
  for (const spot of spots) {
    if (spot.at === spot.line.steps.length && spot.named > (ends.get(spot.line)?.named ?? -1))
      ends.set(spot.line, spot);
  }
  return {
    spots: spots.filter(({ line, at }) => at < line.steps.length),
    ends: [...ends.values()].sort((a, b) => a.line.place - b.line.place),
    leads: new Map(),
  };
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
