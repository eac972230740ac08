import type { Ref } from 'preact';
import { useId } from 'preact/hooks';

export interface FieldProps {
  /** What goes into the field. */
  name: string;
  value: string;
  onText(text: string): void;
  /** What the field takes, before anything is wrong. */
  note?: string;
  /** What is wrong with the text, and what to do about it. */
  wrong?: string | undefined;
  inputRef?: Ref<HTMLInputElement>;
  /** Makes it a field of some lines, for a sentence or two. */
  areaRef?: Ref<HTMLTextAreaElement>;
}

/** A line of text, or some, with its name above it and its error below it. */
export function Field({ name, value, onText, note, wrong, inputRef, areaRef }: FieldProps) {
  const id = useId();
  const shared = {
    id,
    dir: 'auto' as const,
    autocomplete: 'off' as const,
    value,
    'aria-invalid': wrong ? ('true' as const) : undefined,
    'aria-describedby': `${id}-note ${id}-wrong`,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onText(currentTarget.value),
  };
  return (
    <div class="field">
      <label class="field-name" for={id}>
        {name}
      </label>
      {areaRef ? <textarea ref={areaRef} rows={2} {...shared} /> : <input ref={inputRef} type="text" {...shared} />}
      <p class="field-note" id={`${id}-note`}>
        {note}
      </p>
      <p class="field-wrong" id={`${id}-wrong`} aria-live="polite">
        {wrong}
      </p>
    </div>
  );
}
