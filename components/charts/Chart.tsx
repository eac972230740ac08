import './charts.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../ui/words.tsx';

export interface ChartProps {
  /** What the picture says, in a sentence. */
  title: string;
  /** The figures behind it. */
  table: ComponentChildren;
  /** The picture; hidden from screen readers, who have the sentence and the table. */
  children: ComponentChildren;
}

/** A picture that says its message in its title, with its figures a press away. */
export function Chart({ title, table, children }: ChartProps) {
  const t = useWords();
  const id = useId();
  return (
    <figure class="chart" aria-labelledby={id}>
      <figcaption id={id} class="chart-title">
        {title}
      </figcaption>
      {children}
      <details class="chart-figures">
        <summary>{t('chart_figures')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard. */}
        <section class="chart-table" aria-labelledby={id} tabIndex={0}>
          {table}
        </section>
      </details>
    </figure>
  );
}
