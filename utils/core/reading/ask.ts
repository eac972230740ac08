import type { Ask } from '../words.ts';
import type { AskSignal } from './languages/rules.ts';
import type { Phrases } from './phrases.ts';
import type { Cut } from './tokens.ts';

/**
 * What the writer needs that a reader could help with; `none` when nothing says so clearly.
 * Each kind of need adds up what its phrases weigh, and the highest that reaches {@link enough} wins.
 */
export function askIn(cut: Cut, phrases: Phrases<AskSignal>): Ask {
  const sums = new Map<AskSignal['need'], number>();
  const seen = new Set<string>();
  const answering = cut.tokens[0]?.kind === 'handle';
  for (const { value, first } of phrases.find(cut)) {
    const token = cut.tokens[first]!;
    const once = `${value.need} ${value.weight} ${token.sentence}`;
    if (token.quoted || seen.has(once)) continue;
    seen.add(once);
    sums.set(value.need, (sums.get(value.need) ?? 0) + value.weight);
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
