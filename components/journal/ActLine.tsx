import { shownName } from '../../utils/core/shown.ts';
import { type Gesture, gestures, type Stance, stances } from '../../utils/core/words.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.tsx';
import type { TimelineAct } from './timeline.ts';

export interface ActLineProps {
  act: TimelineAct;
  onCorrect(stance: Stance): void;
  onDelete(): void;
}

/** One thing that was done. */
export function ActLine({ act, onCorrect, onDelete }: ActLineProps) {
  const t = useWords();
  const { at, site, kind, stance, name } = act;
  const what = t(`history_${kind}_line`);
  const whole = name ? `${what}, ${shownName(name)}` : what;
  return (
    <li class="line timeline-act">
      <time class="soft timeline-time" dateTime={new Date(at).toISOString()}>
        {new Intl.DateTimeFormat(t.language, { timeStyle: 'short' }).format(at)}
      </time>
      <span class="timeline-words">
        {name && (
          <span class="timeline-name">
            <bdi>{name}</bdi>
          </span>
        )}
        <span class="soft">
          {what} · {t(`site_${site}`)}
        </span>
      </span>
      {!gestures.includes(kind as Gesture) && (
        <span class="stance-choice" data-stance={stance ?? 'none'}>
          <select
            aria-label={t('journal_stance_of', whole)}
            value={stance ?? ''}
            onChange={({ currentTarget }) => onCorrect(currentTarget.value as Stance)}
          >
            {!stance && <option value="">{t('journal_unread')}</option>}
            {stances.map((each) => (
              <option key={each} value={each}>
                {t(`stance_${each}`)}
              </option>
            ))}
          </select>
        </span>
      )}
      <Button
        look="plain"
        class="button timeline-delete"
        aria-label={t('journal_delete_this', whole)}
        onClick={onDelete}
      >
        {t('journal_delete')}
      </Button>
    </li>
  );
}
