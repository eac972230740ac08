import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { useWords } from '../ui/words.tsx';

/** A line, and not an essay: more is not found again. */
const longest = 280;

export interface NeedFormProps {
  /** Name of the field. */
  name: string;
  /** Words of the button that keeps the text. */
  save: string;
  /** The text to begin with. */
  text?: string;
  /** A good text, tidied. @returns whether it is kept: then the field is free for the next */
  onSave(text: string): Promise<boolean> | undefined;
  /** Makes it a form one can leave: it takes the focus, and Escape leaves it. */
  onCancel?(): void;
}

/** Writes one line about somebody. What is wrong is said when the user wants to keep it, and nothing typed is lost. */
export function NeedForm({ name, save, text: begin = '', onSave, onCancel }: NeedFormProps) {
  const t = useWords();
  const [text, write] = useState(begin);
  const [tried, attempt] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const tidy = text.replace(/\s+/g, ' ').trim();
  const wrong = !tidy ? t('options_own_empty') : tidy.length > longest && t('needs_long', longest, tidy.length);
  const leavable = onCancel !== undefined;
  useEffect(() => {
    if (leavable) field.current?.focus();
  }, [leavable]);

  const submit = async (event: Event) => {
    event.preventDefault();
    attempt(true);
    field.current?.focus();
    if (wrong || !(await onSave(tidy))) return;
    attempt(false);
    write('');
  };
  return (
    <form class="needs-form" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onCancel?.()}>
      <Field name={name} value={text} onText={write} inputRef={field} wrong={(tried && wrong) || undefined} />
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
