import './reflections.css';
import { useRef } from 'preact/hooks';
import type { ReflectedWeek, Reflection } from '../../utils/core/reflection.ts';
import { periodWords } from '../journal/period-words.ts';
import { Button } from '../ui/Button.tsx';
import { Legend } from '../ui/Legend.tsx';
import { UndoLine } from '../ui/UndoLine.tsx';
import { useOutcome } from '../ui/use-outcome.ts';
import { useWords } from '../ui/words.tsx';
import { ReflectionForm } from './ReflectionForm.tsx';
import { ReflectionLine } from './ReflectionLine.tsx';
import type { ReflectionDeeds } from './reflections.ts';

export interface ReflectionsProps extends ReflectionDeeds {
  /** The last whole week; `null` when something is said about it already. */
  week: ReflectedWeek | null;
  /** What was said about weeks, newest first. */
  kept: readonly Reflection[];
  /** There are older ones. */
  more: boolean;
  /** Reads on. */
  onMore(): void;
}

/** Once a week three numbers, one story and one plan; and those of the weeks before. */
export function Reflections({ week, kept, more, onMore, onKeep, onDelete }: ReflectionsProps) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { attempt, words, undo } = useOutcome(heading);
  return (
    <section class="sheet" aria-labelledby="reflections-title">
      <div class="sheet-head">
        <h2 id="reflections-title" class="sheet-title" tabIndex={-1} ref={heading}>
          {t('journal_chapter_reflections')}
        </h2>
        <p class="soft">{t('reflections_note')}</p>
      </div>
      {week && (
        <div class="reflection">
          <h3 class="reflection-week">
            {t('reflections_last', periodWords(t.language, 'weeks').whole({ from: week.id, to: week.to }))}
          </h3>
          <Legend counts={week.counts} />
          <ReflectionForm key={week.id} onSave={(said) => attempt(() => onKeep(week, said), t('reflections_kept'))} />
        </div>
      )}
      {kept.length === 0 && <p class="soft">{t('reflections_none')}</p>}
      <ul class="lines">
        {kept.map((reflection) => (
          <ReflectionLine
            key={reflection.id}
            reflection={reflection}
            onChange={(said) => attempt(() => onKeep(reflection, said), t('reflections_kept'))}
            onDelete={() => attempt(() => onDelete(reflection), t('journal_deleted'))}
          />
        ))}
      </ul>
      {more && (
        <span>
          <Button onClick={onMore}>{t('journal_more')}</Button>
        </span>
      )}
      <UndoLine words={words} onUndo={undo} />
    </section>
  );
}
