import { useState } from 'preact/hooks';
import type { MessageKey } from '../../utils/i18n/words.ts';
import { AskTwice } from '../ui/AskTwice.tsx';
import { useWords } from '../ui/words.tsx';
import { ExportOptions } from './ExportOptions.tsx';
import type { OptionsProps } from './Options.tsx';
import { Section } from './Section.tsx';

export interface DataOptionsProps extends Pick<OptionsProps, 'records' | 'onExport' | 'onDeleteAll'> {
  /** Everything is gone, also what could have been undone. */
  onDeleted(): void;
}

/** Take everything along, or delete it. */
export function DataOptions({ records, onExport, onDeleteAll, onDeleted }: DataOptionsProps) {
  const t = useWords();
  const [outcome, tell] = useState<MessageKey | null>(null);

  const attempt = async (action: () => void | Promise<void>, done: MessageKey, failed: MessageKey) => {
    tell(null);
    try {
      await action();
      tell(done);
      return true;
    } catch {
      tell(failed);
      return false;
    }
  };
  const deleteAll = async () => {
    const gone = await attempt(onDeleteAll, 'options_deleted', 'options_delete_failed');
    if (gone) onDeleted();
  };

  return (
    <Section
      title={t('options_data')}
      {...(records !== null && {
        note: records === 0 ? t('options_records_none') : t.plural('options_records', records),
      })}
    >
      <ExportOptions onExport={onExport} />
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
