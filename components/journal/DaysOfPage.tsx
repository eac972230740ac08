import type { Stance } from '../../utils/core/words.ts';
import { useWords } from '../ui/words.tsx';
import { ActLine } from './ActLine.tsx';
import { dayWords } from './period-words.ts';
import type { TimelineAct } from './timeline.ts';

export interface DaysOfPageProps {
  acts: readonly TimelineAct[];
  /** The day with which the page before ended: it has its heading there. */
  after: string | undefined;
  /** ISO. */
  today: string;
  onCorrect(act: TimelineAct, stance: Stance): void;
  onDelete(act: TimelineAct): void;
}

/** A page of the timeline, day by day. */
export function DaysOfPage({ acts, after, today, onCorrect, onDelete }: DaysOfPageProps) {
  const t = useWords();
  const days = Map.groupBy(acts, ({ day }) => day);
  return [...days].map(([day, ofDay]) => (
    <div key={day} class="timeline-day">
      {day !== after && <h3 class="timeline-date">{dayWords(t.language, day, today)}</h3>}
      <ul class="lines">
        {ofDay.map((act) => (
          <ActLine
            key={act.id}
            act={act}
            onCorrect={(stance) => onCorrect(act, stance)}
            onDelete={() => onDelete(act)}
          />
        ))}
      </ul>
    </div>
  ));
}
