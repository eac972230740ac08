import { expect, test } from 'vitest';
import { readDraft } from '../../../../utils/core/reading/read.ts';

const promised = (text: string) => readDraft(text).promises.map(({ start, end }) => text.slice(start, end));

test.each([
  ["I'll send you the deck tomorrow.", ["I'll send you the deck tomorrow"]],
  ['Good question! I’ll look into it and let you know, but not today.', ['I’ll look into it and let you know']],
  ['Let me introduce you to Ana', ['Let me introduce you to Ana']],
  ['Tell me your size and ill put one in the mail', ['ill put one in the mail']],
  [
    "I'll post the notes tonight. We'll also share the slides",
    ["I'll post the notes tonight", "We'll also share the slides"],
  ],
])('%s is kept as a promise', (text, spans) => {
  expect(promised(text)).toEqual(spans);
});

test.each([
  ['an offer', 'I can send you the deck'],
  ['a plan for oneself', "I'll definitely buy that book"],
  ['a note to oneself', "I'll add that to my list"],
  ['a refusal', "I won't send it to them"],
  ['a quotation', '> I will send you the deck\nThat is what he wrote to me'],
  ['a maybe', 'Maybe I will send you the deck'],
])('%s is no promise', (_, text) => {
  expect(promised(text)).toEqual([]);
});
