import type { OwnPrompt } from '../../utils/core/settings.ts';
import type { MessageKey } from '../../utils/i18n/words.ts';

/** More would not fit beside a composer. */
export const longest = 120;
/** More would never all be seen. */
export const mostPrompts = 20;

/** What is wrong with a prompt the user wants to keep, as a message key; `undefined` when nothing is. */
export function wrongWith(text: string, others: readonly OwnPrompt[]): MessageKey | undefined {
  const words = tidy(text);
  if (!words) return 'options_own_empty';
  if (words.length > longest) return 'options_own_long';
  if (others.some((other) => other.text.toLowerCase() === words.toLowerCase())) return 'options_own_double';
  return undefined;
}

/** One line, single spaces. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
