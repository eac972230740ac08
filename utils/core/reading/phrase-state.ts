import type { Line } from './phrase-lines.ts';

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

/** One way on from a state: the spots that lead on, and where to. */
class Way<Value> {
  readonly spots: readonly Spot<Value>[];
  /** Where it leads, once it was taken; `null` where all phrases have ended. */
  to: State<Value> | null | undefined;
  #together: Map<Way<Value>, Way<Value>> | undefined;

  constructor(spots: readonly Spot<Value>[]) {
    this.spots = spots;
  }

  /** The way of what leads on both by this and by another way from the same state. */
  and(other: Way<Value>): Way<Value> {
    this.#together ??= new Map();
    let both = this.#together.get(other);
    if (!both) {
      both = new Way([...new Set([...this.spots, ...other.spots])]);
      this.#together.set(other, both);
    }
    return both;
  }
}

/** A state that is come to so often has its ways sorted. Before that a look at each of its phrases is quicker. */
const often = 3;

/** Where one stands in all phrases at once after some tokens. */
class State<Value> {
  /** The phrases that are complete here, in the order in which they are written. */
  readonly ends: readonly Spot<Value>[];
  /** No phrase may still come. */
  readonly isOver: boolean;
  readonly #open: readonly Spot<Value>[];
  readonly #states: States<Value>;
  #times = 0;
  #ways: Map<string, Way<Value>> | undefined;
  /** The way of what no phrase awaits. */
  readonly #otherwise = new Way<Value>([]);

  constructor(spots: readonly Spot<Value>[], states: States<Value>) {
    this.ends = endsOf(spots);
    this.#open = spots.filter(({ line, at }) => line.step(at));
    this.isOver = this.#open.length === 0;
    this.#states = states;
  }

  /** Where a token of these names leads; `null` where all phrases have ended. */
  after(names: readonly string[]): State<Value> | null {
    if (!this.#ways) {
      if (++this.#times < often) return this.#states.of(onward(this.#open, awaited(this.#open, names)));
      this.#ways = sorted(this.#open);
    }
    let way: Way<Value> | undefined;
    for (let at = 0; at < names.length; at++) {
      const one = this.#ways.get(names[at]!);
      if (one && one !== way) way = way ? way.and(one) : one;
    }
    way ??= this.#otherwise;
    if (way.to === undefined) way.to = this.#states.of(onward(this.#open, way.spots));
    return way.to;
  }
}

export type { State };

/** All states that were come to: there is one for the same spots, whichever way leads there. */
export class States<Value> {
  readonly #known = new Map<string, State<Value>>();

  get size(): number {
    return this.#known.size;
  }

  /** Where a first token of these names leads, of the lines that can begin with them; `null` when none does. */
  begun(lines: Iterable<Line<Value>>, names: readonly string[]): State<Value> | null {
    const spots: Spot<Value>[] = [];
    for (const line of lines) reach({ line, at: 0, skipped: 0, named: 0 }, spots);
    const open = spots.filter(({ line, at }) => line.step(at));
    return this.of(onward(open, awaited(open, names)));
  }

  /** The state of some spots; `null` when there are none. */
  of(spots: readonly Spot<Value>[]): State<Value> | null {
    if (spots.length === 0) return null;
    const key = spots.map(({ line, at, skipped, named }) => ((line.place * 64 + at) * 64 + named) * 4 + skipped).join();
    let known = this.#known.get(key);
    if (!known) {
      known = new State(spots, this);
      this.#known.set(key, known);
    }
    return known;
  }
}

/** Those of the spots whose next step may be a word, class or kind of these names. */
function awaited<Value>(open: readonly Spot<Value>[], names: readonly string[]): readonly Spot<Value>[] {
  return open.filter(({ line, at }) => {
    const step = line.step(at)!;
    return names.some((name) => step.names.includes(name));
  });
}

/** The ways of what these spots await. Most is awaited by one spot alone, for which one way is enough. */
function sorted<Value>(open: readonly Spot<Value>[]): Map<string, Way<Value>> {
  const ways = new Map<string, Way<Value>>();
  for (const spot of open) {
    const alone = new Way([spot]);
    for (const name of spot.line.step(spot.at)!.names) {
      const known = ways.get(name);
      ways.set(name, known ? new Way([...known.spots, spot]) : alone);
    }
  }
  return ways;
}

/** Where a token leads that some of the open spots await; those that take any token go along. */
function onward<Value>(open: readonly Spot<Value>[], awaited: readonly Spot<Value>[]): Spot<Value>[] {
  const reached: Spot<Value>[] = [];
  for (const { line, at, named } of awaited) reach({ line, at: at + 1, skipped: 0, named: named + 1 }, reached);
  for (const spot of open) {
    const { line, at, skipped, named } = spot;
    const step = line.step(at)!;
    if (!step.takesAny || awaited.includes(spot)) continue;
    if (step.isGap) reach({ line, at, skipped: skipped + 1, named }, reached);
    else reach({ line, at: at + 1, skipped: 0, named }, reached);
  }
  return reached;
}

/** Adds a spot, and those that can be reached from it without a token. */
function reach<Value>(spot: Spot<Value>, spots: Spot<Value>[]): void {
  const { line, at, skipped, named } = spot;
  const step = line.step(at);
  if (!step?.isGap || skipped < longestGap) spots.push(spot);
  if (step?.isOptional) reach({ line, at: at + 1, skipped: 0, named }, spots);
}

/** The phrases that are complete, as they are written; of one that is complete by several ways, the way that names most. */
function endsOf<Value>(spots: readonly Spot<Value>[]): readonly Spot<Value>[] {
  const ends: Spot<Value>[] = [];
  for (const spot of spots) {
    if (spot.line.step(spot.at)) continue;
    const known = ends.findIndex(({ line }) => line === spot.line);
    if (known < 0) ends.push(spot);
    else if (spot.named > ends[known]!.named) ends[known] = spot;
  }
  return ends.sort((a, b) => a.line.place - b.line.place);
}
