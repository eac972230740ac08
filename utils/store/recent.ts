import { storage } from 'wxt/utils/storage';
import type { Outcome } from '../core/words.ts';

/** How a prompt fared lately. */
export interface RecentPrompt {
  prompt: string;
  outcome: Outcome;
}

/** As many as rotation looks back on. */
const most = 40;

const kept = storage.defineItem<RecentPrompt[]>('local:recentPrompts', { fallback: [], version: 1 });

/** The prompts shown lately, newest first. */
export const readRecentPrompts = (): Promise<RecentPrompt[]> => kept.getValue();

/** Keeps these as the prompts shown lately, newest first. */
export const keepRecentPrompts = (recent: readonly RecentPrompt[]): Promise<void> =>
  kept.setValue(recent.slice(0, most));

/** Remembers how a prompt fared. */
export const rememberPrompt = async (shown: RecentPrompt): Promise<void> =>
  keepRecentPrompts([shown, ...(await kept.getValue())]);
