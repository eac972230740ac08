import type { Settings } from '../../utils/core/settings.ts';
import { addressOf } from '../journal/spots.ts';
import { useWords } from '../ui/words.tsx';
import { AccountList } from './AccountList.tsx';
import type { Change } from './Options.tsx';
import { Section } from './Section.tsx';

export interface PeopleOptionsProps {
  settings: Settings;
  change: Change;
}

/** The way to the people on record, and of whom nothing ever is. */
export function PeopleOptions({ settings: { neverRecord }, change }: PeopleOptionsProps) {
  const t = useWords();
  return (
    <>
      <Section id="people" title={t('people_title')} note={t('options_people_note')}>
        <p>
          <a href={`journal.html${addressOf({ chapter: 'people' })}`}>{t('options_people_open')}</a>
        </p>
      </Section>
      {neverRecord.length > 0 && (
        <Section id="never" title={t('options_never')} note={t('options_never_note')}>
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
