import { useId } from 'preact/hooks';

export interface ChoiceProps<Value extends string> {
  /** What is chosen: the group's name. */
  name: string;
  /** The name is plain from what stands around it and is only spoken. */
  unseenName?: boolean;
  options: readonly { value: Value; words: string }[];
  value: Value;
  onChange(value: Value): void;
}

/** One of a few, all of them in sight. */
export function Choice<Value extends string>({ name, unseenName, options, value, onChange }: ChoiceProps<Value>) {
  const group = useId();
  return (
    <fieldset class="choice">
      <legend class={unseenName ? 'unseen' : 'choice-name'}>{name}</legend>
      <div class="choice-options">
        {options.map((option) => (
          <label key={option.value} class="choice-option">
            <input
              type="radio"
              name={group}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
