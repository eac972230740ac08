import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules as de } from '../../../../utils/core/reading/languages/de/index.ts';
import { english as en } from '../../../../utils/core/reading/languages/en/index.ts';
import { rules as es } from '../../../../utils/core/reading/languages/es/index.ts';
import { rules as fr } from '../../../../utils/core/reading/languages/fr/index.ts';
import { rulesOf } from '../../../../utils/core/reading/languages/index.ts';
import { rules as pt } from '../../../../utils/core/reading/languages/pt/index.ts';
import { phrasesOf } from '../../../../utils/core/reading/phrases.ts';
import { spell } from '../../../../utils/core/reading/spell.ts';
import { cut, type Token } from '../../../../utils/core/reading/tokens.ts';

const lexicon = { fruit: 'apple pear' };

const english = (text: string) => spell(cut(text), rulesOf('en').spelling);

function found(phrase: string, text: string): string[] {
  return phrasesOf([[true, phrase]], lexicon)
    .find(english(text))
    .map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['book a call|chat', 'Book a chat or book a call', ['Book a chat', 'book a call']],
  ['a quick? call', 'a call, a quick call', ['a call', 'a quick call']],
  ['<fruit> pie', 'an apple pie', ['apple pie']],
  ['from <price>', 'from $20', ['from $20']],
  ['see <link>', 'see https://example.com/a.', ['see https://example.com/a']],
  ['<percent> off', '15% off', ['15% off']],
  ['ask <handle>', 'ask @ana', ['ask @ana']],
  ['your * helped', 'your kind advice helped; your advice helped', ['your advice helped']],
  ['looking for .. job', 'looking for a new paid job', ['looking for a new paid job']],
  ['looking for .. job', 'looking for a very new paid job', []],
  ['^try', 'Try it. I try. @ana please try', ['Try', 'try']],
  ['why is ?', 'Why is it so? This is why is fine.', ['Why is']],
  ['book a call', 'Here is the book. A call came in.', []],
  ['i will', 'I’ll come', ['I’ll']],
  ['do not', "don't dont", ["don't", 'dont']],
])('%s is found in "%s"', (phrase, text, spans) => {
  expect(found(phrase, text)).toEqual(spans);
});

test('a phrase that names more of the words says so', () => {
  const [one, other] = phrasesOf(
    [
      ['one', 'book * call'],
      ['other', 'book a call'],
    ],
    {},
  ).find(english('book a call'));
  expect([one?.value, one?.named, other?.value, other?.named].sort()).toEqual([2, 3, 'one', 'other']);
});

test('what is found in a text does not depend on what was looked at before', () => {
  const table: [string, string][] = [
    ['one', 'see our|my shop'],
    ['two', 'our|my shop is open'],
    ['three', 'shop our'],
  ];
  const texts = ['see our shop', 'our shop is open', 'my shop is open', 'shop our', 'see my shop is open'].map(english);
  const alone = texts.map((text) => phrasesOf(table, {}).find(text));
  const one = phrasesOf(table, {});
  for (const order of [texts, texts.toReversed(), [...texts, ...texts]]) {
    for (const text of order) expect(one.find(text)).toEqual(alone[texts.indexOf(text)]);
  }
  const backwards = phrasesOf(table, {});
  for (const text of texts.toReversed()) expect(backwards.find(text)).toEqual(alone[texts.indexOf(text)]);
});

/** Where a phrase ends that begins at a token, step by step, as the notation says. */
function endsAt(steps: readonly string[], tokens: readonly Token[], at: number): number[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [at];
  if (step === '..')
    return [0, 1, 2, 3].flatMap((gap) => (at + gap <= tokens.length ? endsAt(rest, tokens, at + gap) : []));
  const names = step.replace(/\?$/, '').split('|');
  const word = tokens[at]?.word;
  const isMet =
    word !== undefined && names.some((name) => name === word || name === '*' || (name === '<x>' && /[ab]/.test(word)));
  return [...(isMet ? endsAt(rest, tokens, at + 1) : []), ...(step.endsWith('?') ? endsAt(rest, tokens, at) : [])];
}

test('all that the notation says is found and nothing else, whatever the phrases and the texts before', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd');
  const step = fc.oneof(
    { weight: 4, arbitrary: word },
    word.map((word) => `${word}?`),
    fc.constantFrom('a|b', 'c|<x>', 'b|d?', '<x>', '*', '..'),
  );
  const phrase = fc.tuple(word, fc.array(step, { maxLength: 4 })).map(([first, rest]) => [first, ...rest].join(' '));
  const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.array(phrase, { minLength: 1, maxLength: 5 }),
      fc.array(text, { maxLength: 8 }),
      (phrases, texts) => {
        const table = phrases.map((phrase, value): [number, string] => [value, phrase]);
        const walk = phrasesOf(table, { x: 'a b' });
        for (const words of texts.map(cut)) {
          const found = new Set(walk.find(words).map(({ value, first, after }) => `${value} ${first}-${after}`));
          const expected = new Set<string>();
          for (const [value, phrase] of table) {
            for (let first = 0; first < words.tokens.length; first++) {
              const last = Math.max(...endsAt(phrase.split(' '), words.tokens, first));
              if (last > first) expected.add(`${value} ${first}-${last}`);
            }
          }
          expect(found).toEqual(expected);
        }
      },
    ),
  );
});

test.each(Object.entries({ de, en, es, fr, pt }))(
  'no phrase of %s has a question mark among its alternatives',
  (_, rules) => {
    const tables = [...rules.signals, ...rules.asks].map(({ phrases }) => phrases);
    const lines = [...tables, rules.promises.commitments, rules.promises.excuses].flatMap((table) => table.split('\n'));
    // `on|?` would make the step one that may be missing; a question is a line of its own, with ` ?` at its end.
    expect(lines.filter((line) => /\|\?(?!\S)|\?\|/.test(line))).toEqual([]);
  },
);
