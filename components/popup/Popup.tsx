import '../ui/tokens.css';
import '../ui/parts.css';
import '../ui/page.css';
import '../ui/stances.css';
import './popup.css';
import type { Balance } from '../../utils/core/balance/balance.ts';
import type { Settings } from '../../utils/core/settings.ts';
import type { SiteId } from '../../utils/core/words.ts';
import { directionOf } from '../ui/language.ts';
import { Mark } from '../ui/Mark.tsx';
import { StanceBar } from '../ui/StanceBar.tsx';
import { useWords } from '../ui/words.tsx';
import { BySite } from './BySite.tsx';
import { Controls } from './Controls.tsx';
import { Headline, ratioWords } from './Headline.tsx';
import { Legend } from './Legend.tsx';
import { pageState, untilWords } from './page-state.ts';
import { Week } from './Week.tsx';

export interface PopupProps {
  today: Balance;
  /** The last seven days, today included. */
  week: Balance;
  settings: Settings;
  /** The supported site in the active tab; `null` on any other page. */
  site: SiteId | null;
  /** Ms since the epoch, when the popup was opened or last refreshed. */
  now: number;
  /** Quiet until then, in ms since the epoch. */
  onPause(until: number): void;
  /** Ends a pause, and the quiet after "Not now". */
  onResume(): void;
  /** Good Turn on or off on `site`. */
  onSite(on: boolean): void;
  onOptions(): void;
}

const written = ({ serve, social, sell }: Balance) => serve + social + sell;

/** The balance of today and of the week, and peace in one press. */
export function Popup(props: PopupProps) {
  const t = useWords();
  const { today, week, settings, site, now } = props;
  const state = pageState(settings, site, now);
  return (
    <main class="popup" lang={t.language} dir={directionOf(t.language)}>
      <header class="popup-head">
        <Mark size={20} tile />
        <h1 class="popup-name">{t('extension_name')}</h1>
        <p class="page-state" data-state={state}>
          {state === 'paused' || state === 'hushed'
            ? untilWords(t, state, settings, now)
            : t(`popup_state_${state}`, site ? t(`site_${site}`) : '')}
        </p>
      </header>
      {written(week) === 0 ? (
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
            <Headline balance={today} target={settings.target} />
            {written(today) > 0 && (
              <>
                <StanceBar counts={today} />
                <Legend counts={today} />
              </>
            )}
          </section>
          <section class="popup-part" aria-labelledby="week">
            <div class="part-head">
              <h2 id="week" class="eyebrow">
                {t('popup_week')}
              </h2>
              <WeekFigure week={week} />
            </div>
            <Week days={week.byDay} />
            <BySite bySite={week.bySite} />
          </section>
        </>
      )}
      <Controls {...props} state={state} />
    </main>
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
