import { browser } from 'wxt/browser';
import { identityKey } from '../core/people/identity.ts';
import type { Interaction, Stance } from '../core/words.ts';

/**
 * What was recorded lately, beside the record: a browser that finds its database damaged deletes it and begins a new
 * one. Extension storage is another database. Kept page by page, so that a report writes little.
 */
const pageSize = 20;
const mostPages = 250;

const span = 'notes';
const pageKey = (page: number) => `${span}:${page}`;

/** The first and the last page there is. */
interface Span {
  first: number;
  last: number;
}

/** Notes what was recorded. Within a turn. */
export async function note(interaction: Interaction): Promise<void> {
  const { first, last } = await readSpan();
  const page = await readPage(last);
  const full = page.length >= pageSize;
  const now = { first, last: full ? last + 1 : last };
  const entries = full ? [interaction] : [...page, interaction];
  await browser.storage.local.set({ [span]: now, [pageKey(now.last)]: entries });
  if (now.last - first < mostPages) return;
  await browser.storage.local.set({ [span]: { ...now, first: first + 1 } });
  await browser.storage.local.remove(pageKey(first));
}

/** Notes a correction of something noted, made at `at` (ms since the epoch). Within a turn. */
export async function noteCorrection(id: string, stance: Stance, at: number): Promise<void> {
  const entry = (await readNotes()).findLast((one) => one.id === id);
  if (!entry || entry.stance === stance) return;
  const from = entry.corrected ? entry.corrected.from : (entry.stance ?? null);
  await note({ ...entry, stance, corrected: { from, at } });
}

/** All that is noted, in the order in which it was; of one act there may be several notes. */
export async function readNotes(): Promise<Interaction[]> {
  return (await readPages()).flatMap(([, entries]) => entries);
}

/** Whether anything is, or was. */
export const hasNotes = async (): Promise<boolean> => (await keptSpan()) !== undefined;

/** Forgets what is noted of some acts. Within a turn. */
export async function forgetNotes(which: (entry: Interaction) => boolean): Promise<void> {
  const changed = (await readPages())
    .map(([key, entries]) => [key, entries, entries.filter((entry) => !which(entry))] as const)
    .filter(([, before, after]) => after.length < before.length)
    .map(([key, , after]) => [key, after] as const);
  if (changed.length > 0) await browser.storage.local.set(Object.fromEntries(changed));
}

/** Whether an act is toward somebody with one of these accounts. */
export const isToward =
  (accounts: readonly string[]) =>
  ({ site, counterpart }: Interaction): boolean => {
    const key = identityKey(site, counterpart);
    return key !== null && accounts.includes(key);
  };

const readSpan = async (): Promise<Span> => (await keptSpan()) ?? { first: 0, last: 0 };

async function keptSpan(): Promise<Span | undefined> {
  const { [span]: kept } = await browser.storage.local.get<Record<string, Span | undefined>>(span);
  return kept ?? undefined;
}

async function readPage(page: number): Promise<Interaction[]> {
  const { [pageKey(page)]: kept } = await browser.storage.local.get<Record<string, Interaction[] | undefined>>(
    pageKey(page),
  );
  return kept ?? [];
}

async function readPages(): Promise<[key: string, entries: Interaction[]][]> {
  const { first, last } = await readSpan();
  const keys = Array.from({ length: last - first + 1 }, (_, at) => pageKey(first + at));
  const pages = await browser.storage.local.get<Record<string, Interaction[] | undefined>>(keys);
  return keys.map((key) => [key, pages[key] ?? []]);
}
