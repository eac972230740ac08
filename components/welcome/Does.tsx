import { useWords } from '../ui/words.tsx';
import { Example } from './Example.tsx';

/** What it does and how it is sent away, in four sentences and a picture. */
export function Does() {
  const t = useWords();
  return (
    <>
      <Example />
      <ol class="steps">
        {(['asks', 'reads', 'shows', 'leaves'] as const).map((step) => (
          <li key={step} class="step">
            <h2 class="step-title">{t(`welcome_${step}_title`)}</h2>
            <p class="soft">{t(`welcome_${step}_words`, t('nudge_snooze_site'))}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
