import { browser } from 'wxt/browser';
import { identityKey } from '../core/people/identity.ts';
import { type Settings, withDefaults } from '../core/settings.ts';
import { isWanted } from '../core/wanted.ts';
import type { Interaction } from '../core/words.ts';
import { StoreFault } from './fault.ts';

const prefix = 'waiting:';

/** As many reports as may wait; the database has been out of reach for long by then. */
export const mostWaiting = 500;

/**
 * Lets a report wait that nobody could be told of. It is judged here, by the settings of the moment in which it was
 * made: a pause or a site switched off later takes nothing back, and what was made in a pause is not kept.
 * @throws StoreFault when no more reports may wait
 */
export async function keepWaiting(interaction: Interaction): Promise<void> {
  // Read as they are: pages pay for every kilobyte, and settings.ts brings the whole of WXT's storage along.
  const { settings } = await browser.storage.local.get<{ settings?: Settings }>('settings');
  if (isWanted(interaction, withDefaults(settings))) await letWait(interaction);
}

/**
 * Lets a report wait that was judged before. One key each, so that two pages never overwrite each other's; told again
 * it waits once. A correction has a key of its own: whoever delivers the report at this moment cannot forget it with it.
 * @throws StoreFault when no more reports may wait
 */
export async function letWait(interaction: Interaction): Promise<void> {
  const key = keyOf(interaction);
  const waiting = await waitingKeys();
  if (waiting.length >= mostWaiting && !waiting.includes(key)) throw new StoreFault('full');
  await browser.storage.local.set({ [key]: interaction });
}

/**
 * Hands every waiting report to `deliver`, oldest first, and forgets each as soon as that says it is done with; else it
 * goes on waiting. When `deliver` fails, all the others go on waiting as well.
 */
export async function deliverWaiting(deliver: (waiting: unknown) => Promise<boolean>): Promise<void> {
  for (const [key, report] of await waitingReports())
    if (await deliver(report)) await browser.storage.local.remove(key);
}

/** What waits, oldest first. */
export const readWaiting = async (): Promise<Interaction[]> =>
  (await waitingReports()).map(([, report]) => report as Interaction);

/** How many reports wait, and whether more may. */
export async function readRoom(): Promise<{ waiting: number; room: boolean }> {
  const waiting = (await waitingKeys()).length;
  return { waiting, room: waiting < mostWaiting };
}

/** Calls back whenever a report begins to wait, or waits no longer, from whatever context. */
export function watchWaiting(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => key.startsWith(prefix))) changed();
  });
}

/**
 * Forgets what waits about some people, by the keys of their accounts.
 * @returns what was forgotten, for `letWait` to take it back
 */
export async function forgetWaiting(keys: readonly string[]): Promise<Interaction[]> {
  const about = (await waitingReports()).filter(([, report]) => {
    const key = accountIn(report);
    return key !== null && keys.includes(key);
  });
  await browser.storage.local.remove(about.map(([key]) => key));
  return about.map(([, report]) => report as Interaction);
}

/** Whom a report is about; null also for what is no report. */
function accountIn(report: unknown): string | null {
  try {
    const { site, counterpart } = report as Interaction;
    return identityKey(site, counterpart);
  } catch {
    return null;
  }
}

/** Forgets what waits of some acts, by their ids. @returns what was forgotten */
export async function forgetReports(ids: readonly string[]): Promise<Interaction[]> {
  const gone = new Set<unknown>(ids);
  const of = (await waitingReports()).filter(([, report]) => gone.has((report as Interaction | null)?.id));
  if (of.length > 0) await browser.storage.local.remove(of.map(([key]) => key));
  return of.map(([, report]) => report as Interaction);
}

const keyOf = ({ id, corrected }: Interaction) => prefix + id + (corrected ? `@${corrected.at}` : '');

async function waitingReports(): Promise<[key: string, report: unknown][]> {
  const keys = await waitingKeys();
  if (keys.length === 0) return [];
  return Object.entries(await browser.storage.local.get(keys)).sort(([, a], [, b]) => whenOf(a) - whenOf(b));
}

/** What is no report comes first, so that whoever delivers can let it go. */
const whenOf = (report: unknown): number => Number((report as Interaction | null)?.at) || 0;

async function waitingKeys(): Promise<string[]> {
  const keys = browser.storage.local.getKeys
    ? await browser.storage.local.getKeys()
    : Object.keys(await browser.storage.local.get(null));
  return keys.filter((key) => key.startsWith(prefix));
}
