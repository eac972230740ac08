import type { Prompt } from '../../utils/core/nudge/nudge.ts';
import { promptWords } from '../ui/prompt.ts';
import { useWords } from '../ui/words.tsx';
import { ActionIcon } from './ActionIcon.tsx';

export interface PromptsProps {
  prompts: Prompt[];
  chosen: string | null;
  onAct(promptId: string): void;
}

/** Two or three things to do. Taking one is a word to oneself: the writing stays the user's. */
export function Prompts({ prompts, chosen, onAct }: PromptsProps) {
  const t = useWords();
  return (
    <ul class="prompts">
      {prompts.map((prompt) => (
        <li key={prompt.id}>
          <button type="button" class="prompt" aria-pressed={prompt.id === chosen} onClick={() => onAct(prompt.id)}>
            <ActionIcon action={prompt.action} />
            <span>
              <span class="prompt-words" dir="auto">
                {promptWords(t, prompt)}
              </span>
              {prompt.id === chosen && <span class="prompt-taken">{t('nudge_taken')}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
