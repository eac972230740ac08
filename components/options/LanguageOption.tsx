import { useId } from 'preact/hooks';
import { type Language, languages } from '../../utils/core/language.ts';
import type { Settings } from '../../utils/core/settings.ts';
import { directionOf } from '../ui/language.ts';
import { useWords } from '../ui/words.tsx';
import type { Change } from './Options.tsx';
import { Section } from './Section.tsx';

/** Each is called as it calls itself: whoever is lost in a language finds their own. */
const ownNames: Record<Language, string> = {
  en: 'English',
  es: 'Español',
  de: 'Deutsch',
  fr: 'Français',
  pt: 'Português',
  ar: 'العربية',
};

/** What the product speaks. */
export function LanguageOption({ settings, change }: { settings: Settings; change: Change }) {
  const t = useWords();
  const id = useId();
  const note = useId();
  const choose = (value: string) =>
    change({ language: languages.find((language) => language === value) ?? null }, t('options_language'));
  return (
    <Section id="language" title={t('options_language')}>
      <div class="field">
        <label class="unseen" for={id}>
          {t('options_language')}
        </label>
        <select
          id={id}
          aria-describedby={note}
          value={settings.language ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{t('options_language_browser')}</option>
          {languages.map((language) => (
            <option key={language} value={language} lang={language} dir={directionOf(language)}>
              {ownNames[language]}
            </option>
          ))}
        </select>
        <p class="field-note" id={note}>
          {t('options_language_note')}
        </p>
      </div>
    </Section>
  );
}
