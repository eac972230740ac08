import type { Translate } from '../i18n/words.ts';
import { type Acts, actTable } from './page-acts.ts';
import { pageEnd, pageHead } from './page-head.ts';
import { type Days, monthTable } from './page-months.ts';
import { type People, peopleTable } from './page-people.ts';

/** What the page is made of, page by page of the record. */
export interface Contents {
  days: Days;
  people: People;
  acts: Acts;
}

/**
 * The record as one page to read and to print, in pieces: the balance of each month, people, and everything that was
 * done. In memory are a line for each month and each person.
 *
 * @param direction which way the language runs
 * @param now ms since the epoch
 */
export async function* pageOf(
  { days, people, acts }: Contents,
  t: Translate,
  direction: 'ltr' | 'rtl',
  now: number,
): AsyncGenerator<string, void> {
  yield await pageHead(t, direction, now);
  yield* monthTable(days, t);
  yield* peopleTable(people, t, now);
  yield* actTable(acts, t);
  yield pageEnd;
}
