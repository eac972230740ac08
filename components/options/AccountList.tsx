import { shown } from '../../utils/core/shown.ts';
import { siteIds } from '../../utils/core/words.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.tsx';

export interface AccountListProps {
  /** Accounts, as `identityKey` makes them. */
  keys: readonly string[];
  /** What is said when there is none. */
  nobody?: string;
  /** What the button beside each says, and what it says when it is read out alone. */
  remove: string;
  removeThis(account: string): string;
  onRemove(key: string): void;
}

/** A person's key as a person reads it: `x:ana` is ana, on X. */
function readable(key: string) {
  const site = siteIds.find((it) => key.startsWith(`${it}:`));
  return { site, account: shown(site ? key.slice(site.length + 1) : key, 80) };
}

/** Accounts for which the user wanted something; each can be taken off. */
export function AccountList({ keys, nobody, remove, removeThis, onRemove }: AccountListProps) {
  const t = useWords();
  if (keys.length === 0) return <p class="soft">{nobody}</p>;
  return (
    <ul class="lines">
      {keys.map((key) => {
        const { site, account } = readable(key);
        return (
          <li key={key} class="line account-line">
            <p class="own-words">
              <bdi>{account}</bdi> {site && <span class="soft">{t(`site_${site}`)}</span>}
            </p>
            <Button look="plain" aria-label={removeThis(account)} onClick={() => onRemove(key)}>
              {remove}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
