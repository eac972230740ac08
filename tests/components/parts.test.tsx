import { describe, expect, test } from 'vitest';
import { directionOf } from '../../components/ui/language.ts';
import { Phrase } from '../../components/ui/Phrase.tsx';
import { shown } from '../../utils/core/shown.ts';
import { filled } from '../../utils/i18n/words.ts';
import { show } from './show.tsx';
import { words } from './words.ts';

describe('what somebody else wrote', () => {
  test.each([
    ['  Ana \n Souza ', 'Ana Souza'],
    ['\u202Eana\u202C', 'ana'],
    ['a\u200Bna\uFEFF', 'ana'],
    [`a${'\u0301'.repeat(50)}na`, `a${'\u0301'.repeat(4)}na`],
    ['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
    ['می‌خواهم', 'می‌خواهم'],
  ])('is fit to show: %j', (text, fit) => {
    expect(shown(text, 40)).toBe(fit);
  });

  test('is cut between characters, not within', () => {
    expect(shown('😀'.repeat(50), 10)).toBe(`${'😀'.repeat(9)}…`);
  });
});

test('a sentence keeps the order of its language around an element', () => {
  const { container } = show(<Phrase message="nudge_line_person" values={[<bdi key="name">$1 Ana$</bdi>]} />);
  expect(container.innerHTML).toBe('How can you help <bdi>$1 Ana$</bdi>?');
});

test.each([
  ['ar', 'rtl'],
  ['fa-IR', 'rtl'],
  ['he', 'rtl'],
  ['en', 'ltr'],
  ['pt-BR', 'ltr'],
])('%s runs %s', (language, way) => {
  expect(directionOf(language)).toBe(way);
});

test('messages for tests are filled as browsers fill them', () => {
  const message = { message: '$A$ of $b$: $$1', placeholders: { a: { content: '$2' }, B: { content: '$1' } } };
  expect(filled({ ...message, message: '$A$ of $b$' }, ['ten', 'one'])).toBe('one of ten');
  expect(words()('popup_aim', 3)).toBe('Your aim is 3 for each sell.');
});
