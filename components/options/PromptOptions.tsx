import type { Action, Prompt } from '../../utils/core/nudge/nudge.ts';
import type { Settings } from '../../utils/core/settings.ts';
import { ActionIcon } from '../nudge/ActionIcon.tsx';
import { promptWords } from '../ui/prompt.ts';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../ui/words.tsx';
import type { Change } from './Options.tsx';
import { Section } from './Section.tsx';

const actions = ['answer', 'share', 'introduce', 'credit', 'ask', 'listen'] as const satisfies readonly Action[];

export interface PromptOptionsProps {
  settings: Settings;
  prompts: readonly Pick<Prompt, 'id' | 'action'>[];
  change: Change;
}

/** The suggestions that ship with the product, by what they suggest to do. */
export function PromptOptions({ settings, prompts, change }: PromptOptionsProps) {
  const t = useWords();
  const { off } = settings.prompts;
  const turn = (prompt: Pick<Prompt, 'id' | 'action'>, on: boolean) => {
    const { id } = prompt;
    change(
      { prompts: { ...settings.prompts, off: on ? off.filter((it) => it !== id) : [...off, id] } },
      promptWords(t, prompt),
    );
  };
  return (
    <Section id="suggestions" title={t('options_prompts')} note={t('options_prompts_note')}>
      {actions
        .map((action) => ({ action, some: prompts.filter((prompt) => prompt.action === action) }))
        .filter(({ some }) => some.length > 0)
        .map(({ action, some }) => (
          <details key={action} class="prompt-group">
            <summary>
              <ActionIcon action={action} />
              <h3 class="prompt-group-name">{t(`action_${action}`)}</h3>
              <span class="soft">
                {t('options_prompts_on', some.filter(({ id }) => !off.includes(id)).length, some.length)}
              </span>
            </summary>
            <ul class="lines">
              {some.map((prompt) => (
                <li key={prompt.id} class="line">
                  <Switch on={!off.includes(prompt.id)} onChange={(on) => turn(prompt, on)}>
                    {promptWords(t, prompt)}
                  </Switch>
                </li>
              ))}
            </ul>
          </details>
        ))}
    </Section>
  );
}
