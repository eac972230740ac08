import type { Moment } from '../../utils/core/moments/moment.ts';
import { shownName } from '../../utils/core/shown.ts';
import type { Translate } from '../../utils/i18n/words.ts';

/** A day as people say it beside today: yesterday, 3 days ago, Tuesday, March 3. */
export function dayWords(t: Translate, day: string, today: string): string {
  const ago = Temporal.PlainDate.from(day).until(today).days;
  if (ago >= 0 && ago < 7) return new Intl.RelativeTimeFormat(t.language, { numeric: 'auto' }).format(-ago, 'day');
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
  const format = new Intl.DateTimeFormat(t.language, { weekday: 'long', day: 'numeric', month: 'long', ...year });
  return format.format(new Date(`${day}T12:00`));
}

/** A moment in one sentence: "Coffee with Ana and Ben, yesterday". */
export function momentWords(t: Translate, { medium, people, day }: Omit<Moment, 'id'>, today: string): string {
  const when = dayWords(t, day, today);
  if (people.length === 0) return t('moment_alone', t(`medium_${medium}`), when);
  const names = new Intl.ListFormat(t.language).format(people.map(({ name }) => shownName(name)));
  return t('moment_with', t(`medium_${medium}`), names, when);
}
