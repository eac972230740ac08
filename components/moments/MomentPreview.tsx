import { useId } from 'preact/hooks';
import { firstDay } from '../../utils/core/moments/moment.ts';
import { shown } from '../../utils/core/shown.ts';
import { mediums, stances } from '../../utils/core/words.ts';
import { useWords } from '../ui/words.tsx';
import { ChoiceChip } from './ChoiceChip.tsx';
import { PersonChip } from './PersonChip.tsx';
import type { Draft, useLog } from './use-log.ts';

export interface MomentPreviewProps extends Pick<ReturnType<typeof useLog>, 'correct' | 'choose'> {
  draft: Draft;
  /** ISO: no later day can be chosen. */
  today: string;
  /** The user has tried to record what cannot be recorded yet. */
  asked: boolean;
}

/** What is understood of a line, each part to be put right where it is wrong. */
export function MomentPreview({ draft, today, asked, correct, choose }: MomentPreviewProps) {
  const t = useWords();
  const { said, medium, stance, day, ahead, people, note } = draft;
  const id = useId();
  return (
    <fieldset class="moment-preview">
      <legend class="unseen">{t('moment_understood')}</legend>
      <ChoiceChip
        name={t('moment_medium')}
        said={said.medium !== undefined}
        value={medium}
        options={mediums.map((value) => ({ value, words: t(`medium_${value}`) }))}
        onChange={(value) => correct({ medium: value })}
      />
      {people.map((person, index) => (
        <PersonChip
          key={`${index} ${person.name}`}
          {...person}
          asked={asked}
          onChoose={(choice) => choose(person.name, choice)}
        />
      ))}
      <input
        class="chip"
        type="date"
        aria-label={t('moment_day')}
        aria-invalid={ahead ? 'true' : undefined}
        aria-describedby={ahead ? id : undefined}
        data-said={said.day !== undefined}
        min={firstDay}
        max={today}
        required
        value={ahead ? '' : day}
        onChange={(event) => event.currentTarget.validity.valid && correct({ day: event.currentTarget.value })}
      />
      <ChoiceChip
        name={t('moment_stance')}
        said={said.stance !== undefined}
        stance={stance}
        value={stance}
        options={stances.map((value) => ({ value, words: t(`stance_${value}`) }))}
        onChange={(value) => correct({ stance: value })}
      />
      {note && <p class="moment-note">{t('moment_note', shown(note, 160))}</p>}
      {ahead && (
        <p class="field-wrong" id={id}>
          {t('moment_ahead')}
        </p>
      )}
    </fieldset>
  );
}
