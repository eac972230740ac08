import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../utils/export/csv.ts';
import type { NamedAct } from '../../../utils/store/export/named.ts';
import { noon } from '../store/context.ts';
import { hostileName } from './hostile.ts';

const act = (more: Partial<NamedAct> = {}): NamedAct => ({
  id: 'one',
  at: noon,
  day: '2026-11-23',
  site: 'x',
  kind: 'reply',
  ...more,
});

async function textOf(...pages: NamedAct[][]): Promise<string> {
  async function* all() {
    yield* pages;
  }
  let text = '';
  for await (const piece of csvOf(all())) text += piece;
  return text;
}

/** Reads a table by the letter of RFC 4180, and throws when it is none. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) throw new Error(`no cell at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    const [, quoted, plain = '', end] = found;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) throw new Error('the last row does not end');
  return rows;
}

async function cellsOf(one: NamedAct): Promise<Record<string, string>> {
  const [columns, cells] = read((await textOf([one])).slice(1)) as [string[], string[]];
  return Object.fromEntries(columns.map((name, at) => [name, cells[at]!]));
}

describe('the table', () => {
  test('says what was done, when, and toward whom', async () => {
    const corrected = { from: null, at: noon };
    const nudge = { prompt: 'ask_goal', outcome: 'acted' } as const;
    const cells = await cellsOf(act({ person: 'Ana Lima', personId: 'ana', stance: 'sell', corrected, nudge }));
    expect(cells).toMatchObject({
      day: '2026-11-23',
      at: '2026-11-23T12:00:00.000Z',
      site: 'x',
      kind: 'reply',
      person: 'Ana Lima',
      stance: 'sell',
      confidence: '',
      read_as: 'none',
      prompt: 'ask_goal',
      outcome: 'acted',
      person_id: 'ana',
      id: 'one',
    });
  });

  test('begins with what tells a spreadsheet that it is UTF-8, and has a row of names even when it is empty', async () => {
    expect(await textOf()).toMatch(/^\uFEFF"day","at",.*\r\n$/);
  });

  test('goes on over as many pages as there are', async () => {
    const pages = [[act({ id: 'a' }), act({ id: 'b' })], [act({ id: 'c' })]];
    expect(read((await textOf(...pages)).slice(1)).map((row) => row.at(-1))).toEqual(['id', 'a', 'b', 'c']);
  });
});

test.each(['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', '＝1', '－1', '\u200b=1', ' =1', '"=1', "'=1"])(
  '%j is no formula to any spreadsheet',
  async (name) => {
    expect((await cellsOf(act({ person: name }))).person).toMatch(/^'/);
  },
);

test.each(['Ana Lima', 'O’Neill', "O'Neill", 'Ана', '3-2-1', 'a@b', 'Zoë = Zoe'])('%j stays as it is', async (name) => {
  expect((await cellsOf(act({ person: name }))).person).toBe(name);
});

test('whatever people call themselves, the table has the same rows and columns, and no formula', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(hostileName, hostileName), { minLength: 1, maxLength: 5 }), async (texts) => {
      const text = await textOf(texts.map(([person, note]) => act({ person, note })));
      expect(text.isWellFormed()).toBe(true);
      expect(text.slice(1)).not.toMatch(/[\0\u202a-\u202e\u2066-\u2069\ufeff]/);
      const [columns, ...rows] = read(text.slice(1));
      expect(rows).toHaveLength(texts.length);
      for (const row of rows) {
        expect(row).toHaveLength(columns!.length);
        for (const cell of row) {
          expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
          expect(cell.length).toBeLessThanOrEqual(1_001);
        }
      }
    }),
  ));
