import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../../scripts/reading/corpus.ts';
import { Habits, nothingTaught } from '../../../../utils/core/reading/model/habits.ts';
import { readDraft } from '../../../../utils/core/reading/read.ts';
import { teach } from '../../../../utils/core/reading/teach.ts';
import type { Stance } from '../../../../utils/core/words.ts';

const topics =
  `bread lambs bridges violins taxes beekeeping welding phonics grants knots cheese midwifery asphalt comets dyes
  ferns glaciers hinges ink jazz kelp looms maps nuts oars pumps quilts roofs soil tiles`.split(/\s+/);

interface Habit {
  ways: ((topic: string) => string)[];
  right: Stance;
}

/** Ways a user puts things that the shipped model takes for something else. */
const habits: Record<string, Habit> = {
  'notes that are handed out': {
    ways: [
      (topic) => `New on the blog: my notes on ${topic} https://example.com/${topic}`,
      (topic) => `My notes on ${topic} from this week are on the blog https://example.com/${topic}`,
      (topic) => `Blogged: what I learned about ${topic} https://example.com/${topic}`,
    ],
    right: 'serve',
  },
  'a pitch in soft words': {
    ways: [
      (topic) => `Happy to talk you through ${topic} over coffee, the studio is open`,
      (topic) => `If ${topic} gives you trouble, our studio is open on Friday`,
      (topic) => `Glad ${topic} went well, the studio is open if you want more`,
    ],
    right: 'sell',
  },
};

const messagesOf = ({ ways }: Habit) => topics.map((topic, at) => ways[at % ways.length]!(topic));

/** What is known after the first 20 messages of a habit were put right. */
const taught = (habit: Habit) =>
  messagesOf(habit)
    .slice(0, 20)
    .reduce((known, text) => teach(text, habit.right, { habits: known }), new Habits(nothingTaught));

describe.each(Object.entries(habits))('%s, put right twenty times', (_, habit) => {
  test('is read right in new messages, and was not before', () => {
    const fresh = messagesOf(habit).slice(20);
    const right = (known: Habits) =>
      fresh.filter((text) => readDraft(text, { habits: known }).stance === habit.right).length;
    expect(right(new Habits(nothingTaught))).toBeLessThan(fresh.length / 2);
    expect(right(taught(habit))).toBe(fresh.length);
  });

  test('leaves the reading of everything else as it was: of a hundred messages less than one', () => {
    const known = taught(habit);
    const others = readCorpus('tests/corpus', ['en']).filter((_, at) => at % 10 === 0);
    const changed = others.filter(({ text }) => readDraft(text).stance !== readDraft(text, { habits: known }).stance);
    expect(changed.length / others.length).toBeLessThan(0.01);
  });
});

test('what was taught is small numbers and no words', () => {
  const { taught: kept } = taught(habits['notes that are handed out']!);
  expect(Object.keys(kept.weights).filter((key) => !/^\d+$/.test(key))).toEqual([]);
  expect(JSON.parse(JSON.stringify(kept))).toEqual(kept);
});

test('a text that cannot be read teaches nothing', () => {
  const known = taught(habits['a pitch in soft words']!);
  expect(teach('明日の会議', 'serve', { habits: known })).toBe(known);
});

test('a lifetime of corrections stays small', () => {
  let known = new Habits(nothingTaught);
  for (let at = 0; at < 400; at++) {
    const words = Array.from({ length: 12 }, (_, word) => `word${at}x${word}`).join(' ');
    known = teach(`the ${words}`, 'sell', { lang: 'en', habits: known });
  }
  expect(Object.keys(known.taught.weights).length).toBeLessThanOrEqual(2_000);
});
