import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.tsx';
import type { OptionsProps } from './Options.tsx';
import { Section } from './Section.tsx';

export interface LearningOptionsProps extends Pick<OptionsProps, 'corrections' | 'onForget'> {
  /** It is forgotten; `back` takes that back. */
  onForgotten(back: () => unknown): void;
}

/** What the reading learned from the user's corrections, and how to take it back. */
export function LearningOptions({ corrections, onForget, onForgotten }: LearningOptionsProps) {
  const t = useWords();
  const [outcome, tell] = useState<'options_forgotten' | 'options_forget_failed' | null>(null);
  const forget = async () => {
    try {
      onForgotten(await onForget());
      tell('options_forgotten');
    } catch {
      tell('options_forget_failed');
    }
  };
  return (
    <Section
      id="learning"
      title={t('options_learning')}
      note={corrections === 0 ? t('options_learning_none') : t.plural('options_learning', corrections)}
    >
      {corrections > 0 && (
        <span class="row">
          <Button onClick={forget}>{t('options_forget')}</Button>
        </span>
      )}
      <p class="outcome" role="status">
        {(outcome === 'options_forget_failed' || corrections === 0) && outcome && t(outcome)}
      </p>
    </Section>
  );
}
