import { siteIds } from '../../utils/core/words.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.tsx';
import type { WelcomeProps } from './Welcome.tsx';

/** Access per site, where the browser leaves it to the user. Absent when nothing is missing from the start. */
export function Access({ access, onGrant }: Pick<WelcomeProps, 'access' | 'onGrant'>) {
  const t = useWords();
  if (siteIds.every((site) => access[site])) return null;
  return (
    <section class="sheet" aria-labelledby="welcome-access">
      <div class="sheet-head">
        <h2 id="welcome-access" class="welcome-heading">
          {t('welcome_access')}
        </h2>
        <p class="soft">{t('welcome_access_words')}</p>
      </div>
      <ul class="lines">
        {siteIds.map((site) => (
          <li key={site} class="access-line">
            <strong>{t(`site_${site}`)}</strong>
            {access[site] ? (
              <span class="access-given">{t('welcome_access_given')}</span>
            ) : (
              <Button aria-label={t('welcome_access_allow_this', t(`site_${site}`))} onClick={() => onGrant(site)}>
                {t('welcome_access_allow')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
