import { useId } from 'preact/hooks';
import type { Settings } from '../../utils/core/settings.ts';
import { useWords } from '../ui/words.tsx';
import type { Change } from './Options.tsx';
import { Section } from './Section.tsx';

/** In days. */
const year = 365;
const choices = [year, 2 * year, 3 * year, 5 * year];

/** How long single entries are kept. */
export function RetentionOption({ settings: { retention }, change }: { settings: Settings; change: Change }) {
  const t = useWords();
  const id = useId();
  const note = useId();
  const span = (days: number) => {
    const [count, unit] = days % year === 0 ? [days / year, 'year'] : [days, 'day'];
    return new Intl.NumberFormat(t.language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  };
  // A file that was imported may ask for a span that is not offered here.
  const spans = [...new Set([...choices, ...(retention === null ? [] : [retention])])].sort((a, b) => a - b);
  return (
    <Section id="retention" title={t('options_retention')}>
      <div class="field">
        <label class="unseen" for={id}>
          {t('options_retention')}
        </label>
        <select
          id={id}
          aria-describedby={note}
          value={retention ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({ retention: value === '' ? null : Number(value) }, t('options_retention'))
          }
        >
          {spans.map((days) => (
            <option key={days} value={days}>
              {span(days)}
            </option>
          ))}
          <option value="">{t('options_retention_ever')}</option>
        </select>
        <p class="field-note" id={note}>
          {t('options_retention_note')}
        </p>
      </div>
    </Section>
  );
}
