import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SwitchProps {
  on: boolean;
  onChange(on: boolean): void;
  /** What is on or off: the switch's name. */
  children: ComponentChildren;
  /** One more sentence under the name. */
  note?: ComponentChildren;
}

/** Something that is on or off, at once. */
export function Switch({ on, onChange, children, note }: SwitchProps) {
  const id = useId();
  return (
    <label class="switch" for={id}>
      <span class="switch-words">
        <span id={`${id}-name`}>{children}</span>
        {note && (
          <span class="switch-note" id={`${id}-note`}>
            {note}
          </span>
        )}
      </span>
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        aria-labelledby={`${id}-name`}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
