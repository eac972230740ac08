import type { SnoozeScope } from '../core/nudge/content.ts';
import { identityKey } from '../core/people/identity.ts';
import type { Settings } from '../core/settings.ts';
import type { Engagement } from '../core/words.ts';
import { changeSettings } from '../store/settings.ts';

/** How long "not now" keeps the nudge away, in ms. */
const forNow = 60 * 60 * 1000;

/** Keeps the nudge away for an hour, from a site, or from a person. Recording goes on. */
export const snooze = (scope: SnoozeScope, engagement: Engagement, now: number): Promise<void> =>
  changeSettings((settings) => snoozed(settings, scope, engagement, now));

function snoozed(settings: Settings, scope: SnoozeScope, { site, counterpart }: Engagement, now: number): Settings {
  const { sites, quietPeople } = settings;
  if (scope === 'now') return { ...settings, quietUntil: now + forNow };
  if (scope === 'site') return { ...settings, sites: { ...sites, [site]: { ...sites[site], nudge: 'off' } } };
  const key = identityKey(site, counterpart);
  return key && !quietPeople.includes(key) ? { ...settings, quietPeople: [...quietPeople, key] } : settings;
}
