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
}

/** A line of text with its name above it and its error below it. */
export function Field({ name, value, onText, note, wrong, inputRef }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-name" for={id}>
        {name}
      </label>
      <input
        ref={inputRef}
        id={id}
        type="text"
        dir="auto"
        autocomplete="off"
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
