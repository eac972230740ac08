import { useId, useState } from 'preact/hooks';
import { firstWeekday } from '../../utils/core/balance/week.ts';
import { isTimeOfDay, weekdays } from '../../utils/core/nudge/quiet-hours.ts';
import type { Settings } from '../../utils/core/settings.ts';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../ui/words.tsx';
import type { Change } from './Options.tsx';
import { Section } from './Section.tsx';

const ends = ['from', 'to'] as const;

/** Hours in which nothing is asked, and on which days. */
export function QuietHours({ settings: { quietHours }, change }: { settings: Settings; change: Change }) {
  const t = useWords();
  const id = useId();
  // Times that are the same are shown, and what is wrong with them, but not chosen.
  const [wrong, show] = useState<{ from: string; to: string } | null>(null);
  const { on, days } = quietHours;
  const times = wrong ?? quietHours;
  const set = (changed: Partial<Settings['quietHours']>) =>
    change({ quietHours: { ...quietHours, ...changed } }, t('options_hours'));
  const setTime = (changed: Partial<typeof times>) => {
    const { from, to } = { ...times, ...changed };
    show(from === to ? { from, to } : null);
    if (from !== to) set({ from, to });
  };
  return (
    <Section id="hours" title={t('options_hours')} note={t('options_hours_note')}>
      <Switch on={on} onChange={(now) => set({ on: now })}>
        {t('options_hours_on')}
      </Switch>
      {on && (
        <>
          <div class="field">
            <div class="hours-times">
              {ends.map((end) => (
                <div key={end} class="field">
                  <label class="field-name" for={`${id}-${end}`}>
                    {t(`options_hours_${end}`)}
                  </label>
                  <input
                    id={`${id}-${end}`}
                    type="time"
                    value={times[end]}
                    aria-invalid={wrong ? 'true' : undefined}
                    aria-describedby={`${id}-note ${id}-wrong`}
                    // A time half typed is none yet.
                    onChange={({ currentTarget: { value } }) => isTimeOfDay(value) && setTime({ [end]: value })}
                  />
                </div>
              ))}
            </div>
            <p class="field-note" id={`${id}-note`}>
              {times.to < times.from && t('options_hours_next_day')}
            </p>
            <p class="field-wrong" id={`${id}-wrong`} aria-live="polite">
              {wrong && t('options_hours_same')}
            </p>
          </div>
          <Days days={days} onChange={(chosen) => set({ days: chosen })} />
        </>
      )}
    </Section>
  );
}

/** Some days of the week, in the order the user's weeks have. */
function Days({ days, onChange }: { days: readonly number[]; onChange(days: number[]): void }) {
  const t = useWords();
  const id = useId();
  const first = firstWeekday(t.language);
  const [short, long] = (['short', 'long'] as const).map(
    // The first of January 2024 was a Monday.
    (weekday) => (day: number) =>
      new Intl.DateTimeFormat(t.language, { weekday, timeZone: 'UTC' }).format(Date.UTC(2024, 0, day)),
  ) as [(day: number) => string, (day: number) => string];
  return (
    <fieldset class="choice" aria-describedby={id}>
      <legend class="choice-name">{t('options_hours_days')}</legend>
      <div class="choice-options hours-days">
        {weekdays
          .map((day) => ((day + first - 2) % 7) + 1)
          .map((day) => (
            <label key={day} class="choice-option">
              <input
                type="checkbox"
                aria-label={long(day)}
                checked={days.includes(day)}
                onChange={({ currentTarget: { checked } }) =>
                  onChange(weekdays.filter((it) => (it === day ? checked : days.includes(it))))
                }
              />
              {short(day)}
            </label>
          ))}
      </div>
      <p class="field-wrong" id={id} aria-live="polite">
        {days.length === 0 && t('options_hours_no_day')}
      </p>
    </fieldset>
  );
}
