import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReflectionWords } from '../../utils/core/reflection.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { useWords } from '../ui/words.tsx';

/** A sentence or two. */
const longest = 500;

const tidied = (text: string) => text.replace(/\s+/g, ' ').trim();

export interface ReflectionFormProps {
  /** What was said so far. */
  begin?: ReflectionWords;
  /** @param words tidied, and at least one of them */
  onSave(words: ReflectionWords): unknown;
  /** Makes it a form one can leave: it takes the focus, and Escape leaves it. */
  onCancel?(): void;
}

/** One story, one plan. What is wrong is said when the user wants to keep it, and nothing typed is lost. */
export function ReflectionForm({ begin = { story: '', plan: '' }, onSave, onCancel }: ReflectionFormProps) {
  const t = useWords();
  const [story, writeStory] = useState(begin.story);
  const [plan, writePlan] = useState(begin.plan);
  const [tried, attempt] = useState(false);
  const fields = [useRef<HTMLTextAreaElement>(null), useRef<HTMLTextAreaElement>(null)] as const;
  const leavable = onCancel !== undefined;
  useEffect(() => {
    if (leavable) fields[0].current?.focus();
  }, [leavable]);

  const words = { story: tidied(story), plan: tidied(plan) };
  const tooLong = (text: string) => (text.length > longest ? t('reflections_long', longest, text.length) : undefined);
  const wrong = [words.story || words.plan ? tooLong(words.story) : t('reflections_empty'), tooLong(words.plan)];
  const submit = (event: Event) => {
    event.preventDefault();
    attempt(true);
    const at = wrong.findIndex(Boolean);
    if (at >= 0) fields[at]!.current?.focus();
    else onSave(words);
  };
  return (
    <form class="reflection-form" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onCancel?.()}>
      <Field
        name={t('reflections_ask_story')}
        note={t('reflections_story_note')}
        value={story}
        onText={writeStory}
        areaRef={fields[0]}
        wrong={tried ? wrong[0] : undefined}
      />
      <Field
        name={t('reflections_ask_plan')}
        note={t('reflections_plan_note')}
        value={plan}
        onText={writePlan}
        areaRef={fields[1]}
        wrong={tried ? wrong[1] : undefined}
      />
      <span class="row">
        <Button type="submit">{t('reflections_keep')}</Button>
        {onCancel && (
          <Button look="plain" onClick={onCancel}>
            {t('options_cancel')}
          </Button>
        )}
      </span>
    </form>
  );
}
