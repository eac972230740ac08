import { any, Lines } from './phrase-lines.ts';
import { type State, States } from './phrase-state.ts';
import type { Token } from './tokens.ts';

/** With more words or states than this the walk begins anew, so that texts of ever new words take no more room. */
const most = 20_000;

/** A word as a walk knows it. */
export interface Met<Value> {
  /** Itself, its classes, or its kind: what a phrase may await. */
  names: readonly string[];
  /** Where it leads as the first of a walk, where a sentence opens and elsewhere; `null` where no phrase begins. */
  opening: State<Value> | null | undefined;
  elsewhere: State<Value> | null | undefined;
}

/**
 * Walks all phrases of a language at once. Where a word leads is worked out when it is first met there and remembered, so a
 * token mostly costs one look: an automaton made as it is needed, after Thompson, "Regular expression search algorithm"
 * (1968).
 */
export class Walk<Value> {
  readonly #lines: Lines<Value>;
  readonly #classes: readonly (readonly [string, ReadonlySet<string>])[];
  #words = new Map<string, Met<Value>>();
  #states = new States<Value>();

  /** @param table phrases by value, one per line of each text. @param lexicon words by class name. */
  constructor(table: Iterable<readonly [Value, string]>, lexicon: Readonly<Record<string, string>>) {
    this.#lines = new Lines(table);
    this.#classes = Object.entries(lexicon).map(([name, words]) => [`<${name}>`, new Set(words.split(' '))]);
  }

  /** What is known of a token's word. */
  meet({ kind, word }: Token): Met<Value> {
    const known = this.#words.get(word);
    if (known) return known;
    if (this.#words.size >= most || this.#states.size >= most) {
      this.#words = new Map();
      this.#states = new States();
    }
    const met = { names: this.#namesOf(kind, word), opening: undefined, elsewhere: undefined };
    this.#words.set(word, met);
    return met;
  }

  /** Where the first token of a walk leads; `null` where no phrase begins. */
  begin(met: Met<Value>, opens: boolean): State<Value> | null {
    const known = opens ? met.opening : met.elsewhere;
    if (known !== undefined) return known;
    const made = this.#begin(met, opens);
    if (opens) met.opening = made;
    else met.elsewhere = made;
    return made;
  }

  #begin({ names }: Met<Value>, opens: boolean): State<Value> | null {
    const lines = new Set([...names, any].flatMap((name) => this.#lines.beginning(name)));
    if (!opens) for (const line of lines) if (line.opens) lines.delete(line);
    return this.#states.begun(lines, names);
  }

  #namesOf(kind: Token['kind'], word: string): string[] {
    if (kind !== 'word') return [word, `<${kind}>`];
    const names = [word];
    for (const [name, words] of this.#classes) if (words.has(word)) names.push(name);
    return names;
  }
}
