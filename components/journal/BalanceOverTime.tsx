import type { ByKind, Counts } from '../../utils/core/balance/balance.ts';
import { type Pace, type Period, paces } from '../../utils/core/balance/period.ts';
import { sumOf, trendOf } from '../../utils/core/balance/trend.ts';
import { places } from '../../utils/core/words.ts';
import { Chart } from '../charts/Chart.tsx';
import { Columns } from '../charts/Columns.tsx';
import { CountsTable } from '../charts/CountsTable.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Legend } from '../ui/Legend.tsx';
import { useWords } from '../ui/words.tsx';
import { periodWords } from './period-words.ts';
import { Shares } from './Shares.tsx';

export interface BalanceOverTimeProps {
  pace: Pace;
  /** Oldest first; the last one ends today. */
  periods: readonly Period[];
  /** What each kind of writing came to in all of them; `null` while it is being read. */
  byKind: ByKind | null;
  onPace(pace: Pace): void;
}

/** The balance over weeks and months, where it was written, and as what. */
export function BalanceOverTime({ pace, periods, byKind, onPace }: BalanceOverTimeProps) {
  const t = useWords();
  const total = sumOf(periods);
  if (total.serve + total.social + total.sell === 0) return <Beginning />;
  const words = periodWords(t.language, pace);
  const numbers = new Intl.NumberFormat(t.language);
  const bySite = places.map((place) => ({
    key: place,
    name: t(`site_${place}`),
    counts: sumOf(periods.flatMap((period) => period.bySite[place] ?? [])),
  }));
  const kinds = Object.entries(byKind ?? {}).map(([kind, counts]) => ({
    key: kind,
    name: t(`kind_${kind as keyof ByKind}` as 'kind_post'),
    counts: counts as Counts,
  }));
  return (
    <section class="sheet" aria-labelledby="balance-title">
      <div class="sheet-line">
        <h2 id="balance-title" class="sheet-title">
          {t('journal_balance')}
        </h2>
        <Choice
          name={t('journal_pace')}
          unseenName
          options={paces.map((value) => ({ value, words: t(`journal_pace_${value}`) }))}
          value={pace}
          onChange={onPace}
        />
      </div>
      <Legend counts={total} />
      <Chart
        title={t(`journal_trend_${trendOf(periods)}`)}
        table={
          <CountsTable
            caption={t('journal_periods_table')}
            of={t(`journal_of_${pace}`)}
            rows={periods.map((period) => ({ key: period.from, name: words.whole(period), counts: period }))}
          />
        }
      >
        <Columns
          say={numbers.format}
          columns={periods.map((period, at) => ({
            key: period.from,
            label: words.label(period, at, periods.length),
            counts: period,
          }))}
        />
      </Chart>
      <Shares parts={bySite} of={t('journal_of_place')} caption={t('journal_places_table')} one="journal_mostly_at" />
      {byKind && (
        <Shares parts={kinds} of={t('journal_of_kind')} caption={t('journal_kinds_table')} one="journal_mostly_as" />
      )}
    </section>
  );
}

function Beginning() {
  const t = useWords();
  return (
    <section class="sheet">
      <h2 class="sheet-title">{t('popup_first_title')}</h2>
      <p class="soft">{t('popup_first_words')}</p>
    </section>
  );
}
