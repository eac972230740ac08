import type { Balance } from '../../utils/core/balance/balance.ts';
import { stances } from '../../utils/core/words.ts';
import { useWords } from '../ui/words.tsx';

/** Noon of a day of the calendar: far from every change of clocks. */
const noonOf = (day: string) => new Date(`${day}T12:00`);

/** Seven days side by side; the same as a table for whoever does not see them. */
export function Week({ days }: { days: Balance['byDay'] }) {
  const t = useWords();
  const most = Math.max(1, ...days.map((day) => day.serve + day.social + day.sell));
  const letter = new Intl.DateTimeFormat(t.language, { weekday: 'narrow' });
  const whole = new Intl.DateTimeFormat(t.language, { weekday: 'long', day: 'numeric', month: 'long' });
  const numbers = new Intl.NumberFormat(t.language);
  return (
    <>
      <div class="days" aria-hidden="true">
        {days.map((day, index) => (
          <div key={day.day} class="day" data-today={index === days.length - 1}>
            <div class="day-column">
              {stances
                .filter((stance) => day[stance] > 0)
                .map((stance) => (
                  <span
                    key={stance}
                    class="day-share"
                    data-stance={stance}
                    style={{ blockSize: `${(day[stance] / most) * 100}%` }}
                  />
                ))}
            </div>
            <span class="day-letter">{letter.format(noonOf(day.day))}</span>
          </div>
        ))}
      </div>
      <div class="unseen">
        <table>
          <caption>{t('popup_week_table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('popup_day')}</th>
              {stances.map((stance) => (
                <th key={stance} scope="col">
                  {t(`stance_${stance}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day.day}>
                <th scope="row">{whole.format(noonOf(day.day))}</th>
                {stances.map((stance) => (
                  <td key={stance}>{numbers.format(day[stance])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
