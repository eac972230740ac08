import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnPrompt } from '../../utils/core/settings.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { useWords } from '../ui/words.tsx';
import { longest, tidy, wrongWith } from './own-prompt.ts';

export interface OwnPromptFormProps {
  /** Name of the field. */
  name: string;
  /** Words of the button that keeps the text. */
  save: string;
  /** The text to begin with. */
  text: string;
  /** The prompts it must differ from. */
  others: readonly OwnPrompt[];
  /** A good text, tidied. */
  onSave(text: string): void;
  /** Makes it a form one can leave: it takes the focus, and Escape leaves it. */
  onCancel?(): void;
}

/** Writes one prompt. What is wrong is said when the user wants to keep it, and taken back as soon as it is right. */
export function OwnPromptForm({ name, save, text: begin, others, onSave, onCancel }: OwnPromptFormProps) {
  const t = useWords();
  const [text, write] = useState(begin);
  const [tried, attempt] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const wrong = wrongWith(text, others);
  const leavable = onCancel !== undefined;
  useEffect(() => {
    if (leavable) field.current?.focus();
  }, [leavable]);

  const submit = (event: Event) => {
    event.preventDefault();
    attempt(true);
    if (wrong) field.current?.focus();
    else onSave(tidy(text));
  };
  return (
    <form class="own-form" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onCancel?.()}>
      <Field
        name={name}
        value={text}
        onText={write}
        inputRef={field}
        wrong={tried && wrong ? t(wrong, longest, tidy(text).length) : undefined}
      />
      <span class="row">
        <Button type="submit">{save}</Button>
        {onCancel && (
          <Button look="plain" onClick={onCancel}>
            {t('options_cancel')}
          </Button>
        )}
      </span>
    </form>
  );
}
