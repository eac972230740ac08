import './record-fault.css';
import { Button } from './Button.tsx';
import { useWords } from './words.tsx';

export interface RecordLostProps {
  /** How many acts of late were brought back. */
  brought: number;
  /** The user has read it. */
  onRead(): void;
}

/** Says that the browser began a new record because the old one was damaged, what is back, and where the rest may be. */
export function RecordLost({ brought, onRead }: RecordLostProps) {
  const t = useWords();
  return (
    <section class="record-fault" aria-labelledby="record-lost">
      <h2 id="record-lost" class="record-fault-title">
        {t('lost_title')}
      </h2>
      <p>{t.plural('lost_words', brought)}</p>
      <p class="soft">{t('lost_rest')}</p>
      <span class="row">
        <Button onClick={onRead}>{t('lost_read')}</Button>
      </span>
    </section>
  );
}
