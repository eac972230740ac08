import { quietHoursEnd } from '../../utils/core/nudge/quiet-hours.ts';
import type { Settings } from '../../utils/core/settings.ts';
import type { SiteId } from '../../utils/core/words.ts';
import type { Translate } from '../../utils/i18n/words.ts';

/**
 * What Good Turn does on the page in front. `paused` and `hushed` end by themselves, or by `onResume`; `hours` are the
 * quiet ones of the day and end by themselves; `changed`: the page is not what it was, and little can be done there.
 */
export type PageState = 'ready' | 'panel' | 'quiet' | 'paused' | 'hushed' | 'hours' | 'off' | 'changed' | 'elsewhere';

/**
 * @param site of the active tab, `null` when it is no supported site
 * @param seemsChanged no composer is known there
 */
export function pageState(settings: Settings, site: SiteId | null, now: number, seemsChanged: boolean): PageState {
  if ((settings.pausedUntil ?? 0) > now) return 'paused';
  if (!site) return 'elsewhere';
  const { on, nudge } = settings.sites[site];
  if (!on) return 'off';
  if (nudge !== 'off') {
    const [hushed, hours] = [settings.quietUntil ?? 0, hoursEnd(settings, now)];
    if (hours > now && hours >= hushed) return 'hours';
    if (hushed > now) return 'hushed';
  }
  if (seemsChanged) return 'changed';
  return nudge === 'page' ? 'ready' : nudge === 'panel' ? 'panel' : 'quiet';
}

/** When the quiet hours of now end, ms since the epoch; 0 outside of them. */
const hoursEnd = ({ quietHours }: Settings, now: number) =>
  quietHoursEnd(quietHours, now, Temporal.Now.timeZoneId()) ?? 0;

/** The coming midnight on the user's own clock. */
export function endOfDay(now: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
}

/** When people get up, and when whoever is still awake calls it a night: hours of the user's own clock. */
const [morning, night] = [8, 4];

/** Eight in the morning after the night that is, or comes. */
export function morningAfter(now: number): number {
  const day = new Date(now);
  const days = day.getHours() < night ? 0 : 1;
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days, morning).getTime();
}

/** Until when it is quiet, when the page in front is: a time, the day, or a weekday with a time when it is longer. */
export function untilWords(t: Translate, state: PageState, settings: Settings, now: number): string | undefined {
  const until = untilOf(state, settings, now);
  if (until === null) return undefined;
  const how = state === 'paused' ? 'paused' : 'hushed';
  const midnight = endOfDay(now);
  if (until === midnight) return t(`popup_${how}_today`);
  // Quiet hours end within a day: everybody knows which morning is meant.
  const format: Intl.DateTimeFormatOptions = until < midnight || state === 'hours' ? {} : { weekday: 'long' };
  const time = new Intl.DateTimeFormat(t.language, { ...format, hour: 'numeric', minute: '2-digit' });
  return t(`popup_${how}_until`, time.format(until));
}

function untilOf(state: PageState, settings: Settings, now: number): number | null {
  if (state === 'paused') return settings.pausedUntil;
  if (state === 'hushed') return settings.quietUntil;
  return state === 'hours' ? hoursEnd(settings, now) : null;
}
