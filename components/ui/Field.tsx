import type { InputHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';

export interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onInput' | 'value'> {
  /** What goes into the field. */
  name: string;
  value: string;
  onText(text: string): void;
  note?: string;
  /** What is wrong with the text, and what to do about it. */
  wrong?: string | undefined;
}

/** A line of text with its name above it and its error below it. */
export function Field({ name, value, onText, note, wrong, ...attributes }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-name" for={id}>
        {name}
      </label>
      <input
        {...attributes}
        id={id}
        type="text"
        value={value}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={`${id}-note ${id}-wrong`}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p class="field-note" id={`${id}-note`}>
        {note}
      </p>
      <p class="field-wrong" id={`${id}-wrong`} aria-live="polite">
        {wrong}
      </p>
    </div>
  );
}
