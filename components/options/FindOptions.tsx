import { useId, useRef } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.tsx';

export interface FindOptionsProps {
  typed: string;
  /** How many options hold it; `null`: nothing is typed. */
  found: number | null;
  onType(typed: string): void;
}

/** Finds options by their words as one types. Escape shows all of them again. */
export function FindOptions({ typed, found, onType }: FindOptionsProps) {
  const t = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const clear = () => {
    onType('');
    field.current?.focus();
  };
  return (
    <search class="field find">
      <label class="field-name" for={id}>
        {t('options_find')}
      </label>
      <input
        ref={field}
        id={id}
        type="text"
        inputMode="search"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && !event.isComposing && clear()}
      />
      <div class="row find-outcome">
        <p class="soft" role="status">
          {found === 0 && t('options_find_nothing')}
          {found !== null && found > 0 && t.plural('options_found', found)}
        </p>
        {typed && (
          <Button look="plain" onClick={clear}>
            {t('options_find_all')}
          </Button>
        )}
      </div>
    </search>
  );
}
