import type { Settings } from '../../utils/core/settings.ts';
import type { SiteId } from '../../utils/core/words.ts';
import type { Translate } from '../../utils/i18n/words.ts';

/** What Good Turn does on the page in front. `paused` and `hushed` end by themselves, or by `onResume`. */
export type PageState = 'ready' | 'panel' | 'quiet' | 'paused' | 'hushed' | 'off' | 'elsewhere';

/** @param site of the active tab, `null` when it is no supported site. */
export function pageState(settings: Settings, site: SiteId | null, now: number): PageState {
  if ((settings.pausedUntil ?? 0) > now) return 'paused';
  if (!site) return 'elsewhere';
  const { on, nudge } = settings.sites[site];
  if (!on) return 'off';
  if (nudge !== 'off' && (settings.quietUntil ?? 0) > now) return 'hushed';
  return nudge === 'page' ? 'ready' : nudge === 'panel' ? 'panel' : 'quiet';
}

/** The coming midnight on the user's own clock. */
export function endOfDay(now: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
}

/** Until when it is quiet, when the page in front is: a time, the day, or a weekday with a time when it is longer. */
export function untilWords(t: Translate, state: PageState, settings: Settings, now: number): string | undefined {
  if (state !== 'paused' && state !== 'hushed') return undefined;
  const until = (state === 'paused' ? settings.pausedUntil : settings.quietUntil) ?? now;
  const midnight = endOfDay(now);
  if (until === midnight) return t(`popup_${state}_today`);
  const format: Intl.DateTimeFormatOptions = until < midnight ? {} : { weekday: 'long' };
  const time = new Intl.DateTimeFormat(t.language, { ...format, hour: 'numeric', minute: '2-digit' });
  return t(`popup_${state}_until`, time.format(until));
}
