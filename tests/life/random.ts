/** Numbers that look like chance and are the same each time. */
export interface Random {
  /** From 0 to 1, 1 excluded. */
  next(): number;
  /** A whole number from 0 to `below`, `below` excluded. */
  below(below: number): number;
  pick<One>(list: readonly One[]): One;
  /** Shaped like a UUID. */
  id(): string;
}

/** Numbers by a seed: mulberry32, a public-domain generator by Tommy Ettinger. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const bits = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const hex = () => bits().toString(16).padStart(8, '0');
  const below = (limit: number) => Math.floor((bits() / 2 ** 32) * limit);
  return {
    next: () => bits() / 2 ** 32,
    below,
    pick: (list) => list[below(list.length)]!,
    id: () => {
      const all = hex() + hex() + hex() + hex();
      return `${all.slice(0, 8)}-${all.slice(8, 12)}-4${all.slice(13, 16)}-a${all.slice(17, 20)}-${all.slice(20)}`;
    },
  };
}

/**
 * Draws places in a list so that each comes up as often as its weight says.
 * @returns a function that draws the next one
 */
export function weighted(weights: readonly number[], random: Random): () => number {
  const upTo = new Float64Array(weights.length);
  let total = 0;
  for (const [at, weight] of weights.entries()) {
    total += weight;
    upTo[at] = total;
  }
  return () => {
    const drawn = random.next() * total;
    let [low, high] = [0, weights.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle]! > drawn) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
