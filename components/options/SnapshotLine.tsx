import { AskTwice } from '../ui/AskTwice.tsx';
import { Button } from '../ui/Button.tsx';
import { spokenSize } from '../ui/size.ts';
import { useWords } from '../ui/words.tsx';
import type { SnapshotShown } from './Snapshots.tsx';

export interface SnapshotLineProps {
  snapshot: SnapshotShown;
  /** One is being downloaded. */
  busy: boolean;
  onDownload(id: number): void;
  onDelete(id: number): unknown;
  /** Shows what restoring it would change. Absent where nothing can be restored. */
  onRestore?(id: number): void;
}

/** One copy of the record: when, how much, and what to do with it. */
export function SnapshotLine({ snapshot, busy, onDownload, onDelete, onRestore }: SnapshotLineProps) {
  const t = useWords();
  const { id, at, size, interactions, people } = snapshot;
  const when = new Intl.DateTimeFormat(t.language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  const holds = [
    t.plural('options_snapshot_entries', interactions),
    t.plural('options_snapshot_people', people),
    spokenSize(size, t.language),
  ];
  return (
    <li class="line snapshot">
      <p class="own-words">
        {when} <span class="soft">{holds.join(' · ')}</span>
      </p>
      <div class="row">
        {onRestore && (
          <Button look="plain" aria-label={t('options_snapshot_restore_this', when)} onClick={() => onRestore(id)}>
            {t('options_snapshot_restore')}
          </Button>
        )}
        <Button
          look="plain"
          disabled={busy}
          aria-label={t('options_snapshot_download_this', when)}
          onClick={() => onDownload(id)}
        >
          {t('options_snapshot_download')}
        </Button>
        <AskTwice
          look="plain"
          button={t('options_snapshot_delete')}
          spoken={t('options_snapshot_delete_this', when)}
          question={t('options_snapshot_delete_question', when)}
          words={t('options_snapshot_delete_words')}
          yes={t('options_snapshot_delete_now')}
          onYes={() => onDelete(id)}
        />
      </div>
    </li>
  );
}
