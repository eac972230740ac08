import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import { useWords } from './words.tsx';

export interface TransferProps {
  /** What is going on. */
  name: string;
  /** How far it is, from 0 to 1. */
  done: number;
  /** Ends it. Absent for what goes on to its end. */
  onCancel?(): void;
}

/** Something long that is going on. It takes the focus from the button that began it. */
export function Transfer({ name, done, onCancel }: TransferProps) {
  const t = useWords();
  const id = useId();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <div class="transfer">
      <label class="transfer-name" for={id}>
        {name}
      </label>
      <progress id={id} class="transfer-bar" value={done} max={1} />
      {onCancel && (
        <Button ref={cancel} onClick={onCancel} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
          {t('options_cancel')}
        </Button>
      )}
    </div>
  );
}
