import type { Settings } from '../settings.ts';
import { prompts } from './prompts.ts';

/** The id under which the nudge knows a prompt of the user's own. */
export const ownId = (id: string): string => `own:${id}`;

/**
 * The ids of every prompt there is, in the user's order: what the user never put in order comes after it, own ones before
 * those that ship with the product.
 */
export function promptOrder({ own, order }: Settings['prompts']): string[] {
  const all = [...own.map(({ id }) => ownId(id)), ...prompts.map(({ id }) => id)];
  const there = new Set(all);
  return [...new Set([...order.filter((id) => there.has(id)), ...all])];
}

/** `ids` with one of them moved before or after another. */
export function movedBeside(ids: readonly string[], id: string, other: string, side: 'before' | 'after'): string[] {
  const rest = ids.filter((it) => it !== id);
  return rest.toSpliced(rest.indexOf(other) + (side === 'after' ? 1 : 0), 0, id);
}

/**
 * How much the user's order lifts each prompt, on the scale of the fit: the first most, the last hardly. It decides
 * between what fits alike; what answers a need, and what was sent away lately, weigh more. Nothing without an order.
 */
export function liftOf(chosen: Settings['prompts']): (id: string) => number {
  if (chosen.order.length === 0) return () => 0;
  const ids = promptOrder(chosen);
  const lifts = new Map(ids.map((id, place) => [id, 2 * (1 - place / ids.length)]));
  return (id) => lifts.get(id) ?? 0;
}
