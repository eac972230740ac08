import { useState } from 'preact/hooks';
import { type SiteId, siteIds } from '../../utils/core/words.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.tsx';
import type { WelcomeProps } from './Welcome.tsx';

/**
 * Access per site, where the browser leaves it to the user. Absent when nothing is missing from the start; a site that is
 * switched off asks for none.
 */
export function Access({ settings, access, onGrant }: Pick<WelcomeProps, 'settings' | 'access' | 'onGrant'>) {
  const t = useWords();
  const [asked] = useState(() => siteIds.filter((site) => !access[site]));
  const wanted = siteIds.filter((site) => settings.sites[site].on);
  const missing = wanted.filter((site) => !access[site]);
  if (asked.length === 0) return null;
  return (
    <section class="sheet" aria-labelledby="welcome-access">
      <div class="sheet-head">
        <h2 id="welcome-access" class="welcome-heading">
          {t('welcome_access')}
        </h2>
        <p class="soft">{t('welcome_access_words')}</p>
      </div>
      <ul class="lines">
        {wanted.map((site) => (
          <AccessLine key={site} site={site} given={access[site]} onGrant={() => onGrant([site])} />
        ))}
      </ul>
      {missing.length > 1 && (
        <span class="row">
          <Button look="primary" onClick={() => onGrant(missing)}>
            {t('welcome_access_all')}
          </Button>
        </span>
      )}
    </section>
  );
}

function AccessLine({ site, given, onGrant }: { site: SiteId; given: boolean; onGrant(): void }) {
  const t = useWords();
  const name = t(`site_${site}`);
  return (
    <li class="access-line">
      <strong>{name}</strong>
      {given ? (
        <span class="access-given">{t('welcome_access_given')}</span>
      ) : (
        <Button aria-label={t('welcome_access_allow_this', name)} onClick={onGrant}>
          {t('welcome_access_allow')}
        </Button>
      )}
    </li>
  );
}
