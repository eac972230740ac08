import type { Balance } from '../../utils/core/balance/balance.ts';
import { Legend } from '../ui/Legend.tsx';
import { Mark } from '../ui/Mark.tsx';
import { StanceBar } from '../ui/StanceBar.tsx';
import { useWords } from '../ui/words.tsx';
import { Headline, ratioWords } from './Headline.tsx';
import { Week } from './Week.tsx';

export interface BalancesProps {
  today: Balance;
  /** The last seven days, today included. */
  week: Balance;
  /** Serves per sell the user aims at. */
  target: number;
  /** Only today: something else needs the room. */
  brief: boolean;
}

const written = ({ serve, social, sell }: Balance) => serve + social + sell;

/** What was written today and in the week; before the first time an invitation. */
export function Balances({ today, week, target, brief }: BalancesProps) {
  const t = useWords();
  return written(week) === 0 ? (
    <section class="first-day">
      <Mark size={56} />
      <h2 class="first-day-title">{t('popup_first_title')}</h2>
      <p class="soft">{t('popup_first_words')}</p>
    </section>
  ) : (
    <>
      <section class="popup-part" aria-labelledby="today">
        <h2 id="today" class="eyebrow">
          {t('popup_today')}
        </h2>
        <Headline balance={today} target={target} />
        {written(today) > 0 && (
          <>
            <StanceBar counts={today} />
            <Legend counts={today} />
          </>
        )}
      </section>
      {!brief && (
        <section class="popup-part" aria-labelledby="week">
          <div class="part-head">
            <h2 id="week" class="eyebrow">
              {t('popup_week')}
            </h2>
            <WeekFigure week={week} />
          </div>
          <Week days={week.byDay} />
        </section>
      )}
    </>
  );
}

function WeekFigure({ week }: { week: Balance }) {
  const t = useWords();
  return (
    <p class="week-figure">
      {week.servesPerSell
        ? t('popup_week_ratio', ratioWords(t, week.servesPerSell))
        : t('popup_week_serves', week.serve)}
    </p>
  );
}
