import './charts.css';
import type { Counts } from '../../utils/core/balance/balance.ts';
import { StanceBar } from '../ui/StanceBar.tsx';

export interface Bar {
  key: string;
  name: string;
  counts: Counts;
}

/** Named bars on one scale. A picture only: its figures stand in the table behind it. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ counts }) => counts.serve + counts.social + counts.sell));
  return (
    <div class="bars" aria-hidden="true">
      {bars.map(({ key, name, counts }) => (
        <div key={key} class="bar-line">
          <span class="bar-name">{name}</span>
          <span class="bar">
            <StanceBar counts={counts} of={most} />
          </span>
        </div>
      ))}
    </div>
  );
}
