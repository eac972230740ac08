import { useRef, useState } from 'preact/hooks';
import type { WhyNot } from '../../utils/core/trouble.ts';
import type { MessageKey } from '../../utils/i18n/words.ts';
import { Transfer } from '../ui/Transfer.tsx';
import { type Ended, type Going, useTransfer } from '../ui/use-transfer.ts';
import { useWords } from '../ui/words.tsx';
import { Section } from './Section.tsx';
import { SnapshotLine, type SnapshotLineProps } from './SnapshotLine.tsx';

/** A copy of the record as it was. */
export interface SnapshotShown {
  id: number;
  /** When it was taken, ms since the epoch. */
  at: number;
  /** In bytes. */
  size: number;
  interactions: number;
  people: number;
}

export interface SnapshotsProps extends Pick<SnapshotLineProps, 'onRestore'> {
  /** The newest first; `null` when they cannot be read. */
  snapshots: readonly SnapshotShown[] | null;
  /** Why the last one could not be taken; `null` when it could. */
  trouble: WhyNot | null;
  /** Saves one as a file. A rejection is told to the user. */
  onDownload(id: number, going: Going): void | Promise<void>;
  /** Deletes one; asked before. A rejection is told to the user. */
  onDelete(id: number): void | Promise<void>;
}

const outcomes: Record<Ended, MessageKey> = {
  done: 'options_exported',
  cancelled: 'options_export_cancelled',
  failed: 'options_export_failed',
};

/** The copies of the record that are kept on this device. */
export function Snapshots({ snapshots, trouble, onDownload, onDelete, onRestore }: SnapshotsProps) {
  const t = useWords();
  const { done, run, cancel } = useTransfer();
  const [outcome, tell] = useState<MessageKey | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const attempt = async (action: () => Promise<MessageKey>) => {
    tell(null);
    tell(await action());
    // The button that had the focus may be gone.
    said.current?.focus();
  };
  const download = (id: number) => attempt(async () => outcomes[await run((going) => onDownload(id, going))]);
  const remove = (id: number) =>
    attempt(async () => {
      try {
        await onDelete(id);
        return 'options_snapshot_deleted';
      } catch {
        return 'options_snapshot_delete_failed';
      }
    });

  return (
    <Section id="snapshots" title={t('options_snapshots')} note={t('options_snapshots_note')}>
      {snapshots && trouble && <p>{t(trouble === 'full' ? 'options_snapshots_full' : 'options_snapshots_trouble')}</p>}
      {!snapshots && <p>{t('options_snapshots_unreadable')}</p>}
      {snapshots?.length === 0 && <p class="soft">{t('options_snapshots_none')}</p>}
      {done !== null && <Transfer name={t('options_exporting')} done={done} onCancel={cancel} />}
      {snapshots && snapshots.length > 0 && (
        <ul class="lines">
          {snapshots.map((snapshot) => (
            <SnapshotLine
              key={snapshot.id}
              snapshot={snapshot}
              busy={done !== null}
              onDownload={download}
              onDelete={remove}
              {...(onRestore && { onRestore })}
            />
          ))}
        </ul>
      )}
      <p class="outcome" role="status" tabIndex={-1} ref={said}>
        {outcome && t(outcome)}
      </p>
    </Section>
  );
}
