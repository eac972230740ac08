import type { Ask } from '../words.ts';
import type { Rule } from './languages/compiled.ts';
import type { AskSignal } from './languages/rules.ts';
import type { Found } from './phrases.ts';
import type { Cut } from './tokens.ts';

/**
 * What the writer needs that a reader could help with; `none` when nothing says so clearly.
 * Each kind of need adds up what its phrases weigh, and the highest that reaches {@link enough} wins.
 */
export function askIn(cut: Cut, found: readonly Found<Rule>[]): Ask {
  const sums = new Map<AskSignal['need'], number>();
  /** The last sentence in which each was heard: said twice in one, it counts once. */
  const heard = new Map<AskSignal, number>();
  const answering = cut.tokens[0]?.kind === 'handle';
  for (const { value, first } of found) {
    const { ask } = value;
    const token = cut.tokens[first]!;
    if (!ask || token.quoted || heard.get(ask) === token.sentence) continue;
    heard.set(ask, token.sentence);
    sums.set(ask.need, (sums.get(ask.need) ?? 0) + ask.weight);
  }
  // Who answers somebody and asks back mostly asks in order to help.
  if (answering && sums.has('advice')) sums.set('advice', sums.get('advice')! - 0.05);
  let best: Ask = 'none';
  let most = enough;
  for (const [need, sum] of sums) {
    if (sum < most) continue;
    best = need;
    most = sum;
  }
  return best;
}

/** A strong phrase is enough alone, a weak one needs another. */
const enough = 1;
