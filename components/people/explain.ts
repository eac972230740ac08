import type { Relationship } from '../../utils/core/people/depth.ts';
import type { Translate } from '../../utils/i18n/words.ts';

/** Why a relationship is as deep as it is: "3 exchanges in 5 weeks, you helped twice, last on Tuesday". `today` is ISO. */
export function explain(t: Translate, relationship: Relationship, today: string): string {
  const parts = [...seen(t, relationship), ...helped(t, relationship), ...last(t, relationship, today)];
  return new Intl.ListFormat(t.language, { type: 'unit', style: 'short' }).format(parts);
}

function seen(t: Translate, { acts, exchanges, overWeeks }: Relationship): string[] {
  if (exchanges > 0) return [t.plural('depth_exchanges', exchanges, t.plural('depth_weeks', overWeeks))];
  return acts > 0 ? [t.plural('depth_acts', acts), t('depth_unheard')] : [];
}

function helped(t: Translate, { helped: times }: Relationship): string[] {
  if (times === 0) return [];
  return [times === 2 ? t('depth_helped_twice') : t.plural('depth_helped', times)];
}

function last(t: Translate, { lastDay, quiet }: Relationship, today: string): string[] {
  if (!lastDay) return [];
  const day = Temporal.PlainDate.from(lastDay);
  const year = day.year === Temporal.PlainDate.from(today).year ? {} : ({ year: 'numeric' } as const);
  if (quiet) return [t('depth_quiet', day.toLocaleString(t.language, { month: 'long', ...year }))];
  const ago = day.until(today).days;
  if (ago < 2)
    return [t('depth_last', new Intl.RelativeTimeFormat(t.language, { numeric: 'auto' }).format(-ago, 'day'))];
  const shown = ago < 7 ? ({ weekday: 'long' } as const) : ({ day: 'numeric', month: 'long', ...year } as const);
  return [t('depth_last_on', day.toLocaleString(t.language, shown))];
}
