import type { NudgeActions, Sent } from '../../utils/core/nudge/content.ts';
import { stances } from '../../utils/core/words.ts';
import { useWords } from '../ui/words.tsx';

/** How the message was recorded, with the other answers one press away. */
export function AfterSend({ sent, onCorrect }: { sent: Sent; onCorrect: NudgeActions['onCorrect'] }) {
  const t = useWords();
  const words = sent.stance ? t(`nudge_recorded_${sent.stance}`) : t('nudge_recorded');
  if (sent.corrected) {
    return (
      <p class="sent" data-stance={sent.stance}>
        <span class="sent-words">{t('nudge_corrected')}</span> {words}
      </p>
    );
  }
  return (
    <div class="sent" data-stance={sent.stance}>
      <p class="sent-words">{words}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its legend where no line is free. */}
      <div class="corrections" role="group" aria-label={t(sent.stance ? 'nudge_correct' : 'nudge_what_was_it')}>
        {sent.stance && (
          <span class="sent-doubt" aria-hidden="true">
            {t('nudge_correct')}
          </span>
        )}
        {stances
          .filter((stance) => stance !== sent.stance)
          .map((stance) => (
            <button key={stance} type="button" class="correction" onClick={() => onCorrect(stance)}>
              {t(`stance_${stance}`)}
            </button>
          ))}
      </div>
    </div>
  );
}
