import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corpusLanguages, readCorpus } from '../../../../scripts/reading/corpus.ts';
import { learn } from '../../../../scripts/reading/learn.ts';
import { pack, shippedSize } from '../../../../scripts/reading/pack.ts';
import { keyLimit } from '../../../../utils/core/reading/model/bag.ts';
import { packed } from '../../../../utils/core/reading/model/index.ts';
import { Model } from '../../../../utils/core/reading/model/model.ts';
import { readDraft } from '../../../../utils/core/reading/read.ts';

const corpus = readCorpus('tests/corpus');
const of = (language: string) => corpus.filter(({ lang }) => lang === language);

describe('the corpus', () => {
  test.each([
    ['en', 6_000],
    ['es', 800],
    ['de', 800],
    ['fr', 800],
    ['pt', 800],
  ])('holds enough messages in %s', (language, least) => {
    expect(of(language).length).toBeGreaterThanOrEqual(least);
  });

  test.each(corpusLanguages)('shows every kind, stance and ask, and promises, in %s', (language) => {
    const messages = of(language);
    for (const field of ['kind', 'stance', 'ask'] as const) {
      const counts = Map.groupBy(messages, (message) => message[field]);
      expect(counts.size).toBe({ kind: 5, stance: 3, ask: 8 }[field]);
      for (const some of counts.values()) expect(some.length).toBeGreaterThan(15);
    }
    expect(messages.filter(({ promises }) => promises.length > 0).length).toBeGreaterThan(50);
  });

  test('says nothing twice', () => {
    const plain = ({ lang, text }: (typeof corpus)[number]) =>
      `${lang} ${text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()}`;
    const twice = [...Map.groupBy(corpus, plain)].filter(([text, places]) => text.length > 30 && places.length > 1);
    expect(twice.map(([, places]) => places.map(({ place }) => place))).toEqual([]);
  });
});

describe('training', () => {
  test('of the same messages gives the same bytes', () => {
    const some = of('pt').slice(0, 400);
    expect(learn(some, 'pt')).toEqual(learn([...some], 'pt'));
  });

  test('has seen today’s corpus and rules', () => {
    expect(learn(of('pt'), 'pt')).toEqual(packed.pt);
  }, 60_000);

  test('leaves weights that are small enough to ship, all languages together', () => {
    const sizes = Object.values(packed).map(shippedSize);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(400_000);
  });

  test('reads back what was packed: each key and no other, with its weights', () => {
    const columns = 11;
    const key = fc.oneof(fc.integer({ min: 0, max: keyLimit - 1 }), fc.integer({ min: 0, max: 3_000 }));
    const weight = fc.integer({ min: -127, max: 127 }).filter((steps) => Math.abs(steps) > 5);
    fc.assert(
      fc.property(fc.dictionary(key.map(String), weight, { minKeys: 2, maxKeys: 200 }), (known) => {
        const [missing, ...keys] = Object.keys(known).map(Number);
        keys.sort((a, b) => a - b);
        const steps = Math.max(...keys.map((key) => Math.abs(known[key]!)));
        const entries = keys.map((key) => ({ key, rarity: 1 }));
        const weights = Float64Array.from(keys.flatMap((key) => new Array<number>(columns).fill(known[key]! / steps)));
        const fitted = { classes: columns, bias: new Float64Array(columns), weights };
        const model = new Model(pack(entries, [fitted], keys.length));
        for (const [place, key] of keys.entries()) {
          const { logits, entries } = model.weigh({ keys: [key, missing!, key], firsts: [0, 1, 2], lasts: [0, 1, 2] });
          expect(entries).toEqual([place]);
          for (const logit of logits) expect(logit).toBeCloseTo(known[key]! / steps, 2);
        }
      }),
    );
  });
});

describe('what was learned carries over', () => {
  test.each(corpusLanguages)('to most of the messages it was trained on, in %s', (language) => {
    const messages = of(language).filter((_, at) => at % 5 === 0);
    const right = messages.filter(({ text, stance }) => readDraft(text, { lang: language }).stance === stance);
    expect(right.length / messages.length).toBeGreaterThan(0.8);
  });
});
