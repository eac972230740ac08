import type { Alike } from '../../utils/core/people/suggest.ts';
import { shown, shownName } from '../../utils/core/shown.ts';
import type { Translate } from '../../utils/i18n/words.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.tsx';
import { Name } from './Name.tsx';
import type { Suggested } from './people.ts';

export interface SuggestionsProps {
  suggested: readonly Suggested[];
  onMerge(id: string, name: string): void;
  onKeepApart(id: string, name: string): void;
}

/** Who may be the same person, and why. The user decides. */
export function Suggestions({ suggested, onMerge, onKeepApart }: SuggestionsProps) {
  const t = useWords();
  return (
    <ul class="lines">
      {suggested.map(({ person: { id, name }, reasons }) => (
        <li key={id} class="line person-line">
          <span class="person-words">
            <Name name={name} />
            <span class="soft">{reasons[0] && reasonWords(t, reasons[0])}</span>
          </span>
          <span class="row">
            <Button aria-label={t('people_same_this', shownName(name))} onClick={() => onMerge(id, name)}>
              {t('people_same')}
            </Button>
            <Button
              look="plain"
              aria-label={t('people_not_same_this', shownName(name))}
              onClick={() => onKeepApart(id, name)}
            >
              {t('people_not_same')}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}

function reasonWords(t: Translate, reason: Alike): string {
  if (reason.by === 'link') return t('people_alike_link', t(`site_${reason.site}`));
  const [one, other] = reason.on.map(({ site, handle }) => [t(`site_${site}`), shown(handle, 40)] as const);
  return t('people_alike_handle', one![1], one![0], other![1], other![0]);
}
