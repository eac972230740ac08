import { useRef } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { UndoLine } from '../ui/UndoLine.tsx';
import { useOutcome } from '../ui/use-outcome.ts';
import { useWords } from '../ui/words.tsx';
import { DaysOfPage } from './DaysOfPage.tsx';
import { Filters, type FiltersProps } from './Filters.tsx';
import type { TimelineAct, TimelineDeeds } from './timeline.ts';
import { WhenNear } from './WhenNear.tsx';

export interface TimelineProps extends FiltersProps, TimelineDeeds {
  /** What was read so far, newest first, page by page. */
  pages: readonly (readonly TimelineAct[])[];
  /** There may be more. */
  more: boolean;
  /** ISO: the user's own day. */
  today: string;
  /** Reads on. */
  onMore(): void;
}

/** Everything that was done, newest first; what was read wrong can be put right, and what should not be there deleted. */
export function Timeline({ pages, more, today, onMore, onCorrect, onDelete, ...filters }: TimelineProps) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { attempt, words, undo } = useOutcome(heading);
  const found = pages.reduce((sum, page) => sum + page.length, 0);

  return (
    <section class="sheet" aria-labelledby="timeline-title">
      <h2 id="timeline-title" class="sheet-title" tabIndex={-1} ref={heading}>
        {t('journal_timeline')}
      </h2>
      <Filters {...filters} />
      <div class="timeline">
        {pages.map((page, at) => (
          <WhenNear key={page[0]?.id ?? at}>
            <DaysOfPage
              acts={page}
              after={pages[at - 1]?.at(-1)?.day}
              today={today}
              onCorrect={(act, stance) =>
                attempt(() => onCorrect(act, stance), t('journal_corrected', t(`stance_${stance}`)))
              }
              onDelete={(act) => attempt(() => onDelete(act), t('journal_deleted'))}
            />
          </WhenNear>
        ))}
      </div>
      {more ? (
        <span>
          <Button onClick={onMore}>{t('journal_more')}</Button>
        </span>
      ) : (
        <p class="soft">{t(found === 0 ? 'journal_none' : 'journal_end')}</p>
      )}
      <UndoLine words={words} onUndo={undo} />
    </section>
  );
}
