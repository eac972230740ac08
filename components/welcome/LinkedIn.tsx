import type { Settings, SiteSettings } from '../../utils/core/settings.ts';
import { Choice } from '../ui/Choice.tsx';
import { useWords } from '../ui/words.tsx';

/** How close Good Turn comes to LinkedIn's pages. */
const ways = ['page', 'panel', 'away'] as const;
type Way = (typeof ways)[number];

const settingsOf: Record<Way, SiteSettings> = {
  page: { on: true, nudge: 'page' },
  panel: { on: true, nudge: 'panel' },
  away: { on: false, nudge: 'panel' },
};

const wayOf = ({ on, nudge }: SiteSettings): Way => (!on ? 'away' : nudge === 'page' ? 'page' : 'panel');

/** What LinkedIn's terms say, and the choice that follows from it. */
export function LinkedIn({ settings, onChange }: { settings: Settings; onChange(settings: Settings): void }) {
  const t = useWords();
  const way = wayOf(settings.sites.linkedin);
  return (
    <section class="sheet" aria-labelledby="welcome-linkedin">
      <div class="sheet-head">
        <h2 id="welcome-linkedin" class="welcome-heading">
          {t('welcome_linkedin')}
        </h2>
        <p>{t('welcome_linkedin_terms')}</p>
        <p>{t('welcome_linkedin_risk')}</p>
      </div>
      <Choice
        name={t('welcome_linkedin_choice')}
        options={ways.map((value) => ({ value, words: t(`welcome_linkedin_${value}`) }))}
        value={way}
        onChange={(chosen) => onChange({ ...settings, sites: { ...settings.sites, linkedin: settingsOf[chosen] } })}
      />
      <p class="soft" role="status">
        {t(`welcome_linkedin_${way}_words`)}
      </p>
    </section>
  );
}
