import { stances } from '../ui/stances.ts';
import { useWords } from '../ui/words.tsx';
import type { NudgeActions, Sent } from './content.ts';

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
      <ul class="corrections" aria-label={t(sent.stance ? 'nudge_correct' : 'nudge_what_was_it')}>
        {stances
          .filter((stance) => stance !== sent.stance)
          .map((stance) => (
            <li key={stance}>
              <button type="button" class="correction" onClick={() => onCorrect(stance)}>
                {t(`stance_${stance}`)}
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
}
