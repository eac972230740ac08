import { browser } from 'wxt/browser';
import { dayState, type Tone } from '../core/balance/day-state.ts';
import type { WhyNot } from '../core/trouble.ts';
import { wordsIn } from '../i18n/chosen.ts';
import type { Translate } from '../i18n/words.ts';
import { endOfDay } from '../store/days.ts';
import { StoreFault } from '../store/fault.ts';
import { readBalance } from '../store/queries.ts';
import { readSettings } from '../store/settings.ts';
import { readStoreFault } from '../store/state.ts';

const colours: Record<Tone | 'fault', string> = {
  none: '#6b7280',
  kind: '#2f7d5b',
  even: '#6b7280',
  selling: '#a86a1f',
  fault: '#b3261e',
};

/** The alarm that brings the badge up to date when the day or a pause ends. */
export const badgeAlarm = 'badge';

/** What the toolbar's button says. */
interface Badge {
  text: string;
  colour: string;
  title: string;
}

/**
 * Shows the day's state on the toolbar: how often the user served today, that all is paused, or why the record cannot
 * be used.
 */
export async function showBadge(now: number): Promise<void> {
  const { pausedUntil, target, language } = await readSettings();
  const paused = pausedUntil !== null && now < pausedUntil;
  const { text, colour, title } = await badgeOf(now, target, paused, await wordsIn(language));
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ text }),
    action.setBadgeBackgroundColor({ color: colour }),
    action.setBadgeTextColor({ color: '#ffffff' }),
    action.setTitle({ title }),
    browser.alarms.create(badgeAlarm, { when: paused ? Math.min(pausedUntil, endOfDay(now)) : endOfDay(now) }),
  ]);
}

async function badgeOf(now: number, target: number, paused: boolean, t: Translate): Promise<Badge> {
  const fault = (why: WhyNot) => ({ text: '!', colour: colours.fault, title: t(`fault_${why}`) });
  const today = await readBalance(1, now).catch(faultOrThrow);
  if (today instanceof StoreFault) return fault(today.why);
  const why = await readStoreFault();
  if (why) return fault(why);
  if (paused) return { text: '–', colour: colours.none, title: t('badge_paused') };
  const { serves, tone } = dayState(today, target);
  const title = t('badge_today', today.serve, today.social, today.sell);
  return { text: serves > 0 ? String(serves) : '', colour: colours[tone], title };
}

function faultOrThrow(fault: unknown): StoreFault {
  if (fault instanceof StoreFault) return fault;
  throw fault;
}
