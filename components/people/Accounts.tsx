import type { Identity } from '../../utils/core/people/person.ts';
import { shown, shownName } from '../../utils/core/shown.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.tsx';
import { Name } from './Name.tsx';
import type { PersonView } from './people.ts';

export interface AccountsProps {
  person: PersonView;
  onSeparate(id: string, name: string): void;
}

/** Where somebody is met, and whom they were merged from. */
export function Accounts({ person: { head, merged }, onSeparate }: AccountsProps) {
  const t = useWords();
  return (
    <ul class="lines">
      <li class="line">
        <AccountNames identities={head.identities} />
      </li>
      {merged.map(({ id, name, identities }) => (
        <li key={id} class="line person-line">
          <span class="person-words">
            <Name name={name} />
            <AccountNames identities={identities} />
          </span>
          <Button
            look="plain"
            aria-label={t('people_separate_this', shownName(name))}
            onClick={() => onSeparate(id, name)}
          >
            {t('people_separate')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function AccountNames({ identities }: { identities: readonly Identity[] }) {
  const t = useWords();
  if (identities.length === 0) return <span class="soft">{t('people_no_account')}</span>;
  return (
    <>
      {identities.map(({ site, key, handle }) => (
        <span key={key} class="account">
          {t(`site_${site}`)}
          {handle && (
            <span class="soft">
              <bdi>{shown(handle, 60)}</bdi>
            </span>
          )}
        </span>
      ))}
    </>
  );
}
