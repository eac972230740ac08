import type { SnoozeScope } from '../core/nudge/content.ts';
import { identityKey } from '../core/people/identity.ts';
import type { Engagement } from '../core/words.ts';
import { readSettings, writeSettings } from '../store/settings.ts';

/** How long "not now" keeps the nudge away, in ms. */
const forNow = 60 * 60 * 1000;

/** Keeps the nudge away for an hour, from a site, or from a person. Recording goes on. */
export async function snooze(scope: SnoozeScope, { site, counterpart }: Engagement, now: number): Promise<void> {
  const settings = await readSettings();
  if (scope === 'now') return writeSettings({ ...settings, quietUntil: now + forNow });
  if (scope === 'site')
    return writeSettings({
      ...settings,
      sites: { ...settings.sites, [site]: { ...settings.sites[site], nudge: 'off' } },
    });
  const key = identityKey(site, counterpart);
  if (key && !settings.quietPeople.includes(key))
    await writeSettings({ ...settings, quietPeople: [...settings.quietPeople, key] });
}
