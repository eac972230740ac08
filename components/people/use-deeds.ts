import { useState } from 'preact/hooks';
import { shownName } from '../../utils/core/shown.ts';
import { useWords } from '../ui/words.tsx';
import type { PersonActs } from './PersonPage.tsx';
import type { PeopleDeeds, PersonView, Undo } from './people.ts';

/** What became of the last deed, in words, and how to take it back. */
interface Outcome {
  words: string;
  undo: Undo | null;
}

/**
 * Does what the user wants with the person shown, says what became of it, and takes the last of it back.
 * @param onDone is called when something changed: what had the focus may be gone
 */
export function useDeeds(deeds: PeopleDeeds, person: PersonView | null, onDone: () => void) {
  const t = useWords();
  const [outcome, tell] = useState<Outcome | null>(null);
  const failed = { words: t('people_failed'), undo: null };
  const id = person?.head.id ?? '';
  const name = shownName(person?.head.name ?? '');

  const does = async (deed: () => Promise<Undo | null>, done: string, not = t('people_failed')) => {
    tell(null);
    try {
      const undo = await deed();
      tell({ words: undo ? done : not, undo });
      onDone();
    } catch {
      tell(failed);
    }
  };
  const undo = async () => {
    try {
      await outcome?.undo?.();
      tell({ words: t('options_undone'), undo: null });
      onDone();
    } catch {
      tell({ ...failed, undo: outcome?.undo ?? null });
    }
  };

  const acts: PersonActs = {
    onMerge: (other, otherName) =>
      void does(() => deeds.onMerge(id, other), t('people_merged', name, shownName(otherName))),
    onKeepApart: (other, otherName) =>
      void does(() => deeds.onKeepApart(id, other), t('people_kept_apart', name, shownName(otherName))),
    onSeparate: (other, otherName) =>
      void does(
        () => deeds.onSeparate(other),
        t('people_separated', shownName(otherName)),
        t('people_share_account', shownName(otherName)),
      ),
    onForget: () => does(() => deeds.onForget(id), t('people_forgotten', name)),
    onNever: () => void does(() => deeds.onNever(id), t('people_never_done', name)),
  };
  return { acts, outcome: outcome?.words, undo: outcome?.undo && undo };
}
