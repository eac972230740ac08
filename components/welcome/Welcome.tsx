import '../ui/tokens.css';
import '../ui/parts.css';
import '../ui/page.css';
import '../nudge/content.css';
import '../nudge/nudge.css';
import './welcome.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../utils/core/settings.ts';
import { type Reading, type SiteId, siteIds } from '../../utils/core/words.ts';
import { Button } from '../ui/Button.tsx';
import { directionOf } from '../ui/language.ts';
import { Mark } from '../ui/Mark.tsx';
import { useWords } from '../ui/words.tsx';
import { Access } from './Access.tsx';
import { Does } from './Does.tsx';
import { Facts } from './Facts.tsx';
import { LinkedIn } from './LinkedIn.tsx';
import { Practice } from './Practice.tsx';

/** What it does, what it reads and keeps, and a first try. */
const steps = ['does', 'keeps', 'practice'] as const;

export interface WelcomeProps {
  settings: Settings;
  /** Where the browser lets Good Turn work already. */
  access: Record<SiteId, boolean>;
  /** The step it begins with; the first when absent. */
  begin?: (typeof steps)[number];
  /** How LinkedIn is to be treated changed. Applied at once. */
  onChange(settings: Settings): void;
  /** Ask the browser for access to some sites. Called inside the press, as browsers demand. */
  onGrant(sites: readonly SiteId[]): void;
  /** Reads what the user wrote for practice, as it reads every draft. */
  onRead(text: string): Promise<Reading>;
  /** The user has seen enough. */
  onFinish(): void;
}

/** What a new user should know, in a minute and three steps, the last of which is to try it. */
export function Welcome({ begin = 'does', onFinish, ...props }: WelcomeProps) {
  const t = useWords();
  const [step, setStep] = useState(begin);
  const title = useRef<HTMLHeadingElement>(null);
  const begun = useRef(false);
  useLayoutEffect(() => {
    // Who goes on by key or screen reader goes on reading at the top; who just came is left where they are.
    if (begun.current) title.current?.focus();
    begun.current = true;
  }, [step]);
  const at = steps.indexOf(step);
  const [before, after] = [steps[at - 1], steps[at + 1]];
  return (
    <main class="welcome" lang={t.language} dir={directionOf(t.language)}>
      <header class="welcome-head">
        <p class="welcome-name">
          <Mark size={28} tile /> {t('extension_name')}
        </p>
        <p class="soft">{t('welcome_step', at + 1, steps.length)}</p>
        <h1 ref={title} tabIndex={-1} class="welcome-title">
          {t(`welcome_${step}`)}
        </h1>
        <p class="welcome-lead">{t(`welcome_${step}_lead`)}</p>
      </header>
      {step === 'does' && <Does />}
      {step === 'keeps' && <Keeps {...props} />}
      {step === 'practice' && <Practice target={props.settings.target} onRead={props.onRead} />}
      <footer class="welcome-end">
        <div class="welcome-way">
          {before && <Button onClick={() => setStep(before)}>{t('welcome_back')}</Button>}
          <Button look="primary" onClick={() => (after ? setStep(after) : onFinish())}>
            {t(after ? 'welcome_next' : 'welcome_finish')}
          </Button>
        </div>
        {!after && <End {...props} />}
      </footer>
    </main>
  );
}

function Keeps({ settings, access, onChange, onGrant }: Omit<WelcomeProps, 'onFinish'>) {
  return (
    <>
      <Facts />
      <LinkedIn settings={settings} onChange={onChange} />
      <Access settings={settings} access={access} onGrant={onGrant} />
    </>
  );
}

/** Where to go from here, and where everything is. */
function End({ settings, access }: Pick<WelcomeProps, 'settings' | 'access'>) {
  const t = useWords();
  const nowhere = !siteIds.some((site) => settings.sites[site].on && access[site]);
  return (
    <>
      {nowhere && <p class="welcome-nowhere">{t('welcome_access_none')}</p>}
      <p class="soft">{t('welcome_end')}</p>
      <p class="soft">{t('welcome_icon')}</p>
    </>
  );
}
