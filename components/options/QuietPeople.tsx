import type { Settings } from '../../utils/core/settings.ts';
import { siteIds } from '../../utils/core/words.ts';
import { Button } from '../ui/Button.tsx';
import { shown } from '../ui/shown.ts';
import { useWords } from '../ui/words.tsx';
import type { Change } from './Options.tsx';
import { Section } from './Section.tsx';

/** A person's key as a person reads it: `x:ana` is ana, on X. */
function readable(key: string) {
  const site = siteIds.find((it) => key.startsWith(`${it}:`));
  return { site, account: shown(site ? key.slice(site.length + 1) : key, 80) };
}

/** People the user does not want to be asked about. */
export function QuietPeople({ settings, change }: { settings: Settings; change: Change }) {
  const t = useWords();
  const { quietPeople } = settings;
  return (
    <Section title={t('options_quiet')} note={t('options_quiet_note')}>
      {quietPeople.length === 0 ? (
        <p class="soft">{t('options_quiet_nobody', t('nudge_snooze_person'))}</p>
      ) : (
        <ul class="lines">
          {quietPeople.map((key) => {
            const { site, account } = readable(key);
            return (
              <li key={key} class="line quiet-person">
                <p class="own-words">
                  <bdi>{account}</bdi> {site && <span class="soft">{t(`site_${site}`)}</span>}
                </p>
                <Button
                  look="plain"
                  aria-label={t('options_remove_this', account)}
                  onClick={() => change({ quietPeople: quietPeople.filter((it) => it !== key) })}
                >
                  {t('options_remove')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
