import type { Settings } from '../../utils/core/settings.ts';
import { useWords } from '../ui/words.tsx';
import { AccountList } from './AccountList.tsx';
import type { Change } from './Options.tsx';
import { Section } from './Section.tsx';

/** People the user does not want to be asked about. */
export function QuietPeople({ settings: { quietPeople }, change }: { settings: Settings; change: Change }) {
  const t = useWords();
  return (
    <Section id="quiet" title={t('options_quiet')} note={t('options_quiet_note')}>
      <AccountList
        keys={quietPeople}
        nobody={t('options_quiet_nobody', t('nudge_snooze_person'))}
        remove={t('options_remove')}
        removeThis={(account) => t('options_remove_this', account)}
        onRemove={(key) => change({ quietPeople: quietPeople.filter((it) => it !== key) }, t('options_quiet'))}
      />
    </Section>
  );
}
