import type { Counts } from '../../utils/core/balance/balance.ts';
import { stances } from '../../utils/core/words.ts';

export interface StanceBarProps {
  counts: Counts;
  /** The whole length stands for this many; the bar's own total when absent. */
  of?: number;
}

/** The share of each stance, at a glance. A picture only: its figures stand beside it as text. */
export function StanceBar({ counts, of }: StanceBarProps) {
  const total = counts.serve + counts.social + counts.sell;
  return (
    <div class="stance-bar" aria-hidden="true" style={{ inlineSize: `${(total / (of || total || 1)) * 100}%` }}>
      {stances
        .filter((stance) => counts[stance] > 0)
        .map((stance) => (
          <span key={stance} class="stance-share" data-stance={stance} style={{ flexGrow: String(counts[stance]) }} />
        ))}
    </div>
  );
}
