// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '../../../utils/core/language.ts';
import { type Contents, pageOf } from '../../../utils/export/page.ts';
import { words } from '../../components/words.ts';
import { noon, oneDay } from '../store/context.ts';
import { hostileName } from './hostile.ts';

async function* pages<One>(...all: One[][]) {
  yield* all;
}

const act = { id: 'one', at: noon, day: '2026-11-23', site: 'x', kind: 'reply', person: 'Ana Lima', stance: 'serve' };
const contents = (more: Partial<Record<keyof Contents, object[][]>> = {}) =>
  Object.fromEntries(
    (['days', 'people', 'acts'] as const).map((name) => [name, pages(...(more[name] ?? []))]),
  ) as unknown as Contents;

async function textOf(more: Parameters<typeof contents>[0], language?: Language, direction: 'ltr' | 'rtl' = 'ltr') {
  let text = '';
  for await (const piece of pageOf(contents(more), words(language), direction, noon)) text += piece;
  return text;
}

/** The page as a browser reads it. */
const read = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');
const rowsOf = (page: Document) =>
  [...page.querySelectorAll('table')].map((table) =>
    [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
  );

const person = (name: string, more: object = {}) => ({
  id: name,
  name,
  identities: [{ site: 'linkedin', name, handle: name, key: '' }],
  tally: { firstAt: noon - oneDay, lastAt: noon, weeks: { '2026-11-23': { serve: 2, none: 1, exchanges: 1 } } },
  ...more,
});

test('it tells the months, the people and what was done', async () => {
  const days = [
    { day: '2026-10-31', sites: { x: { serve: 1 }, offline: { social: 2 } } },
    { day: '2026-11-01', sites: { x: { serve: 3, sell: 2, none: 9 } } },
    { day: '2026-11-23', sites: { linkedin: { serve: 2 } } },
  ];
  const [months, people, acts] = rowsOf(
    read(await textOf({ days: [days.slice(0, 1), days.slice(1)], people: [[person('ana')]], acts: [[act]] })),
  );
  expect(months).toEqual([
    ['October 2026', '1', '2', '0', '–'],
    ['November 2026', '5', '0', '2', '2.5'],
  ]);
  expect(people).toEqual([['ana', 'LinkedIn ana', 'Acquaintance', 'Nov 22, 2026', 'Nov 23, 2026', '3']]);
  expect(acts).toEqual([['2026-11-23', 'X', 'Reply', 'Ana Lima', 'Serving', '']]);
});

test('whom something was done toward last comes first', async () => {
  const tally = (lastAt: number) => ({ tally: { firstAt: 0, lastAt, weeks: {} } });
  const people = [[person('early', tally(1)), person('late', tally(3))], [person('between', tally(2))]];
  const [, rows] = rowsOf(read(await textOf({ people })));
  expect(rows!.map(([name]) => name)).toEqual(['late', 'between', 'early']);
});

test('it runs nothing and loads nothing, and has its one sheet of styles', async () => {
  const page = read(await textOf({ acts: [[act]] }));
  expect(page.querySelectorAll('script, link, img, iframe, object, embed, [src], [href], [style]')).toHaveLength(0);
  const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute('content')!;
  const style = new TextEncoder().encode(page.querySelector('style')!.textContent!);
  const digest = Buffer.from(await crypto.subtle.digest('SHA-256', style)).toString('base64');
  expect(policy).toBe(`default-src 'none'; style-src 'sha256-${digest}'`);
});

test('it says which language it speaks and which way that runs', async () => {
  const { documentElement } = read(await textOf({}, 'ar', 'rtl'));
  expect([documentElement.lang, documentElement.getAttribute('dir')]).toEqual(['ar', 'rtl']);
});

test('whatever people call themselves, it is text in its place and turns nothing round', () =>
  fc.assert(
    fc.asyncProperty(hostileName, hostileName, async (name, note) => {
      const text = await textOf({ people: [[person(name)]], acts: [[{ ...act, person: name, note }]] });
      expect(text.isWellFormed()).toBe(true);
      expect(text).not.toMatch(/[\0\u202a-\u202e\u2066-\u2069]/);
      const page = read(text);
      expect(page.querySelectorAll('script, img, b')).toHaveLength(0);
      expect(rowsOf(page).map((rows) => rows.map((row) => row.length))).toEqual([[], [6], [6]]);
      for (const cell of page.querySelectorAll('bdi')) {
        expect(cell.children).toHaveLength(0);
        expect(cell.textContent!.length).toBeLessThan(1_500);
      }
      expect(page.querySelectorAll('bdi')).toHaveLength(4);
    }),
    { numRuns: 60 },
  ));
