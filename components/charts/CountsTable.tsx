import type { Counts } from '../../utils/core/balance/balance.ts';
import { stances } from '../../utils/core/words.ts';
import { useWords } from '../ui/words.tsx';

export interface CountsTableProps {
  caption: string;
  /** What a row is. */
  of: string;
  rows: readonly { key: string; name: string; counts: Counts }[];
}

/** Counts of the three stances, a row each. */
export function CountsTable({ caption, of, rows }: CountsTableProps) {
  const t = useWords();
  const numbers = new Intl.NumberFormat(t.language);
  return (
    <table class="figures">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          {stances.map((stance) => (
            <th key={stance} scope="col">
              {t(`stance_${stance}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, counts }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {stances.map((stance) => (
              <td key={stance}>{numbers.format(counts[stance])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
