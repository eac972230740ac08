import { browser } from 'wxt/browser';
import type { Interaction } from '../core/words.ts';

const prefix = 'waiting:';

/** As many reports as may wait; the database has been out of reach for long by then. */
const most = 500;

/** Lets a report wait that could not be delivered. One key each, so that two pages never overwrite each other's. */
export async function keepWaiting(interaction: Interaction): Promise<void> {
  const waiting = await waitingKeys();
  if (waiting.length >= most) return;
  await browser.storage.local.set({ [prefix + interaction.id]: interaction });
}

/**
 * Hands every waiting report to `deliver`, oldest first, and forgets each as soon as it is delivered.
 * Stops at the first that cannot be delivered; the rest goes on waiting.
 */
export async function deliverWaiting(deliver: (waiting: unknown) => Promise<void>): Promise<void> {
  for (const [key, report] of await waitingReports()) {
    await deliver(report);
    await browser.storage.local.remove(key);
  }
}

/** What waits, oldest first. */
export const readWaiting = async (): Promise<Interaction[]> =>
  (await waitingReports()).map(([, report]) => report as Interaction);

async function waitingReports(): Promise<[key: string, report: unknown][]> {
  const keys = await waitingKeys();
  if (keys.length === 0) return [];
  return Object.entries(await browser.storage.local.get(keys)).sort(([, a], [, b]) => whenOf(a) - whenOf(b));
}

/** What is no report comes first, so that whoever delivers can let it go. */
const whenOf = (report: unknown): number => (report as Interaction | null)?.at || 0;

async function waitingKeys(): Promise<string[]> {
  const keys = browser.storage.local.getKeys
    ? await browser.storage.local.getKeys()
    : Object.keys(await browser.storage.local.get(null));
  return keys.filter((key) => key.startsWith(prefix));
}
