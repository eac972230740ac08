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

test.each([
  ['Any preferred themes for a photo blog?', 'recommend'],
  ['How do you get candle wax out of a jacket', 'advice'],
  ['do I pay the deposit now or wait for the keys', 'advice'],
  ['Finished the hall timetable, comments welcome!', 'advice'],
  ['If you know anyone in Leeds who fixes clocks, tell me', 'intro'],
  ['She is looking for full time work, really solid welder', 'job'],
  ['Could an admin please unlock my thread?', 'support'],
])('%s — needs %s, put indirectly', (text, ask) => {
  expect(readDraft(text).ask).toBe(ask);
});

test.each([
  'Sorry to hear it. What are you trying to print?',
  'Have you tried another cable? Which version do you have?',
  'How are you feeling today?',
])('%s — asks for the reader’s sake, and needs nothing', (text) => {
  expect(readDraft(text).ask).toBe('none');
});
