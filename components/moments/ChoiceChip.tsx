import type { Stance } from '../../utils/core/words.ts';

export interface ChoiceChipProps<Value extends string> {
  /** What is chosen. */
  name: string;
  /** The line says so; else it is what is usual. */
  said: boolean;
  value: Value;
  options: readonly { value: Value; words: string }[];
  onChange(value: Value): void;
  /** Gives the chip the colour of a stance. */
  stance?: Stance;
}

/** One part of what is understood, with everything else it could have been. */
export function ChoiceChip<Value extends string>({
  name,
  said,
  value,
  options,
  onChange,
  stance,
}: ChoiceChipProps<Value>) {
  return (
    <select
      class="chip"
      aria-label={name}
      data-said={said}
      data-stance={stance}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as Value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.words}
        </option>
      ))}
    </select>
  );
}
