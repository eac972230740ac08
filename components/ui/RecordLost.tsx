import './record-fault.css';
import { Button } from './Button.tsx';
import { useWords } from './words.tsx';

/** What is left of a record that the browser has deleted. */
export interface Lost {
  /** How many acts of late were brought back. */
  brought: number;
  /** The newest copy of the record, and when it was taken, ms since the epoch; `null` when there is none. */
  snapshot: { id: number; at: number } | null;
}

export interface RecordLostProps {
  lost: Lost;
  /** Shows what a snapshot would bring back. */
  onBringBack(id: number): void;
  /** The user has read it. */
  onRead(): void;
}

/** Says that the browser began a new record because the old one was damaged, what is back, and brings back the rest. */
export function RecordLost({ lost: { brought, snapshot }, onBringBack, onRead }: RecordLostProps) {
  const t = useWords();
  const when = (at: number) =>
    new Intl.DateTimeFormat(t.language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  return (
    <section class="record-fault" aria-labelledby="record-lost">
      <h2 id="record-lost" class="record-fault-title">
        {t('lost_title')}
      </h2>
      <p>{brought === 0 ? t('lost_words_none') : t.plural('lost_words', brought)}</p>
      <p class="soft">{snapshot ? t('lost_snapshot', when(snapshot.at)) : t('lost_rest')}</p>
      <span class="row">
        {snapshot && (
          <Button look="primary" onClick={() => onBringBack(snapshot.id)}>
            {t('lost_bring_back')}
          </Button>
        )}
        <Button onClick={onRead}>{t('lost_read')}</Button>
      </span>
    </section>
  );
}
