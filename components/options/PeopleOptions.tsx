import type { Settings } from '../../utils/core/settings.ts';
import { People, type PeopleProps } from '../people/People.tsx';
import { useWords } from '../ui/words.tsx';
import { AccountList } from './AccountList.tsx';
import type { Change } from './Options.tsx';
import { Section } from './Section.tsx';

export interface PeopleOptionsProps {
  /** `null` while the record cannot be read. */
  people: PeopleProps | null;
  settings: Settings;
  change: Change;
}

/** Who is on record, and of whom nothing ever is. */
export function PeopleOptions({ people, settings: { neverRecord }, change }: PeopleOptionsProps) {
  const t = useWords();
  return (
    <>
      {people && (
        <Section title={t('people_title')} note={t('people_note')}>
          <People {...people} />
        </Section>
      )}
      {neverRecord.length > 0 && (
        <Section title={t('options_never')} note={t('options_never_note')}>
          <AccountList
            keys={neverRecord}
            remove={t('options_record_again')}
            removeThis={(account) => t('options_record_again_this', account)}
            onRemove={(key) => change({ neverRecord: neverRecord.filter((it) => it !== key) }, t('options_never'))}
          />
        </Section>
      )}
    </>
  );
}
