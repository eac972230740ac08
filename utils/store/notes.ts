import { browser } from 'wxt/browser';
import { identityKey } from '../core/people/identity.ts';
import type { Interaction, Stance } from '../core/words.ts';
import type { KeptInteraction } from './schema.ts';

/**
 * What was recorded lately, beside the record: a browser that finds its database damaged deletes it and begins a new
 * one. Extension storage is another database. Kept page by page, so that a report writes little.
 */
const pageSize = 20;
const mostPages = 250;

const span = 'notes';
const pageKey = (page: number) => `${span}:${page}`;

/** A moment offline as it is noted: with one of those it was spent with. */
export interface OfflineNote extends Omit<KeptInteraction, 'personId' | 'site'> {
  site: 'offline';
  /** Who that was, and under which account they are known best; absent for nobody. */
  person?: { id: string; name: string; key?: string };
}

/** An act as it is noted: as it was reported, or a moment offline. */
export type Note = Interaction | OfflineNote;

export const isOffline = (note: Note): note is OfflineNote => note.site === 'offline';

/** The first and the last page there is. */
interface Span {
  first: number;
  last: number;
}

/** Notes what was recorded. Within a turn. */
export async function note(act: Note): Promise<void> {
  const { first, last } = await readSpan();
  const page = await readPage(last);
  const full = page.length >= pageSize;
  const now = { first, last: full ? last + 1 : last };
  const entries = full ? [act] : [...page, act];
  await browser.storage.local.set({ [span]: now, [pageKey(now.last)]: entries });
  if (now.last - first < mostPages) return;
  await browser.storage.local.set({ [span]: { ...now, first: first + 1 } });
  await browser.storage.local.remove(pageKey(first));
}

/** What is noted of an act, as it was corrected last. */
export const readNote = async (id: string): Promise<Note | undefined> =>
  (await readNotes()).findLast((one) => one.id === id);

/** An act as it is when its stance is corrected, at `at` (ms since the epoch). */
export function corrected<Act extends Note>(act: Act, stance: Stance, at: number): Act {
  const from = act.corrected ? act.corrected.from : (act.stance ?? null);
  return { ...act, stance, corrected: { from, at } };
}

/** All that is noted, in the order in which it was; of one act there may be several notes. */
export async function readNotes(): Promise<Note[]> {
  return (await readPages()).flatMap(([, entries]) => entries);
}

/** Whether anything is, or was. */
export const hasNotes = async (): Promise<boolean> => (await keptSpan()) !== undefined;

/** Forgets what is noted of some acts. Within a turn. @returns what was noted of them, oldest first */
export async function forgetNotes(which: (entry: Note) => boolean): Promise<Note[]> {
  const changed = (await readPages())
    .map(([key, entries]) => [key, entries, entries.filter((entry) => !which(entry))] as const)
    .filter(([, before, after]) => after.length < before.length);
  if (changed.length === 0) return [];
  await browser.storage.local.set(Object.fromEntries(changed.map(([key, , after]) => [key, after])));
  return changed.flatMap(([, before]) => before.filter(which));
}

/** Whether an act is toward one of these people, by their ids and accounts. */
export const isToward = (people: readonly { id: string; keys: readonly string[] }[]) => {
  const ids = new Set(people.map(({ id }) => id));
  const accounts = new Set(people.flatMap(({ keys }) => keys));
  return (act: Note): boolean => {
    if (isOffline(act)) return ids.has(act.person?.id ?? '') || accounts.has(act.person?.key ?? '');
    return accounts.has(identityKey(act.site, act.counterpart) ?? '');
  };
};

const readSpan = async (): Promise<Span> => (await keptSpan()) ?? { first: 0, last: 0 };

async function keptSpan(): Promise<Span | undefined> {
  const { [span]: kept } = await browser.storage.local.get<Record<string, Span | undefined>>(span);
  return kept ?? undefined;
}

async function readPage(page: number): Promise<Note[]> {
  const { [pageKey(page)]: kept } = await browser.storage.local.get<Record<string, Note[] | undefined>>(pageKey(page));
  return kept ?? [];
}

async function readPages(): Promise<[key: string, entries: Note[]][]> {
  const { first, last } = await readSpan();
  const keys = Array.from({ length: last - first + 1 }, (_, at) => pageKey(first + at));
  const pages = await browser.storage.local.get<Record<string, Note[] | undefined>>(keys);
  return keys.map((key) => [key, pages[key] ?? []]);
}
