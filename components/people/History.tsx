import { siteIds } from '../../utils/core/words.ts';
import { useWords } from '../ui/words.tsx';
import type { ActLine } from './people.ts';

/** What the user did toward somebody, newest first. */
export function History({ acts }: { acts: readonly ActLine[] }) {
  const t = useWords();
  return (
    <details class="history">
      <summary>{t('people_history')}</summary>
      <ul class="lines">
        {acts.map(({ id, day, site, kind, stance }) => (
          <li key={id} class="line act">
            <span>
              {t(`history_${kind}_line`)}{' '}
              <span class="soft">{siteIds.some((it) => it === site) && t(`site_${site as 'x'}`)}</span>
            </span>
            {stance && (
              <span class="act-stance" data-stance={stance}>
                {t(`stance_${stance}`)}
              </span>
            )}
            <time class="soft" dateTime={day}>
              {Temporal.PlainDate.from(day).toLocaleString(t.language, { dateStyle: 'medium' })}
            </time>
          </li>
        ))}
      </ul>
    </details>
  );
}
