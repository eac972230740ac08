import { shown, shownName } from '../../utils/core/shown.ts';
import { useWords } from '../ui/words.tsx';
import { type Candidate, type Choice, newPerson, nobody } from './person-choice.ts';
import type { NamedPerson } from './use-log.ts';

export interface PersonChipProps extends NamedPerson {
  onChoose(choice: Choice): void;
  /** The user has tried to record, and has to choose first. */
  asked: boolean;
}

/** Who somebody in the line is: somebody on record, somebody new, or nobody at all. */
export function PersonChip({ name, candidates = [], choice, onChoose, asked }: PersonChipProps) {
  const t = useWords();
  return (
    <select
      class="chip"
      data-said="true"
      aria-label={t('moment_who', shownName(name))}
      aria-invalid={asked && choice === undefined ? 'true' : undefined}
      value={choice ?? ''}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {choice === undefined && <option value="">{t('moment_which', shownName(name))}</option>}
      {candidates.map((one) => (
        <option key={one.id} value={one.id}>
          {candidateWords(one)}
        </option>
      ))}
      <option value={newPerson}>{t('moment_new_person', shownName(name))}</option>
      <option value={nobody}>{t('moment_nobody', shownName(name))}</option>
    </select>
  );
}

/** A name with what tells it from the same name. */
function candidateWords({ name, identities }: Candidate): string {
  const handle = identities.find((one) => one.handle)?.handle;
  return handle ? `${shownName(name)} (@${shown(handle, 20)})` : shownName(name);
}
