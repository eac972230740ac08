import { stepping, type Writing } from '../transaction.ts';
import { letPageIn, takePageBack } from './pages.ts';
import { type ImportState, importIn, type PagePlace } from './state.ts';
import { takeNext } from './taking.ts';

/**
 * Lets the next page of an import in: the page, what it adds up to and how far it is, in one transaction. Whoever is killed
 * goes on with the next page.
 * @param now ms since the epoch
 * @returns how far it is, from 0 to 1; undefined when all is in
 */
export const stepForward = (now: number): Promise<number | undefined> =>
  stepping(async (record) => {
    const state = await importIn(record);
    if (state?.phase !== 'going') return undefined;
    const next = state.taking ? await take(record, state) : await letIn(record, state, now);
    if (!next) return undefined;
    await record.objectStore('imports').put(next);
    return Math.min(1, next.went / Math.max(1, next.pages));
  });

async function take(record: Writing, state: ImportState): Promise<ImportState> {
  const { taking, ...others } = state;
  const { undo, store, rest } = await takeNext(record, taking!, state.since);
  const page = (state.reached?.[1] ?? -1) + 1;
  const place: PagePlace = [0, page];
  if (undo.length > 0) await record.objectStore('staged').put({ place, records: [], undo, store });
  return { ...others, reached: place, ...(rest && { taking: rest }) };
}

async function letIn(record: Writing, state: ImportState, now: number): Promise<ImportState | undefined> {
  const staged = record.objectStore('staged');
  const [page] = await staged.getAll(state.reached && IDBKeyRange.lowerBound(state.reached, true), 1);
  if (!page) return undefined;
  await staged.put(await letPageIn(record, page, now));
  return { ...state, reached: page.place, went: state.went + 1 };
}

/**
 * Takes the page back that went in last.
 * @returns how much is left, from 1 to 0; undefined when all is back
 */
export const stepBack = (now: number): Promise<number | undefined> =>
  stepping(async (record) => {
    const state = await importIn(record);
    if (state?.phase !== 'back' || !state.reached) return undefined;
    const staged = record.objectStore('staged');
    const cursor = await staged.openCursor(IDBKeyRange.upperBound(state.reached), 'prev');
    if (!cursor) return undefined;
    const page = cursor.value;
    await takePageBack(record, page, now);
    await staged.delete(page.place);
    await record.objectStore('imports').put({ ...state, reached: page.place, went: Math.max(0, state.went - 1) });
    return Math.min(1, state.went / Math.max(1, state.pages));
  });
