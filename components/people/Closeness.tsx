import { relationshipOf } from '../../utils/core/people/depth.ts';
import { useWords } from '../ui/words.tsx';
import { explain } from './explain.ts';
import type { PersonView } from './people.ts';

export interface ClosenessProps {
  person: Pick<PersonView, 'tally' | 'lastDay'>;
  /** ISO. */
  today: string;
}

/** How deep a relationship is, and why: in words, never as a figure. */
export function Closeness({ person: { tally, lastDay }, today }: ClosenessProps) {
  const t = useWords();
  const relationship = relationshipOf(tally, today, lastDay);
  const why = explain(t, relationship, today);
  return (
    <p class="closeness">
      <strong>{t(`depth_${relationship.depth}`)}</strong>
      {why && <span class="soft">{t('depth_why', why)}</span>}
    </p>
  );
}
