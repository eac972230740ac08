import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { Trouble, WhyNot } from '../core/trouble.ts';
import type { StoreFault } from './fault.ts';

/** In memory until the browser is closed: the disk may be what is wrong. */
const kept = storage.defineItem<WhyNot | null>('session:storeFault', { fallback: null });

/** Why the record could not take what was reported last; `null` when it could. */
export const readStoreFault = (): Promise<WhyNot | null> => kept.getValue();

/** Remembers why the record cannot be used, or that it can be again. Every context that watches hears of it. */
export async function rememberStoreFault(why: WhyNot | null): Promise<void> {
  if ((await kept.getValue()) !== why) await kept.setValue(why);
}

/**
 * Tells everybody why a view cannot use the record: the background tries again from time to time, and says when it works.
 * In a private window Firefox refuses it to the page alone: as long as the background goes on, nothing is wrong.
 * @returns what to tell the user
 */
export async function tellOfFault({ why }: StoreFault): Promise<Trouble['why']> {
  if (why === 'unopenable' && browser.extension?.inIncognitoContext) return (await kept.getValue()) ?? 'private';
  await rememberStoreFault(why);
  return why;
}

/** Calls back whenever the record stops working, and when it works again. Returns how to stop. */
export const watchStoreFault = (changed: (why: WhyNot | null) => void): (() => void) =>
  kept.watch((why) => changed(why));
