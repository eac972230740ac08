import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnPrompt, Settings } from '../../utils/core/settings.ts';
import { shown } from '../../utils/core/shown.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.tsx';
import type { Change } from './Options.tsx';
import { OwnPromptForm } from './OwnPromptForm.tsx';
import { longest, mostPrompts } from './own-prompt.ts';
import { Section } from './Section.tsx';

/** The user's own suggestions: add, reword, remove. */
export function OwnPrompts({ settings, change }: { settings: Settings; change: Change }) {
  const t = useWords();
  const { own } = settings.prompts;
  const [editing, edit] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const [returnTo, focusAgain] = useState<string | null>(null);
  /** `text` is of the one that changed. */
  const keep = (prompts: OwnPrompt[], text: string) =>
    change({ prompts: { ...settings.prompts, own: prompts } }, shown(text, 60));

  // The form is gone: the focus goes back to the button that opened it.
  useEffect(() => {
    if (!returnTo) return;
    list.current?.querySelector<HTMLElement>(`[data-edit="${CSS.escape(returnTo)}"]`)?.focus();
    focusAgain(null);
  }, [returnTo]);
  const close = (id: string) => {
    edit(null);
    focusAgain(id);
  };

  return (
    <Section id="own" title={t('options_own')} note={t('options_own_note', longest)}>
      {own.length > 0 && (
        <ul class="lines" ref={list}>
          {own.map((prompt) => (
            <li key={prompt.id} class="line own-prompt">
              {editing === prompt.id ? (
                <OwnPromptForm
                  name={t('options_own_edit_name')}
                  save={t('options_own_save')}
                  text={prompt.text}
                  others={own.filter((other) => other !== prompt)}
                  onCancel={() => close(prompt.id)}
                  onSave={(text) => {
                    keep(
                      own.map((it) => (it === prompt ? { ...it, text } : it)),
                      text,
                    );
                    close(prompt.id);
                  }}
                />
              ) : (
                <>
                  <p class="own-words" dir="auto">
                    {prompt.text}
                  </p>
                  <span class="row">
                    <Button
                      look="plain"
                      data-edit={prompt.id}
                      aria-label={t('options_own_edit_this', prompt.text)}
                      onClick={() => edit(prompt.id)}
                    >
                      {t('options_own_edit')}
                    </Button>
                    <Button
                      look="plain"
                      aria-label={t('options_remove_this', prompt.text)}
                      onClick={() =>
                        keep(
                          own.filter((it) => it !== prompt),
                          prompt.text,
                        )
                      }
                    >
                      {t('options_remove')}
                    </Button>
                  </span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {own.length < mostPrompts ? (
        <OwnPromptForm
          // A new form for the next one.
          key={own.length}
          name={t('options_own_new')}
          save={t('options_own_add')}
          text=""
          others={own}
          onSave={(text) => keep([...own, { id: crypto.randomUUID(), text }], text)}
        />
      ) : (
        <p class="soft">{t('options_own_full', mostPrompts)}</p>
      )}
    </Section>
  );
}
