import { shown } from '../core/shown.ts';
import type { NamedAct } from '../store/export/named.ts';

/** As much of a text as a cell takes. */
const longest = 1_000;

type Cell = string | number | undefined;

/** The columns of the table, in order: docs/export.md. */
const columns: readonly [name: string, of: (act: NamedAct) => Cell][] = [
  ['day', ({ day }) => day],
  ['at', ({ at }) => new Date(at).toISOString()],
  ['site', ({ site }) => site],
  ['kind', ({ kind }) => kind],
  ['person', ({ person }) => person],
  ['stance', ({ stance }) => stance],
  ['confidence', ({ confidence }) => confidence],
  ['read_as', ({ corrected }) => corrected && (corrected.from ?? 'none')],
  ['heard', ({ heard }) => heard],
  ['answered', ({ answered }) => answered],
  ['promises', ({ promises }) => promises],
  ['prompt', ({ nudge }) => nudge?.prompt],
  ['outcome', ({ nudge }) => nudge?.outcome],
  ['note', ({ note }) => note],
  ['person_id', ({ personId }) => personId],
  ['id', ({ id }) => id],
];

/**
 * Interactions as a table, in pieces: RFC 4180, one interaction in a row, below a row with the names of the columns. It
 * begins with a byte order mark, without which spreadsheets take it for something else than UTF-8.
 */
export async function* csvOf(pages: AsyncIterable<readonly NamedAct[]>): AsyncGenerator<string, void> {
  yield `\uFEFF${row(columns.map(([name]) => name))}`;
  for await (const page of pages) yield page.map((act) => row(columns.map(([, of]) => of(act)))).join('');
}

const row = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`;

/** What a spreadsheet would take for a formula, whatever stands unseen before it. */
const formula = /^[\s\p{C}'"]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212\uFE62\uFE63\uFE66\uFE6B]/u;

/** A text is one line without unseen characters; behind an apostrophe no spreadsheet takes it for a formula. */
function cell(value: Cell): string {
  if (value === undefined || typeof value === 'number') return String(value ?? '');
  const text = shown(value, longest).toWellFormed();
  return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
