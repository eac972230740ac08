import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../utils/i18n/words.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.tsx';
import type { OptionsProps } from './Options.tsx';
import { Section } from './Section.tsx';

export interface DataOptionsProps extends Pick<OptionsProps, 'records' | 'onExport' | 'onDeleteAll'> {
  /** Everything is gone, also what could have been undone. */
  onDeleted(): void;
}

/** Take everything along, or delete it. */
export function DataOptions({ records, onExport, onDeleteAll, onDeleted }: DataOptionsProps) {
  const t = useWords();
  const [asking, ask] = useState(false);
  const [outcome, tell] = useState<MessageKey | null>(null);
  const remove = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  // The safe answer has the focus; after it, the button that asked.
  useEffect(() => {
    if (asking) cancel.current?.focus();
    else if (wasAsking.current) remove.current?.focus();
    wasAsking.current = asking;
  }, [asking]);

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
    ask(false);
    if (gone) onDeleted();
  };

  return (
    <Section
      title={t('options_data')}
      {...(records !== null && {
        note: records === 0 ? t('options_records_none') : t.plural('options_records', records),
      })}
    >
      {asking ? (
        <div
          class="ask-twice"
          role="alertdialog"
          aria-labelledby="delete-question"
          aria-describedby="delete-words"
          onKeyDown={(event) => event.key === 'Escape' && ask(false)}
        >
          <h3 id="delete-question" class="ask-twice-title">
            {t('options_delete_question')}
          </h3>
          <p id="delete-words">{t('options_delete_words')}</p>
          <span class="row">
            <Button ref={cancel} onClick={() => ask(false)}>
              {t('options_cancel')}
            </Button>
            <Button look="danger" onClick={deleteAll}>
              {t('options_delete_now')}
            </Button>
          </span>
        </div>
      ) : (
        <span class="row">
          <Button onClick={() => attempt(onExport, 'options_exported', 'options_export_failed')}>
            {t('options_export')}
          </Button>
          <Button ref={remove} look="danger" onClick={() => ask(true)}>
            {t('options_delete')}
          </Button>
        </span>
      )}
      <p class="outcome" role="status">
        {outcome && t(outcome)}
      </p>
    </Section>
  );
}
