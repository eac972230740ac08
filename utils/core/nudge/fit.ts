import type { Ask, ComposerKind, Outcome } from '../words.ts';
import type { When } from './prompts.ts';

/** What a prompt is held against: the moment, as far as it is known. */
export interface Moment {
  kind: ComposerKind;
  addressed: boolean;
  /** What the counterpart needs. */
  ask: Ask;
  first: boolean;
  hard: boolean;
}

/** A prompt as it ended once. */
export interface Past {
  /** A prompt's id. */
  prompt: string;
  outcome: Outcome;
}

/**
 * How well a prompt fits a moment: higher is better, `null` when it does not belong there. What the counterpart asked
 * for says most, a first message says more than the kind of composer.
 */
export function fitOf(when: When, moment: Moment): number | null {
  if (Boolean(when.hard) !== moment.hard) return null;
  if (when.addressed !== undefined && when.addressed !== moment.addressed) return null;
  if (when.first !== undefined && when.first !== moment.first) return null;
  if (when.kinds && !when.kinds.includes(moment.kind)) return null;
  // A prompt for a need is still a fair one when the need is not known, only a weaker one.
  const need = when.asks ? (when.asks.includes(moment.ask) ? 4 : -1) : 0;
  return need + (when.first !== undefined ? 1.5 : 0) + (when.kinds ? 0.5 : 0);
}

/** How long a prompt rests after each outcome; what helped comes back first. Same scale as {@link fitOf}. */
const tires: Record<Outcome, number> = { shown: 1, acted: 0.5, dismissed: 3, snoozed: 1.5 };

/**
 * How much a prompt has been seen lately: each time counts by its outcome and halves with every five nudges since.
 * Repeating one prompt wears it out, so a rested one moves ahead; as nothing is random, the same past gives the same order.
 *
 * @param recent newest first.
 */
export function fatigueOf(id: string, recent: readonly Past[]): number {
  let fatigue = 0;
  recent.forEach(({ prompt, outcome }, ago) => {
    if (prompt === id) fatigue += tires[outcome] * 0.5 ** (ago / 5);
  });
  return fatigue;
}
