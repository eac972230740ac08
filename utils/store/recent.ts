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
export const keepRecentPrompts = (recent: readonly RecentPrompt[]): Promise<void> => changeRecentPrompts(() => recent);

/** Remembers how a prompt fared. */
export const rememberPrompt = (shown: RecentPrompt): Promise<void> =>
  changeRecentPrompts((recent) => [shown, ...recent]);

/** Whoever changes them elsewhere at the same time comes before or after. */
const changeRecentPrompts = (change: (recent: RecentPrompt[]) => readonly RecentPrompt[]): Promise<void> =>
  navigator.locks.request('recent-prompts', async () => kept.setValue(change(await kept.getValue()).slice(0, most)));
