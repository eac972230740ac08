import { expect, test } from 'vitest';
import { readDraft } from '../../../../utils/core/reading/read.ts';

test.each([
  ['I am looking for a new job in Lisbon, any leads?', 'job'],
  ['We are hiring a nurse for our clinic, apply by Friday', 'hire'],
  ['Can anyone recommend a good plumber?', 'recommend'],
  ['How do I import this file into the calendar?', 'advice'],
  ['Who should I contact about the broken lift?', 'intro'],
  ['Could really use a hug and a lift home today', 'support'],
  ['Please donate to our library fund', 'fund'],
  ['Buy our bread at the market', 'none'],
  ['Lovely weather by the harbour today', 'none'],
  ['Thanks for the photos, they are great', 'none'],
])('%s — needs %s', (text, ask) => {
  expect(readDraft(text).ask).toBe(ask);
});
