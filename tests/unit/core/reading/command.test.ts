import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lineOf } from '../../../../scripts/reading/progress.ts';

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

test('a terminal is told how far a long reading is', () => {
  expect(lineOf(1_200_000, 35, 100, 24)).toBe('████████░░░░░░░░░░░░░░░░  35%  1,200,000 lines  50,000/s');
  expect(lineOf(5, 50, undefined, 0.1)).toBe('5 lines  50/s');
  expect(lineOf(5, 200, 100, 1)).toContain('100%');
});

describe('evaluate', () => {
  const evaluate = (...args: string[]) =>
    spawnSync('node_modules/.bin/node', ['scripts/evaluate.ts', ...args], { encoding: 'utf8' });
  const fileOf = (text: string) => {
    const file = join(mkdtempSync(join(tmpdir(), 'good-turn-')), 'messages.jsonl');
    writeFileSync(file, text);
    return file;
  };

  test('says how well each task is done, by language and kind, and shows the surest mistakes', () => {
    const labels = { ask: 'none', promise: false, lang: 'en' };
    const { stdout, status } = evaluate(
      fileOf(
        [
          { ...labels, text: 'Check out my new course, 20% off until Friday', stance: 'sell', kind: 'post' },
          { ...labels, text: 'Have you tried restarting it first?', stance: 'serve', kind: 'reply' },
          { ...labels, text: 'Book a demo of our platform today', stance: 'serve', kind: 'post' },
        ]
          .map((message) => JSON.stringify(message))
          .join('\n'),
      ),
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/en: 3 messages, stance read in\s+100%/);
    expect(stdout).toMatch(/post\s+2 {2}stance/);
    expect(stdout).toMatch(/expected calibration error \d\.\d{3}/);
    expect(stdout).toMatch(/serve read as sell 0\.\d\d .*asks_for_call "Book a demo/);
  });

  test.each([
    ['no file', [], 2, 'Name a file'],
    ['a file that is not there', ['/nowhere/messages.jsonl'], 1, '/nowhere/messages.jsonl cannot be read'],
    [
      'a line that is not JSON',
      [fileOf('{"text": "a", "stance": "serve", "ask": "none"}\nhello')],
      1,
      'line 2: this is not JSON',
    ],
    ['a message without labels', [fileOf('{"text": "a"}')], 1, 'line 1: there is no "stance"'],
    ['an empty file', [fileOf('')], 1, 'holds no message'],
  ])('of %s says what to do', (_, args, status, words) => {
    const told = evaluate(...args);
    expect(told.status).toBe(status);
    expect(told.stderr).toContain(words);
  });
});
