import { useWords } from '../ui/words.tsx';

/** What it reads and keeps, and what it never does. */
export function Facts() {
  const t = useWords();
  return (
    <dl class="facts">
      {(['sees', 'keeps', 'sends', 'never'] as const).map((fact) => (
        <div key={fact} class="fact">
          <dt>{t(`welcome_fact_${fact}`)}</dt>
          <dd>{t(`welcome_fact_${fact}_words`)}</dd>
        </div>
      ))}
    </dl>
  );
}
