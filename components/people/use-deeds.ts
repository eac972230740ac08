import type { RefObject } from 'preact';
import { shownName } from '../../utils/core/shown.ts';
import { useOutcome } from '../ui/use-outcome.ts';
import { useWords } from '../ui/words.tsx';
import type { PersonActs } from './PersonPage.tsx';
import type { PeopleDeeds, PersonView } from './people.ts';

/**
 * Does what the user wants with the person shown, says what became of it, and takes the last of it back.
 * @param heading takes the focus when what had it is gone
 */
export function useDeeds(deeds: PeopleDeeds, person: PersonView | null, heading: RefObject<HTMLElement | null>) {
  const t = useWords();
  const { attempt, words, undo } = useOutcome(heading);
  const id = person?.head.id ?? '';
  const name = shownName(person?.head.name ?? '');

  const acts: PersonActs = {
    onMerge: (other, otherName) =>
      void attempt(() => deeds.onMerge(id, other), t('people_merged', name, shownName(otherName))),
    onKeepApart: (other, otherName) =>
      void attempt(() => deeds.onKeepApart(id, other), t('people_kept_apart', name, shownName(otherName))),
    onSeparate: (other, otherName) =>
      void attempt(
        () => deeds.onSeparate(other),
        t('people_separated', shownName(otherName)),
        t('people_share_account', shownName(otherName)),
      ),
    onForget: () => attempt(() => deeds.onForget(id), t('people_forgotten', name)),
    onNever: () => void attempt(() => deeds.onNever(id), t('people_never_done', name)),
    onAdd: (kind, what) => attempt(() => deeds.onAdd(id, kind, what), t('needs_kept')),
    onChange: (need, change, said) => void attempt(() => deeds.onChange(need, change), said),
    onDelete: (need) => void attempt(() => deeds.onDelete(need), t('journal_deleted')),
  };
  return { acts, outcome: words, undo };
}
