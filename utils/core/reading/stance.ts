import type { Span, Stance } from '../words.ts';
import type { Compiled, Rule } from './languages/compiled.ts';
import type { Signal } from './languages/rules.ts';
import type { Found } from './phrases.ts';
import type { Cut } from './tokens.ts';
import { shapeOf, traits } from './traits.ts';

/** What the rules make of a text. */
export interface Heard {
  /** What speaks for each stance, in log odds. */
  sums: Record<Stance, number>;
  /** The same without the traits that are unfitted: what the learned words are fitted to. */
  fitted: Record<Stance, number>;
  /** What was said for which. */
  said: Said[];
}

/** What one signal, trait or wording adds. */
export interface Said {
  /** The message key is `reason_<why>`; absent where a person could see no reason in it. */
  why: string | undefined;
  toward: Stance;
  weight: number;
  span: Span | undefined;
  /** See {@link Trait.unfitted}. */
  unfitted?: boolean | undefined;
}

/** Where nothing speaks, most messages are talk. By hand, like every weight here. */
const start: Record<Stance, number> = { serve: 0.1, sell: -0.2, social: 0.7 };

/** Signals add less each time they are heard: 1, ½, ¼, then nothing. */
const timesHeard = 3;

/** A call to action decides, not how much of the text is friendly or useful: the rest counts this much. */
const besideCall = 0.6;

/** A call that leads to something handed over, as to apply for a job, counts this much. */
const wayThere = 0.5;

/** Somebody else's words say little about what the writer wants. */
const whenQuoted = 0.3;

/**
 * Hears what a text says for each stance: each starts at its base, and every signal and trait adds its weight to one.
 *
 * @param promises adds to `serve`: a commitment is something handed over.
 */
export function hear(cut: Cut, found: readonly Found<Rule>[], promises: readonly Span[], rules: Compiled): Heard {
  const said: Said[] = [];
  const add = (why: string | undefined, toward: Stance, weight: number, span: Span | undefined, unfitted?: boolean) => {
    said.push({ why, toward, weight, span, unfitted });
  };

  let called = false;
  const opened = found.some(({ value: { signal }, first }) => signal?.opens && !cut.tokens[first]!.quoted);
  const times = new Map<Signal, number>();
  for (const { value, first, start, end } of apart(found)) {
    const signal = value.signal!;
    const time = times.get(signal) ?? 0;
    if (time === timesHeard || (signal.negatable && isNegated(cut, first, rules))) continue;
    times.set(signal, time + 1);
    const { quoted } = cut.tokens[first]!;
    if (signal.call && !quoted && !opened) called = true;
    add(
      signal.why,
      signal.toward,
      signal.weight * 0.5 ** time * (quoted ? whenQuoted : 1) * (opened && signal.call ? wayThere : 1),
      { start, end },
    );
  }
  for (const promise of promises.slice(0, timesHeard)) {
    add(
      'makes_promise',
      'serve',
      rules.promises.weight[namesReader(cut, promise, rules) ? 'reader' : 'nobody'],
      promise,
    );
  }
  const shape = shapeOf(cut, rules);
  for (const { why, toward, weight, strength, span, unfitted } of traits) {
    const strong = strength(shape);
    if (strong !== 0) add(why, toward, weight * strong, span?.(shape), unfitted);
  }

  const sums = { ...start };
  const fitted = { ...start };
  for (const { toward, weight, unfitted } of said) {
    const counts = called && toward !== 'sell' ? weight * besideCall : weight;
    sums[toward] += counts;
    if (!unfitted) fitted[toward] += counts;
  }
  return { sums, fitted, said };
}

/** The signals. Of those that share words the one that names most of them, else the weightier: the same words are heard once. */
function apart(found: readonly Found<Rule>[]): Found<Rule>[] {
  const kept: Found<Rule>[] = [];
  for (const phrase of found) {
    if (!phrase.value.signal) continue;
    const last = kept.at(-1);
    if (!last || phrase.first >= last.after) kept.push(phrase);
    else if (speaksLouder(phrase, last)) kept[kept.length - 1] = phrase;
  }
  return kept;
}

function speaksLouder(one: Found<Rule>, other: Found<Rule>): boolean {
  if (one.named !== other.named) return one.named > other.named;
  return one.value.signal!.weight > other.value.signal!.weight;
}

function isNegated({ tokens }: Cut, first: number, { nots, urges }: Compiled): boolean {
  const { sentence } = tokens[first]!;
  for (let at = Math.max(0, first - 7); at < first; at++) {
    const token = tokens[at]!;
    if (token.sentence === sentence && nots.has(token.word) && !urges.has(tokens[at + 1]?.word ?? '')) return true;
  }
  return false;
}

function namesReader({ tokens }: Cut, { start, end }: Span, { reader }: Compiled): boolean {
  return tokens.some((token) => token.start >= start && token.end <= end && reader.has(token.word));
}
