import { browser } from 'wxt/browser';
import { dayState, type Tone } from '../core/balance/day-state.ts';
import { browserWords } from '../i18n/browser.ts';
import { endOfDay } from '../store/days.ts';
import { readBalance } from '../store/queries.ts';
import { readSettings } from '../store/settings.ts';

const colours: Record<Tone, string> = { none: '#6b7280', kind: '#2f7d5b', even: '#6b7280', selling: '#a86a1f' };

/** The alarm that brings the badge up to date when the day or a pause ends. */
export const badgeAlarm = 'badge';

/** Shows the day's state on the toolbar: how often the user served today, or that all is paused. */
export async function showBadge(now: number): Promise<void> {
  const t = browserWords();
  const [settings, today] = await Promise.all([readSettings(), readBalance(1, now)]);
  const paused = settings.pausedUntil !== null && now < settings.pausedUntil;
  const { serves, tone } = dayState(today, settings.target);
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ text: paused ? '–' : serves > 0 ? String(serves) : '' }),
    action.setBadgeBackgroundColor({ color: paused ? colours.none : colours[tone] }),
    action.setBadgeTextColor({ color: '#ffffff' }),
    action.setTitle({ title: paused ? t('badge_paused') : t('badge_today', today.serve, today.social, today.sell) }),
    browser.alarms.create(badgeAlarm, {
      when: paused ? Math.min(settings.pausedUntil!, endOfDay(now)) : endOfDay(now),
    }),
  ]);
}
