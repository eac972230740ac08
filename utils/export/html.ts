import { shown } from '../core/shown.ts';

/** As much of a name, or of a note, as stands in a line. */
const longest = 120;

/** Text as it stands in a page and in the values of attributes. */
export const escaped = (text: string): string =>
  text.toWellFormed().replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** What somebody wrote: in one line, no markup, and whichever way it runs, what stands around it does not follow. */
export const foreign = (text: string): string => `<bdi>${escaped(shown(text, longest))}</bdi>`;

/** A section with a table under its heading; rows come between this and `tableEnd`. Everything is text. */
export function table(title: string, columns: readonly string[]): string {
  const heads = columns.map((name) => `<th scope="col">${escaped(name)}</th>`).join('');
  return `<section>\n<h2>${escaped(title)}</h2>\n<table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n`;
}
export const tableEnd = '</tbody>\n</table>\n</section>\n';

/** A row of markup; the first cell is what the row is about. */
export const row = ([first = '', ...cells]: readonly string[]): string =>
  `<tr><th scope="row">${first}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`;
