import { type Ask, asks, type Reason, type Stance, stances } from '../words.ts';
import type { Evidence } from './evidence.ts';
import type { Bag } from './model/bag.ts';
import type { Learned, Model } from './model/model.ts';
import type { Said } from './stance.ts';
import type { Cut } from './tokens.ts';

/** What it comes to. */
export interface Decision {
  stance: Stance;
  /** Probability of each stance. */
  chances: Record<Stance, number>;
  /** What spoke for the stance, most telling first. */
  reasons: Reason[];
  ask: Ask;
}

/** How much the rules count beside the learned words, whose logits count in full. Training starts from the same. */
export const rulesCount = { stance: 0.8, need: 2 };

/** In doubt it is talk: stances start with so much, in log odds. What sells without a word that sells is overlooked most. */
const doubt: Record<Stance, number> = { serve: 0, social: 0.15, sell: 0.15 };

/** A wording that adds less than this is no reason, in log odds; nor are words that are in every text. */
const tellingWording = 0.3;
const tellingRarity = 0.5;
const shortWord = 5;
const worded: Record<Stance, string> = { serve: 'worded_serve', social: 'worded_social', sell: 'worded_sell' };

/** Puts rules, learned words and the user's own habits together. */
export function decide({ words, bag, heard, need, needDoubt, model, habits }: Evidence): Decision {
  const learned = model.weigh(bag);
  const own = habits?.weigh(bag, model);
  const logits = stances.map(
    (stance, at) => rulesCount.stance * heard.sums[stance] + learned.logits[at]! + doubt[stance] + (own?.[stance] ?? 0),
  );
  const best = logits.indexOf(Math.max(...logits));
  const stance = stances[best]!;
  const [serve, social, sell] = logits.map((logit) => Math.exp(logit - logits[best]!)) as [number, number, number];
  const whole = serve + social + sell;
  return {
    stance,
    chances: { serve: serve / whole, social: social / whole, sell: sell / whole },
    reasons: reasonsFor(stance, [...heard.said, ...wordings(stance, words, bag, model, learned)]),
    ask: askOf(learned, need, needDoubt),
  };
}

/** Whether something is needed is asked first, of all needs together; only then which. */
function askOf({ logits }: Learned, need: Ask, needDoubt: number): Ask {
  let nothing = 0;
  let needs = 0;
  let most = 0;
  let likeliest: Ask = 'none';
  for (let at = 0; at < asks.length; at++) {
    const ask = asks[at]!;
    const odds = Math.exp(logits[stances.length + at]! + (ask === need ? rulesCount.need : 0));
    if (ask === 'none') {
      nothing = odds * Math.exp(needDoubt);
      continue;
    }
    needs += odds;
    if (odds > most) [likeliest, most] = [ask, odds];
  }
  return needs > nothing ? likeliest : 'none';
}

/** The known words and pairs that speak for a stance, on the scale of the rules. */
function wordings(stance: Stance, words: Cut, bag: Bag, model: Model, learned: Learned): Said[] {
  const said: Said[] = [];
  const { places, entries, scale } = learned;
  for (let at = 0; at < entries.length; at++) {
    const weight = model.leans(entries[at]!, stances.indexOf(stance), scale) / rulesCount.stance;
    const place = places[at]!;
    if (weight < tellingWording || model.rarityOf(bag.keys[place]!) < tellingRarity) continue;
    const first = words.tokens[bag.firsts[place]!]!;
    const last = words.tokens[bag.lasts[place]!]!;
    if (first.kind !== 'word' || last.kind !== 'word') continue;
    // A short word by itself tells nobody anything.
    if (first === last && first.word.length < shortWord) continue;
    said.push({ why: worded[stance], toward: stance, weight, span: { start: first.start, end: last.end } });
  }
  return said;
}

/** What spoke for a stance, each kind of reason once, and no two about the same words. */
function reasonsFor(stance: Stance, said: readonly Said[]): Reason[] {
  const reasons = new Map<string, Reason>();
  const loudest = said.filter(({ toward, weight }) => toward === stance && weight > 0);
  for (const { why, toward, span } of loudest.sort((a, b) => b.weight - a.weight)) {
    if (!why || !span || reasons.has(why)) continue;
    if (reasons.values().some(({ start, end }) => span.start < end && start < span.end)) continue;
    reasons.set(why, { start: span.start, end: span.end, why, toward });
  }
  return [...reasons.values()];
}
