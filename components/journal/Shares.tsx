import type { Counts } from '../../utils/core/balance/balance.ts';
import { type Bar, Bars } from '../charts/Bars.tsx';
import { Chart } from '../charts/Chart.tsx';
import { CountsTable } from '../charts/CountsTable.tsx';
import { useWords } from '../ui/words.tsx';

export interface SharesProps {
  parts: readonly Bar[];
  /** What a part is, heading their column. */
  of: string;
  caption: string;
  /** The sentence for "most of it is this one". */
  one: 'journal_mostly_at' | 'journal_mostly_as';
}

const total = ({ serve, social, sell }: Counts) => serve + social + sell;

/** What a whole is made of, the biggest part first; nothing where there is no whole. */
export function Shares({ parts, of, caption, one }: SharesProps) {
  const t = useWords();
  const there = parts
    .filter(({ counts }) => total(counts) > 0)
    .toSorted((some, other) => total(other.counts) - total(some.counts));
  const [most, next] = there;
  if (!most) return null;
  const whole = there.reduce((sum, { counts }) => sum + total(counts), 0);
  const title = !next || total(most.counts) * 2 > whole ? t(one, most.name) : t('journal_shared', most.name, next.name);
  return (
    <Chart title={title} table={<CountsTable caption={caption} of={of} rows={there} />}>
      <Bars bars={there} />
    </Chart>
  );
}
