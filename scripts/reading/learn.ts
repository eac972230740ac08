import { askIn } from '../../utils/core/reading/ask.ts';
import { rulesCount } from '../../utils/core/reading/decide.ts';
import { rulesOf } from '../../utils/core/reading/languages/index.ts';
import { bagOf } from '../../utils/core/reading/model/bag.ts';
import type { Packed } from '../../utils/core/reading/model/model.ts';
import { promisesIn } from '../../utils/core/reading/promise.ts';
import { spell } from '../../utils/core/reading/spell.ts';
import { hear } from '../../utils/core/reading/stance.ts';
import { cut } from '../../utils/core/reading/tokens.ts';
import { asks, stances } from '../../utils/core/words.ts';
import type { CorpusLanguage, Labelled } from './corpus.ts';
import { type Example, fit } from './fit.ts';
import { type Entry, pack } from './pack.ts';

/** A word or pair that stands in fewer messages is not learned: it is somebody's name, or chance. */
const seldom: Record<CorpusLanguage, number> = { en: 3, es: 2, de: 2, fr: 2, pt: 2 };
/** How many entries ship, at most. */
const room: Record<CorpusLanguage, number> = { en: 16_000, es: 5_500, de: 5_500, fr: 5_500, pt: 5_500 };
/**
 * Files whose messages are as dull as most messages are, and how much those count against the rest: people who write
 * messages to train on make each a good example of its kind, and few real ones are.
 */
const plain: Partial<Record<CorpusLanguage, { files: RegExp; counts: number; rest: number }>> = {
  en: { files: /\/plain-/, counts: 3, rest: 1 },
};
/** Of the squares of the weights. */
const penalty = { stance: 2, ask: 0.6 };

/**
 * The shares real messages have: people who write messages to train on write other shares, and would teach that a link
 * sells and that whoever asks a question needs something. Counted in research collections of public messages (see
 * docs/model-card.md).
 */
const real = {
  /** Of each stance, and how much of it holds a link. */
  stances: {
    'serve linked': 0.34 * 0.29,
    'serve bare': 0.34 * 0.71,
    'social linked': 0.37 * 0.14,
    'social bare': 0.37 * 0.86,
    'sell linked': 0.29 * 0.56,
    'sell bare': 0.29 * 0.44,
  },
  /** Of messages with a question in them and without, and how much of each needs something. */
  needs: {
    'asks needing': 0.22 * 0.55,
    'asks content': 0.22 * 0.45,
    'tells needing': 0.78 * 0.21,
    'tells content': 0.78 * 0.79,
  },
};
/** No message counts for more than this many. */
const heaviest = 5;

/** Learns one language: what the words say beyond what the rules say already. */
export function learn(messages: readonly Labelled[], language: CorpusLanguage): Packed {
  const rules = rulesOf(language);
  const read = messages.map((message) => {
    const words = spell(cut(message.text), rules.spelling);
    const found = rules.phrases.find(words);
    const promises = promisesIn(words, found, rules.promises);
    return {
      message,
      keys: [...new Set(bagOf(words).keys)],
      sums: hear(words, found, promises, rules).fitted,
      need: askIn(words, found),
      linked: words.tokens.some(({ kind }) => kind === 'link'),
      asks: words.sentences.some(({ question }) => question),
    };
  });

  const entries = entriesOf(
    read.map(({ keys }) => keys),
    seldom[language],
  );
  const placeOf = new Map(entries.map(({ key }, place) => [key, place]));
  const stanceWeights = weightsOf(
    read.map(({ message, linked }) => `${message.stance} ${linked ? 'linked' : 'bare'}`),
    real.stances,
  );
  const needWeights = weightsOf(
    read.map(({ message, asks }) => `${asks ? 'asks' : 'tells'} ${message.ask === 'none' ? 'content' : 'needing'}`),
    real.needs,
  );
  const { files, counts, rest } = plain[language] ?? { files: /^/, counts: 1, rest: 1 };
  const examples = read.map((each): Pick<Example, 'features' | 'values'> => {
    const features = Int32Array.from(each.keys.flatMap((key) => placeOf.get(key) ?? []));
    const length = Math.sqrt(features.reduce((sum, place) => sum + entries[place]!.rarity ** 2, 0)) || 1;
    const values = Float64Array.from(features, (place) => entries[place]!.rarity / length);
    return { features, values };
  });

  const stanceFit = fit(
    examples.map((example, at) => ({
      ...example,
      offset: stances.map((stance) => rulesCount.stance * read[at]!.sums[stance]),
      label: stances.indexOf(read[at]!.message.stance),
      weight: stanceWeights[at]! * (files.test(read[at]!.message.place) ? counts : rest),
    })),
    entries.length,
    stances.length,
    penalty.stance,
  );
  const askFit = fit(
    examples.map((example, at) => ({
      ...example,
      offset: asks.map((ask) => (ask === read[at]!.need ? rulesCount.need : 0)),
      label: asks.indexOf(read[at]!.message.ask),
      weight: needWeights[at]!,
    })),
    entries.length,
    asks.length,
    penalty.ask,
  );
  return pack(
    entries,
    [
      { ...stanceFit, classes: stances.length },
      { ...askFit, classes: asks.length },
    ],
    room[language],
  );
}

/** The words and pairs worth learning, in the order of their keys. */
function entriesOf(bags: readonly number[][], least: number): Entry[] {
  const counts = new Map<number, number>();
  for (const bag of bags) for (const key of bag) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a], [b]) => a - b)
    .map(([key, count]) => ({ key, rarity: 1 + Math.log((1 + bags.length) / (1 + count)) }));
}

/** How much each message counts, so that each kind of them has the share it has in reality. */
function weightsOf<Kind extends string>(kinds: readonly Kind[], real: Readonly<Record<Kind, number>>): number[] {
  const counts = new Map<Kind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return kinds.map((kind) => Math.min(heaviest, (real[kind] * kinds.length) / counts.get(kind)!));
}
