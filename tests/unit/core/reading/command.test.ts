import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs the command on lines, the way `npm run -s read` does. */
function read(...lines: string[]) {
  const { stdout, stderr, status } = spawnSync('node_modules/.bin/node', ['scripts/read.ts'], {
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return {
    answers: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    stderr,
    status,
  };
}

test('every message gets one answer, in order, with what the spans say', () => {
  const { answers, stderr, status } = read(
    '{"id": "a", "text": "I\'ll send you the deck tomorrow. Book a call!"}',
    '',
    '{"id": 2, "text": "明日の会議", "lang": "ja"}\r',
    '{"id": 3, "text": ""}',
  );
  expect(answers.map(({ id }) => id)).toEqual(['a', 2, 3]);
  expect(Object.keys(answers[0])).toEqual(['id', 'stance', 'confidence', 'reasons', 'ask', 'promises']);
  expect(answers[0].promises).toEqual([{ start: 0, end: 31, text: "I'll send you the deck tomorrow" }]);
  expect(answers[0].reasons).toContainEqual({ start: 33, end: 44, why: 'asks_for_call', toward: 'sell' });
  expect(answers[1].stance).toBeNull();
  expect([stderr, status]).toEqual(['', 0]);
});

test('a bad line is named with what to do about it, and the others are read', () => {
  const { answers, stderr, status } = read(
    '{"id": 1, "text": "a"}',
    'hello',
    '[]',
    '{"id": 4}',
    '{"id": 5, "text": "b"}',
  );
  expect(answers.map(({ id }) => id)).toEqual([1, 5]);
  expect(stderr).toContain('line 2: this is not JSON; write');
  expect(stderr).toContain('line 3: ');
  expect(stderr).toContain('line 4: there is no "text"; add');
  expect(stderr).toContain('3 lines were left out');
  expect(status).toBe(1);
});

test('many lines pass through', () => {
  const lines = Array.from({ length: 20_000 }, (_, id) =>
    JSON.stringify({ id, text: 'Have you tried the other door?' }),
  );
  const { answers, status } = read(...lines);
  expect([answers.length, answers.at(-1).id, status]).toEqual([20_000, 19_999, 0]);
}, 60_000);
