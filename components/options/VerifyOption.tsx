import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../utils/i18n/words.ts';
import { Button } from '../ui/Button.tsx';
import { Transfer } from '../ui/Transfer.tsx';
import { type Ended, type Going, useTransfer } from '../ui/use-transfer.ts';
import { useWords } from '../ui/words.tsx';
import { Section } from './Section.tsx';

export interface VerifyOptionProps {
  /** Compares all sums with the record and puts them right; answers how many differed. A rejection is told to the user. */
  onVerify(going: Going): Promise<number>;
}

/** Whether everything that summarises the record agrees with it. */
export function VerifyOption({ onVerify }: VerifyOptionProps) {
  const t = useWords();
  const { done, run, cancel } = useTransfer();
  const [ended, tell] = useState<{ how: Ended; wrong: number } | null>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const going = done !== null;
  // It is over: the focus goes back to the button that began it.
  useEffect(() => {
    if (!going && ended) begin.current?.focus();
  }, [going, ended]);

  const verify = async () => {
    tell(null);
    let wrong = 0;
    const how = await run(async (it) => {
      wrong = await onVerify(it);
    });
    tell({ how, wrong });
  };
  return (
    <Section id="check" title={t('options_verify')} note={t('options_verify_note')}>
      {going ? (
        <Transfer name={t('options_verifying')} done={done} onCancel={cancel} />
      ) : (
        <span class="row">
          <Button ref={begin} onClick={verify}>
            {t('options_verify_now')}
          </Button>
        </span>
      )}
      <p class="outcome" role="status">
        {ended && outcome(t, ended)}
      </p>
    </Section>
  );
}

function outcome(t: Translate, { how, wrong }: { how: Ended; wrong: number }): string {
  if (how !== 'done') return t(`options_verify_${how}`);
  return wrong === 0 ? t('options_verify_agrees') : t.plural('options_verify_repaired', wrong);
}
