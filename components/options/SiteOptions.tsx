import { nudgePlaces, type Settings, type SiteSettings } from '../../utils/core/settings.ts';
import { type SiteId, siteIds } from '../../utils/core/words.ts';
import { Choice } from '../ui/Choice.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../ui/words.tsx';
import type { Change } from './Options.tsx';
import { Section } from './Section.tsx';

/** Where Good Turn is at work, and where it asks. */
export function SiteOptions({ settings, change }: { settings: Settings; change: Change }) {
  const t = useWords();
  const set = (site: SiteId, changed: Partial<SiteSettings>, what: string) =>
    change({ sites: { ...settings.sites, [site]: { ...settings.sites[site], ...changed } } }, what);
  return (
    <Section id="sites" title={t('options_sites')} note={t('options_sites_note')}>
      <ul class="lines">
        {siteIds.map((site) => {
          const { on, nudge } = settings.sites[site];
          return (
            <li key={site} class="line site-option">
              <Switch
                on={on}
                onChange={(now) => set(site, { on: now }, t(`site_${site}`))}
                note={on ? undefined : t('popup_site_is_off')}
              >
                <strong>{t(`site_${site}`)}</strong>
              </Switch>
              {on && (
                <Choice
                  name={t('options_place', t(`site_${site}`))}
                  unseenName
                  options={nudgePlaces.map((value) => ({ value, words: t(`options_place_${value}`) }))}
                  value={nudge}
                  onChange={(place) => set(site, { nudge: place }, t('options_place', t(`site_${site}`)))}
                />
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
