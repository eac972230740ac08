import type { Line } from './phrase-lines.ts';

/** How far one is in a phrase. */
export interface Spot<Value> {
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

/** Where one stands in all phrases at once after some tokens. */
export class State<Value> {
  /** The phrases that are complete here, in the order in which they are written. */
  readonly ends: Spot<Value>[] = [];
  /** Where each word leads that a phrase awaits here, once it was met. */
  readonly leads = new Map<string, State<Value> | null>();
  /** Where all other words lead, once one was met. */
  otherwise: State<Value> | null | undefined;
  readonly #open: Spot<Value>[] = [];
  /** Those of them that take any token next. */
  readonly #loose: Spot<Value>[] = [];
  #sorted: ReadonlyMap<string, readonly Spot<Value>[]> | undefined;

  constructor(spots: readonly Spot<Value>[]) {
    for (const spot of spots) {
      const step = spot.line.steps[spot.at];
      if (step) this.#open.push(spot);
      else this.#end(spot);
      if (step?.takesAny) this.#loose.push(spot);
    }
    if (this.ends.length > 1) this.ends.sort((a, b) => a.line.place - b.line.place);
  }

  /** No phrase may still come. */
  get isOver(): boolean {
    return this.#open.length === 0;
  }

  /** The spots whose next step may be a word, class or kind of this name. */
  awaited(name: string): readonly Spot<Value>[] {
    this.#sorted ??= this.#sort();
    return this.#sorted.get(name) ?? none;
  }

  /** Where a token leads that these spots await; those that take any token go along. `null` where no phrase leads. */
  after(awaited: readonly Spot<Value>[]): State<Value> | null {
    if (awaited.length === 0 && this.#loose.length === 0) return null;
    const reached: Spot<Value>[] = [];
    for (const { line, at, named } of awaited) reach({ line, at: at + 1, skipped: 0, named: named + 1 }, reached);
    for (const spot of this.#loose) {
      if (awaited.includes(spot)) continue;
      const { line, at, skipped, named } = spot;
      if (line.steps[at]!.isGap) reach({ line, at, skipped: skipped + 1, named }, reached);
      else reach({ line, at: at + 1, skipped: 0, named }, reached);
    }
    return new State(reached);
  }

  /** Of one phrase that is complete by several ways, the way that names most. */
  #end(spot: Spot<Value>): void {
    const known = this.ends.findIndex(({ line }) => line === spot.line);
    if (known < 0) this.ends.push(spot);
    else if (spot.named > this.ends[known]!.named) this.ends[known] = spot;
  }

  #sort() {
    const sorted = new Map<string, Spot<Value>[]>();
    for (const spot of this.#open) {
      for (const name of spot.line.steps[spot.at]!.names) {
        const known = sorted.get(name);
        if (known) known.push(spot);
        else sorted.set(name, [spot]);
      }
    }
    return sorted;
  }
}

const none: readonly never[] = [];

/** The phrases that can begin with a token of these names, in front of it. */
export function begun<Value>(lines: Iterable<Line<Value>>, names: readonly string[]): State<Value> {
  const spots: Spot<Value>[] = [];
  for (const line of lines) reach({ line, at: 0, skipped: 0, named: 0 }, spots);
  return new State(
    spots.filter(({ line, at }) => line.steps[at]?.takesAny || names.some((name) => line.steps[at]?.names.has(name))),
  );
}

/** Adds a spot, and those that can be reached from it without a token. */
function reach<Value>(spot: Spot<Value>, spots: Spot<Value>[]): void {
  const { line, at, skipped } = spot;
  const step = line.steps[at];
  if (!step?.isGap || skipped < longestGap) spots.push(spot);
  if (step?.isOptional) reach({ ...spot, at: at + 1, skipped: 0 }, spots);
}
