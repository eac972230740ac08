import { Button } from './Button.tsx';
import { useWords } from './words.tsx';

export interface UndoLineProps {
  /** What happened last; nothing yet when absent. */
  words: string | undefined | null;
  /** Takes it back; absent when there is no way back. */
  onUndo?: (() => void) | undefined;
}

/** Says what happened, and takes it back. It stays until the next time: nobody has to hurry. */
export function UndoLine({ words, onUndo }: UndoLineProps) {
  const t = useWords();
  return (
    <div class="undo" data-state={!words ? 'nothing' : onUndo ? 'undoable' : 'told'}>
      <p role="status">{words}</p>
      {words && onUndo && (
        <Button look="plain" onClick={onUndo}>
          {t('options_undo')}
        </Button>
      )}
    </div>
  );
}
