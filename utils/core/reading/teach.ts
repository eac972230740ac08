import type { Stance } from '../words.ts';
import { decide } from './decide.ts';
import { gather, type ReadOptions } from './evidence.ts';
import { Habits, nothingTaught } from './model/habits.ts';

/**
 * What is known after the user said what a text of theirs is. The text itself is not kept: only how much each of its
 * words, as a number, speaks for each stance.
 *
 * A text that cannot be read teaches nothing.
 */
export function teach(text: string, right: Stance, options: ReadOptions): Habits {
  const habits = options.habits ?? new Habits(nothingTaught);
  const evidence = gather(text, { ...options, habits });
  return evidence ? habits.learn(evidence.bag, evidence.model, decide(evidence).chances, right) : habits;
}
