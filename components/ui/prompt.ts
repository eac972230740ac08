import type { Prompt } from '../../utils/core/nudge/nudge.ts';
import type { MessageKey, Translate } from '../../utils/i18n/words.ts';

/** The words of a prompt: the user's own, or the product's in the user's language. */
export function promptWords(t: Translate, prompt: Pick<Prompt, 'id' | 'text'>): string {
  return prompt.text ?? t(`prompt_${prompt.id}` as MessageKey);
}
