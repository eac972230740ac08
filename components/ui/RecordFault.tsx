import './record-fault.css';
import { useState } from 'preact/hooks';
import type { Trouble } from '../../utils/core/trouble.ts';
import type { Translate } from '../../utils/i18n/words.ts';
import { Button } from './Button.tsx';
import { useWords } from './words.tsx';

export interface RecordFaultProps {
  trouble: Trouble;
  /** Looks whether the record can be used again; settled when that is known. Whatever went wrong, it cannot yet. */
  onTryAgain(): void | Promise<void>;
}

/** Says why the record cannot be used, what to do, and that what is done meanwhile is safe. */
export function RecordFault({ trouble, onTryAgain }: RecordFaultProps) {
  const t = useWords();
  const [outcome, tell] = useState<'fault_trying' | 'fault_still' | null>(null);
  const tryAgain = async () => {
    tell('fault_trying');
    await Promise.resolve(onTryAgain()).catch(() => {});
    // When it works, nothing of this is shown any more.
    tell('fault_still');
  };
  if (trouble.why === 'private') return <RecordElsewhere />;
  return (
    <section class="record-fault" aria-labelledby="record-fault">
      <h2 id="record-fault" class="record-fault-title">
        {t('fault_title')}
      </h2>
      <p>{t(`fault_${trouble.why}`)}</p>
      <p class="soft">{waitingWords(t, trouble)}</p>
      <span class="row">
        <Button onClick={tryAgain}>{t('fault_try_again')}</Button>
        <span class="outcome" role="status">
          {outcome && t(outcome)}
        </span>
      </span>
    </section>
  );
}

function RecordElsewhere() {
  const t = useWords();
  return (
    <section class="record-fault" aria-labelledby="record-fault">
      <h2 id="record-fault" class="record-fault-title">
        {t('fault_private_title')}
      </h2>
      <p>{t('fault_private')}</p>
    </section>
  );
}

function waitingWords(t: Translate, { waiting, room }: Trouble): string {
  if (!room) return t('fault_waits_full', waiting);
  return waiting === 0 ? t('fault_waits_none') : t.plural('fault_waits', waiting);
}
