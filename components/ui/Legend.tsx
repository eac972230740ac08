import type { Counts } from '../../utils/core/balance/balance.ts';
import { stances } from '../../utils/core/words.ts';
import { useWords } from './words.tsx';

/** The three figures, and the key to every colour below. */
export function Legend({ counts }: { counts: Counts }) {
  const t = useWords();
  const numbers = new Intl.NumberFormat(t.language);
  return (
    <ul class="legend">
      {stances.map((stance) => (
        <li key={stance} class="legend-entry" data-stance={stance}>
          <span class="stance-dot" />
          <strong>{numbers.format(counts[stance])}</strong> {t(`stance_${stance}`)}
        </li>
      ))}
    </ul>
  );
}
