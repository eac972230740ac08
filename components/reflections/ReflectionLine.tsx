import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reflection, ReflectionWords } from '../../utils/core/reflection.ts';
import { periodWords } from '../journal/period-words.ts';
import { Button } from '../ui/Button.tsx';
import { Legend } from '../ui/Legend.tsx';
import { useWords } from '../ui/words.tsx';
import { ReflectionForm } from './ReflectionForm.tsx';

export interface ReflectionLineProps {
  reflection: Reflection;
  onChange(words: ReflectionWords): void;
  onDelete(): void;
}

/** One look back: its week, its numbers, its story and its plan. */
export function ReflectionLine({ reflection, onChange, onDelete }: ReflectionLineProps) {
  const t = useWords();
  const [isEdited, edit] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(isEdited);
  // The form is gone: the focus goes back to the button that opened it.
  useEffect(() => {
    if (was.current && !isEdited) button.current?.focus();
    was.current = isEdited;
  }, [isEdited]);
  const { id, to, counts, story, plan } = reflection;
  const week = periodWords(t.language, 'weeks').whole({ from: id, to });
  const said = [
    [t('reflections_story'), story],
    [t('reflections_plan'), plan],
  ] as const;
  return (
    <li class="line reflection">
      <h3 class="reflection-week">{week}</h3>
      <Legend counts={counts} />
      {isEdited ? (
        <ReflectionForm
          begin={{ story, plan }}
          onCancel={() => edit(false)}
          onSave={(words) => {
            edit(false);
            if (words.story !== story || words.plan !== plan) onChange(words);
          }}
        />
      ) : (
        <>
          <dl class="reflection-words">
            {said.map(
              ([name, text]) =>
                text && (
                  <div key={name}>
                    <dt class="eyebrow">{name}</dt>
                    <dd dir="auto">{text}</dd>
                  </div>
                ),
            )}
          </dl>
          <span class="row reflection-deeds">
            <Button ref={button} look="plain" aria-label={t('options_own_edit_this', week)} onClick={() => edit(true)}>
              {t('options_own_edit')}
            </Button>
            <Button look="plain" aria-label={t('journal_delete_this', week)} onClick={onDelete}>
              {t('journal_delete')}
            </Button>
          </span>
        </>
      )}
    </li>
  );
}
