import type { Hand } from '../../utils/core/people/hand.ts';
import { shownName } from '../../utils/core/shown.ts';
import { useWords } from '../ui/words.tsx';
import { handWords } from './hand-words.ts';

export interface HandsProps {
  /** The most useful first; none: nothing is said. */
  hands: readonly Hand[];
  /** The user's own day, ISO. */
  today: string;
  /** Shows somebody in the journal. */
  onPerson(id: string): void;
}

/** A few people who could use a hand, each with the reason. An invitation, not a list to work off. */
export function Hands({ hands, today, onPerson }: HandsProps) {
  const t = useWords();
  if (hands.length === 0) return null;
  return (
    <section class="popup-part hands" aria-labelledby="hands">
      <h2 id="hands" class="eyebrow">
        {t('popup_hands')}
      </h2>
      <ul>
        {hands.map(({ person, ...why }) => (
          <li key={person.id}>
            <button type="button" class="hand" onClick={() => onPerson(person.id)}>
              <bdi class="hand-name">{shownName(person.name)}</bdi>{' '}
              <span class="hand-why">{handWords(t, why, today)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
