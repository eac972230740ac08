import { useState } from 'preact/hooks';
import { AskTwice } from '../ui/AskTwice.tsx';
import { useWords } from '../ui/words.tsx';
import { Section } from './Section.tsx';

export interface DeleteOptionProps {
  /** Deletes everything on record and every choice. Asked twice before. A rejection is told to the user. */
  onDeleteAll(): void | Promise<void>;
  /** Everything is gone, also what could have been undone. */
  onDeleted(): void;
}

/** The way to have nothing here any more. */
export function DeleteOption({ onDeleteAll, onDeleted }: DeleteOptionProps) {
  const t = useWords();
  const [outcome, tell] = useState<'options_deleted' | 'options_delete_failed' | null>(null);
  const deleteAll = async () => {
    tell(null);
    try {
      await onDeleteAll();
    } catch {
      tell('options_delete_failed');
      return;
    }
    tell('options_deleted');
    onDeleted();
  };
  return (
    <Section id="delete" title={t('options_deletion')}>
      <div class="row">
        <AskTwice
          button={t('options_delete')}
          question={t('options_delete_question')}
          words={t('options_delete_words')}
          yes={t('options_delete_now')}
          onYes={deleteAll}
        />
      </div>
      <p class="outcome" role="status">
        {outcome && t(outcome)}
      </p>
    </Section>
  );
}
