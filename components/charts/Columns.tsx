import './charts.css';
import type { Counts } from '../../utils/core/balance/balance.ts';
import { stances } from '../../utils/core/words.ts';
import { stacked, topOf } from './scale.ts';

export interface Column {
  /** Names it among the others. */
  key: string;
  /** Stands below it; empty where the next one says enough. */
  label: string;
  counts: Counts;
}

export interface ColumnsProps {
  columns: readonly Column[];
  /** Says a number as the reader's language does. */
  say(value: number): string;
}

/** The gap between two columns, as a share of a column's place. */
const gap = 0.28;

/**
 * Stacked columns, one for each stretch of time. A picture only: what it says stands in the title, and its figures in
 * the table behind it.
 */
export function Columns({ columns, say }: ColumnsProps) {
  const top = topOf(columns.map(({ counts }) => counts.serve + counts.social + counts.sell));
  return (
    <div class="columns" aria-hidden="true">
      <span class="columns-top">{say(top)}</span>
      <svg
        class="columns-picture"
        viewBox={`0 0 ${columns.length} ${top}`}
        preserveAspectRatio="none"
        focusable="false"
        aria-hidden="true"
      >
        {columns.map(({ key, counts }, at) => (
          <g key={key}>
            {stacked(stances.map((stance) => ({ stance, size: counts[stance] }))).map(({ stance, start, size }) => (
              <rect
                key={stance}
                class="column-share"
                data-stance={stance}
                x={at + gap / 2}
                width={1 - gap}
                y={top - start - size}
                height={size}
              />
            ))}
          </g>
        ))}
      </svg>
      <div class="columns-labels">
        {columns.map(({ key, label }) => (
          <span key={key} class="column-label">
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}
