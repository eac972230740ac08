import type { Ask } from '../words.ts';
import type { Rule } from './languages/compiled.ts';
import type { AskSignal } from './languages/rules.ts';
import type { Found } from './phrases.ts';
import type { Cut } from './tokens.ts';

/**
 * What the writer needs that a reader could help with; `none` when nothing says so clearly.
 * Each kind of need adds up what its phrases weigh. Of those that reach {@link enough} the one with the weightiest phrase
 * wins: the more particular a need, the more its phrases weigh.
 */
export function askIn(cut: Cut, found: readonly Found<Rule>[]): Ask {
  const sums = new Map<AskSignal['need'], { sum: number; weightiest: number }>();
  /** The last sentence in which each was heard: said twice in one, it counts once. */
  const heard = new Map<AskSignal, number>();
  const helping = sentencesThatHelp(cut, found);
  for (const { value, first } of found) {
    const { ask } = value;
    const token = cut.tokens[first]!;
    if (!ask || token.quoted || heard.get(ask) === token.sentence) continue;
    if (ask.need === 'advice' && helping.has(token.sentence)) continue;
    heard.set(ask, token.sentence);
    const { sum, weightiest } = sums.get(ask.need) ?? { sum: 0, weightiest: 0 };
    sums.set(ask.need, { sum: sum + ask.weight, weightiest: Math.max(weightiest, ask.weight) });
  }
  let best: Ask = 'none';
  let most = 0;
  for (const [need, { sum, weightiest }] of sums) {
    if (sum < enough || weightiest < most) continue;
    best = need;
    most = weightiest;
  }
  return best;
}

/** The sentences that ask something for the reader's sake: what they ask is no need of the writer. */
function sentencesThatHelp({ tokens }: Cut, found: readonly Found<Rule>[]): Set<number> {
  const helping = new Set<number>();
  for (const { value, first } of found) {
    if (value.signal?.why === 'asks_their_need') helping.add(tokens[first]!.sentence);
  }
  return helping;
}

/** A strong phrase is enough alone, a weak one needs another. */
const enough = 1;
