import type { Settings } from '../../utils/core/settings.ts';
import type { SiteId } from '../../utils/core/words.ts';
import type { Translate } from '../../utils/i18n/words.ts';

/** What Good Turn does on the page in front. */
export type PageState = 'ready' | 'panel' | 'quiet' | 'paused' | 'off' | 'elsewhere';

/** @param site of the active tab, `null` when it is no supported site. */
export function pageState(settings: Settings, site: SiteId | null, now: number): PageState {
  if (settings.pausedUntil !== null && settings.pausedUntil > now) return 'paused';
  if (!site) return 'elsewhere';
  const { on, nudge } = settings.sites[site];
  if (!on) return 'off';
  return nudge === 'page' ? 'ready' : nudge === 'panel' ? 'panel' : 'quiet';
}

/** The coming midnight on the user's own clock. */
export function endOfDay(now: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
}

/** Until when it is quiet: a time, the day, or a date with a time when it is longer. */
export function pauseWords(t: Translate, until: number, now: number): string {
  const midnight = endOfDay(now);
  if (until === midnight) return t('popup_paused_today');
  const format: Intl.DateTimeFormatOptions = until < midnight ? {} : { weekday: 'long' };
  const time = new Intl.DateTimeFormat(t.language, { ...format, hour: 'numeric', minute: '2-digit' });
  return t('popup_paused_until', time.format(until));
}
