import type { Counts } from './balance.ts';
import { servesPerSell } from './balance-of.ts';

/**
 * How the day feels, for a badge: nothing served or sold yet, as kind as the user wants to be, about even, more asked
 * than given. A tone is news for the user, no verdict.
 */
export type Tone = 'none' | 'kind' | 'even' | 'selling';

export interface DayState {
  /** How often the user served: the number a badge shows. */
  serves: number;
  tone: Tone;
}

/**
 * The state of a day (or any window).
 *
 * @param target serves per sell the user aims at.
 */
export function dayState(counts: Counts, target: number): DayState {
  return { serves: counts.serve, tone: toneOf(counts, target) };
}

function toneOf(counts: Counts, target: number): Tone {
  if (counts.serve + counts.sell === 0) return 'none';
  const ratio = servesPerSell(counts);
  if (ratio === null || ratio >= target) return 'kind';
  return ratio >= 1 ? 'even' : 'selling';
}
