import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import { useWords } from './words.tsx';

export interface UndoLineProps {
  /** What happened last; nothing yet when absent. */
  words: string | undefined | null;
  /** Takes it back; absent when there is no way back. */
  onUndo?: (() => void) | undefined;
}

/**
 * Says what happened, and takes it back. It stays until the next time: nobody has to hurry. Whoever takes it back is
 * where they were before, as the button that had the focus is gone.
 */
export function UndoLine({ words, onUndo }: UndoLineProps) {
  const t = useWords();
  const before = useRef<HTMLElement | null>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (onUndo || !pressed.current) return;
    pressed.current = false;
    // What was there before may be gone as well: its view knows what comes next then.
    if (document.activeElement === document.body && before.current?.checkVisibility()) before.current.focus();
  });
  return (
    <div class="undo" data-state={!words ? 'nothing' : onUndo ? 'undoable' : 'told'}>
      <p role="status">{words}</p>
      {words && onUndo && (
        <Button
          look="plain"
          onFocus={({ relatedTarget }) => {
            before.current = relatedTarget as HTMLElement | null;
          }}
          onClick={() => {
            pressed.current = true;
            onUndo();
          }}
        >
          {t('options_undo')}
        </Button>
      )}
    </div>
  );
}
