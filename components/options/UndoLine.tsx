import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.tsx';
import type { Last } from './use-undo.ts';

/** Says that a change is applied, and takes it back. It stays until the next one: nobody has to hurry. */
export function UndoLine({ last, onUndo }: { last: Last; onUndo(): void }) {
  const t = useWords();
  return (
    <div class="undo" data-last={last ?? 'nothing'}>
      <p role="status">{last && t(last === 'changed' ? 'options_saved' : 'options_undone')}</p>
      {last === 'changed' && (
        <Button look="plain" onClick={onUndo}>
          {t('options_undo')}
        </Button>
      )}
    </div>
  );
}
