import type { SnoozeScope } from '../../utils/core/nudge/content.ts';
import type { Counterpart, SiteId } from '../../utils/core/words.ts';
import { useWords } from '../ui/words.tsx';

const scopes = [
  { scope: 'now', key: 'n' },
  { scope: 'site', key: 'h' },
  { scope: 'person', key: 'p' },
] as const satisfies { scope: SnoozeScope; key: string }[];

/** Names are shared: only an account with a handle or an address can be told apart and left alone. */
export const hasIdentity = (counterpart: Counterpart | null): boolean =>
  Boolean(counterpart?.handle || counterpart?.profileUrl);

/** The scope a key stands for, when nothing else is meant by it. */
export function snoozeKey(event: KeyboardEvent, hasPerson: boolean): SnoozeScope | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  const scope = scopes.find(({ key }) => key === event.key.toLowerCase())?.scope;
  return scope === 'person' && !hasPerson ? undefined : scope;
}

export interface SnoozeProps {
  /** There is somebody to be left alone about. */
  hasPerson: boolean;
  site: SiteId;
  onSnooze(scope: SnoozeScope): void;
}

/** Three ways out, one key each. */
export function Snooze({ hasPerson, site, onSnooze }: SnoozeProps) {
  const t = useWords();
  return (
    <ul class="snooze" aria-label={t('nudge_snooze')}>
      {scopes
        .filter(({ scope }) => scope !== 'person' || hasPerson)
        .map(({ scope, key }) => (
          <li key={scope}>
            <button
              type="button"
              class="snooze-button"
              title={t(`nudge_snooze_${scope}_note`, t(`site_${site}`))}
              aria-keyshortcuts={key}
              onClick={() => onSnooze(scope)}
            >
              {t(`nudge_snooze_${scope}`)}{' '}
              <span class="key" aria-hidden="true">
                {key}
              </span>
            </button>
          </li>
        ))}
    </ul>
  );
}
