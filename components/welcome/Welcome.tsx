import '../ui/tokens.css';
import '../ui/parts.css';
import '../ui/page.css';
import '../nudge/content.css';
import '../nudge/nudge.css';
import './welcome.css';
import type { Settings } from '../../utils/core/settings.ts';
import type { SiteId } from '../../utils/core/words.ts';
import { Button } from '../ui/Button.tsx';
import { directionOf } from '../ui/language.ts';
import { Mark } from '../ui/Mark.tsx';
import { useWords } from '../ui/words.tsx';
import { Access } from './Access.tsx';
import { Example } from './Example.tsx';
import { LinkedIn } from './LinkedIn.tsx';

export interface WelcomeProps {
  settings: Settings;
  /** Where the browser lets Good Turn work already. */
  access: Record<SiteId, boolean>;
  /** How LinkedIn is to be treated changed. Applied at once. */
  onChange(settings: Settings): void;
  /** Ask the browser for access to a site. Called inside the press, as browsers demand. */
  onGrant(site: SiteId): void;
  /** The user has read enough. */
  onFinish(): void;
}

/** What a new user should know, in a minute: what it does, what it reads and keeps, and the one risk there is. */
export function Welcome({ settings, access, onChange, onGrant, onFinish }: WelcomeProps) {
  const t = useWords();
  return (
    <main class="welcome" lang={t.language} dir={directionOf(t.language)}>
      <header class="welcome-head">
        <p class="welcome-name">
          <Mark size={28} tile /> {t('extension_name')}
        </p>
        <h1 class="welcome-title">{t('welcome_title')}</h1>
        <p class="welcome-lead">{t('welcome_lead')}</p>
      </header>
      <Example />
      <section class="welcome-part" aria-labelledby="welcome-does">
        <h2 id="welcome-does" class="welcome-heading">
          {t('welcome_does')}
        </h2>
        <ol class="steps">
          {(['asks', 'reads', 'shows'] as const).map((step) => (
            <li key={step} class="step">
              <h3 class="step-title">{t(`welcome_${step}_title`)}</h3>
              <p class="soft">{t(`welcome_${step}_words`)}</p>
            </li>
          ))}
        </ol>
      </section>
      <section class="welcome-part" aria-labelledby="welcome-private">
        <h2 id="welcome-private" class="welcome-heading">
          {t('welcome_private')}
        </h2>
        <dl class="facts">
          {(['sees', 'keeps', 'sends', 'never'] as const).map((fact) => (
            <div key={fact} class="fact">
              <dt>{t(`welcome_fact_${fact}`)}</dt>
              <dd>{t(`welcome_fact_${fact}_words`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <LinkedIn settings={settings} onChange={onChange} />
      <Access access={access} onGrant={onGrant} />
      <footer class="welcome-end">
        <Button look="primary" onClick={onFinish}>
          {t('welcome_finish')}
        </Button>
        <p class="soft">{t('welcome_end')}</p>
      </footer>
    </main>
  );
}
