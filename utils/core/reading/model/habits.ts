import { type Stance, stances } from '../../words.ts';
import type { Bag } from './bag.ts';
import type { Model } from './model.ts';

/** What a user's corrections have taught, as it is stored. */
export interface Taught {
  /** How many there were. */
  corrections: number;
  /** For each word and pair, by its key, what it adds to each stance, in log odds. */
  weights: Readonly<Record<string, Record<Stance, number>>>;
}

export const nothingTaught: Taught = { corrections: 0, weights: {} };

/** How far one correction goes, in log odds, when the reading was all wrong. */
const pace = 1.5;
/** What a word or pair may weigh at most. */
const most = 4;
/** How many words and pairs are kept; the lightest go first. */
const room = 2_000;
/** What is in more texts than this rarity tells is nobody's habit. */
const common = 0.45;

/**
 * The user's own layer over the shipped model: small, and about the user's own ways of putting things only. Words that
 * everybody uses do not move, so that one habit leaves the reading of all else as it was.
 */
export class Habits {
  readonly taught: Taught;

  constructor(taught: Taught) {
    this.taught = taught;
  }

  /** What the user's corrections add to each stance of a text. */
  weigh(bag: Bag, model: Model): Record<Stance, number> {
    const sums: Record<Stance, number> = { serve: 0, social: 0, sell: 0 };
    for (const [key, value] of valuesOf(bag, model)) {
      const weights = this.taught.weights[key];
      if (weights) for (const stance of stances) sums[stance] += weights[stance] * value;
    }
    return sums;
  }

  /**
   * What is known after one more correction. Words move by how wrong the reading was, so that what it knows already
   * teaches little.
   *
   * @param chances what the reading gave each stance
   * @param right what the user said
   */
  learn(bag: Bag, model: Model, chances: Record<Stance, number>, right: Stance): Habits {
    const learned = { ...this.taught.weights };
    for (const [key, value] of valuesOf(bag, model)) {
      const before = learned[key] ?? { serve: 0, social: 0, sell: 0 };
      const after = { ...before };
      for (const stance of stances) {
        const error = (stance === right ? 1 : 0) - chances[stance];
        after[stance] = Math.max(-most, Math.min(most, before[stance] + pace * error * value));
      }
      learned[key] = after;
    }
    return new Habits({ corrections: this.taught.corrections + 1, weights: heaviest(learned) });
  }
}

/** Each word and pair of a text, once, with what it counts: together they have length 1. */
function valuesOf({ keys }: Bag, model: Model): Map<number, number> {
  const values = new Map<number, number>();
  let square = 0;
  for (const key of new Set(keys)) {
    const value = Math.max(0, model.rarityOf(key) - common);
    if (value === 0) continue;
    values.set(key, value);
    square += value * value;
  }
  for (const [key, value] of values) values.set(key, value / Math.sqrt(square));
  return values;
}

function heaviest(learned: Taught['weights']): Taught['weights'] {
  const all = Object.entries(learned);
  if (all.length <= room) return learned;
  const weightOf = (weights: Record<Stance, number>) => Math.max(...stances.map((stance) => Math.abs(weights[stance])));
  return Object.fromEntries(all.sort(([, a], [, b]) => weightOf(b) - weightOf(a)).slice(0, room));
}
