import './reflections.css';
import { useRef } from 'preact/hooks';
import type { ReflectedWeek } from '../../utils/core/reflection.ts';
import { addressOf } from '../journal/spots.ts';
import { Button } from '../ui/Button.tsx';
import { Legend } from '../ui/Legend.tsx';
import { UndoLine } from '../ui/UndoLine.tsx';
import { useOutcome } from '../ui/use-outcome.ts';
import { useWords } from '../ui/words.tsx';
import type { ReflectionDeeds } from './reflections.ts';

export interface ReflectionOfferProps extends Pick<ReflectionDeeds, 'onKeep'> {
  /** The last whole week; `null`: nothing is offered. */
  week: ReflectedWeek | null;
}

/** Offers a look back at the last week. One press, and it is not offered again. */
export function ReflectionOffer({ week, onKeep }: ReflectionOfferProps) {
  const t = useWords();
  const place = useRef<HTMLDivElement>(null);
  const { attempt, words, undo } = useOutcome(place);
  return (
    <div ref={place} tabIndex={-1}>
      {week && (
        <section class="sheet reflection-offer" aria-labelledby="reflection-offer">
          <h2 id="reflection-offer" class="sheet-title">
            {t('reflections_offer')}
          </h2>
          <Legend counts={week.counts} />
          <p>{t('reflections_offer_words')}</p>
          <span class="row">
            <a class="button" href={addressOf({ chapter: 'reflections' })}>
              {t('reflections_look')}
            </a>
            <Button
              look="plain"
              onClick={() => attempt(() => onKeep(week, { story: '', plan: '' }), t('reflections_skipped'))}
            >
              {t('reflections_skip')}
            </Button>
          </span>
        </section>
      )}
      <UndoLine words={words} onUndo={undo} />
    </div>
  );
}
