import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../utils/i18n/words.ts';
import { Button } from '../ui/Button.tsx';
import { Transfer } from '../ui/Transfer.tsx';
import { type Ended, type Going, useTransfer } from '../ui/use-transfer.ts';
import { useWords } from '../ui/words.tsx';
import { Section } from './Section.tsx';

/** What a file can be: everything, to be imported again; a table of interactions; a page to read. */
const formats = ['json', 'csv', 'page'] as const;
export type ExportFormat = (typeof formats)[number];

export interface ExportOptionsProps {
  /** How many interactions are on record; `null` when it cannot be read. */
  records: number | null;
  /** Saves what is on record as a file. A rejection is told to the user. */
  onExport(format: ExportFormat, going: Going): void | Promise<void>;
}

const outcomes: Record<Ended, MessageKey> = {
  done: 'options_exported',
  cancelled: 'options_export_cancelled',
  failed: 'options_export_failed',
};

/** How much is on record, to be taken along in one of three forms. */
export function ExportOptions({ records, onExport }: ExportOptionsProps) {
  const t = useWords();
  const { done, run, cancel } = useTransfer();
  const [outcome, tell] = useState<Ended | null>(null);
  const [format, choose] = useState<ExportFormat | null>(null);
  const chosen = useRef<HTMLButtonElement>(null);
  const going = done !== null;
  // It is over: the focus goes back to the button that began it.
  useEffect(() => {
    if (!going) chosen.current?.focus();
  }, [going]);

  const save = async (it: ExportFormat) => {
    choose(it);
    tell(null);
    tell(await run((how) => onExport(it, how)));
  };
  return (
    <Section
      id="record"
      title={t('options_data')}
      {...(records !== null && {
        note: records === 0 ? t('options_records_none') : t.plural('options_records', records),
      })}
    >
      <p class="soft">{t('options_export_note')}</p>
      {done === null ? (
        <span class="row">
          {formats.map((it) => (
            <Button key={it} {...(it === format && { ref: chosen })} onClick={() => save(it)}>
              {t(`options_export_${it}`)}
            </Button>
          ))}
        </span>
      ) : (
        <Transfer name={t('options_exporting')} done={done} onCancel={cancel} />
      )}
      <p class="outcome" role="status">
        {outcome && t(outcomes[outcome])}
      </p>
    </Section>
  );
}
