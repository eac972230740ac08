import { useWords } from '../ui/words.tsx';
import { Example } from './Example.tsx';

/** What it does, in three sentences and a picture. */
export function Does() {
  const t = useWords();
  return (
    <>
      <Example />
      <ol class="steps">
        {(['asks', 'reads', 'shows'] as const).map((step) => (
          <li key={step} class="step">
            <h2 class="step-title">{t(`welcome_${step}_title`)}</h2>
            <p class="soft">{t(`welcome_${step}_words`)}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
