import type { Reason, Span, Stance } from '../words.ts';
import type { Compiled } from './languages/compiled.ts';
import type { Signal } from './languages/rules.ts';
import type { Found } from './phrases.ts';
import type { Cut } from './tokens.ts';
import { shapeOf, traits } from './traits.ts';

/** What a text weighs for each stance, and what tipped it. */
export interface Weighed {
  stance: Stance;
  /** Probability of {@link stance} by the model. */
  confidence: number;
  /** What spoke for the stance, most telling first. */
  reasons: Reason[];
}

/** Where nothing speaks, most messages are talk. By hand, like every weight here. */
const start: Record<Stance, number> = { serve: 0.1, sell: -0.2, social: 0.7 };

/** Signals add less each time they are heard: 1, ½, ¼, then nothing. */
const timesHeard = 3;

/** A call to action decides, not how much of the text is friendly or useful: the rest counts this much. */
const besideCall = 0.6;

/** Somebody else's words say little about what the writer wants. */
const whenQuoted = 0.3;

/**
 * Weighs a text: each stance starts at its base, every signal and trait adds its weight to one stance, and a softmax
 * turns the three sums into probabilities.
 *
 * @param promises adds to `serve`: a commitment is something handed over.
 */
export function weigh(cut: Cut, promises: readonly Span[], rules: Compiled): Weighed {
  const said: Said[] = [];
  const add = (why: string | undefined, toward: Stance, weight: number, span: Span | undefined) => {
    said.push({ why, toward, weight, span });
  };

  let called = false;
  const times = new Map<Signal, number>();
  for (const { value: signal, first, start, end } of apart(rules.signals.find(cut))) {
    const time = times.get(signal) ?? 0;
    if (time === timesHeard || (signal.negatable && isNegated(cut, first, rules))) continue;
    times.set(signal, time + 1);
    const { quoted } = cut.tokens[first]!;
    if (signal.call && !quoted) called = true;
    add(signal.why, signal.toward, signal.weight * 0.5 ** time * (quoted ? whenQuoted : 1), { start, end });
  }
  for (const promise of promises.slice(0, timesHeard)) add('makes_promise', 'serve', 1.4, promise);
  const shape = shapeOf(cut, rules);
  for (const { why, toward, weight, strength, span } of traits) {
    add(why, toward, weight * strength(shape), span?.(shape));
  }

  const sums = { ...start };
  for (const { toward, weight } of said) sums[toward] += called && toward !== 'sell' ? weight * besideCall : weight;
  const { stance, confidence } = softmax(sums);
  return { stance, confidence, reasons: strongest(said, stance) };
}

/** What one signal or trait adds. */
interface Said {
  why: string | undefined;
  toward: Stance;
  weight: number;
  span: Span | undefined;
}

/** Of phrases that share words the one that names most of them, else the weightier: the same words are heard once. */
function apart(found: Found<Signal>[]): Found<Signal>[] {
  const kept: Found<Signal>[] = [];
  for (const phrase of found) {
    const last = kept.at(-1);
    if (!last || phrase.first >= last.after) kept.push(phrase);
    else if (speaksLouder(phrase, last)) kept[kept.length - 1] = phrase;
  }
  return kept;
}

function speaksLouder(one: Found<Signal>, other: Found<Signal>): boolean {
  return one.named > other.named || (one.named === other.named && one.value.weight > other.value.weight);
}

/** What spoke for a stance, each kind of reason once. */
function strongest(said: readonly Said[], stance: Stance): Reason[] {
  const reasons = new Map<string, Reason>();
  const loudest = said.filter(({ toward, weight }) => toward === stance && weight > 0);
  for (const { why, toward, span } of loudest.sort((a, b) => b.weight - a.weight)) {
    if (why && span && !reasons.has(why)) reasons.set(why, { start: span.start, end: span.end, why, toward });
  }
  return [...reasons.values()];
}

function softmax(sums: Record<Stance, number>): Pick<Weighed, 'stance' | 'confidence'> {
  const stances = Object.keys(sums) as Stance[];
  const stance = stances.reduce((best, other) => (sums[other] > sums[best] ? other : best));
  let whole = 0;
  for (const other of stances) whole += Math.exp(sums[other] - sums[stance]);
  return { stance, confidence: 1 / whole };
}

function isNegated({ tokens }: Cut, first: number, { nots, urges }: Compiled): boolean {
  const { sentence } = tokens[first]!;
  for (let at = Math.max(0, first - 7); at < first; at++) {
    const token = tokens[at]!;
    if (token.sentence === sentence && nots.has(token.word) && !urges.has(tokens[at + 1]?.word ?? '')) return true;
  }
  return false;
}
