import { useRef } from 'preact/hooks';
import type { Settings, SiteSettings } from '../../utils/core/settings.ts';
import { type SiteId, siteIds } from '../../utils/core/words.ts';
import type { Translate } from '../../utils/i18n/words.ts';
import { type PageState, pageState, untilWords } from '../popup/page-state.ts';
import { Button } from '../ui/Button.tsx';
import { Mark } from '../ui/Mark.tsx';
import { useWords } from '../ui/words.tsx';

export interface AtRestProps {
  settings: Settings;
  /** The supported site in the active tab; `null` on any other page. */
  site: SiteId | null;
  /** The site seems to have changed its page: no composer is known there. */
  seemsChanged: boolean;
  /** Ms since the epoch. */
  now: number;
  /** Ends a pause, and the quiet after "Not now". */
  onResume(): void;
  /** Changes what Good Turn does on `site`. */
  onSite(changed: Partial<SiteSettings>): void;
}

/** What the panel says while there is nothing to answer: whether anything is asked here, and what would change that. */
export function AtRest(props: AtRestProps) {
  const t = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  const { settings, site, now } = props;
  const state = pageState(settings, site, now, props.seemsChanged);
  const { words, action, does } = rest(t, state, props);
  return (
    <div class="side-panel-empty" data-state={state}>
      <Mark size={48} />
      <h1 class="side-panel-question" ref={title} tabIndex={-1}>
        {untilWords(t, state, settings, now) ?? titleOf(t, state, site)}
      </h1>
      <p class="soft">{words}</p>
      {action && (
        <Button
          onClick={() => {
            does?.();
            // The button goes with what it changed.
            title.current?.focus();
          }}
        >
          {action}
        </Button>
      )}
    </div>
  );
}

function titleOf(t: Translate, state: PageState, site: SiteId | null): string {
  if ((state === 'off' || state === 'changed') && site) return t(`popup_state_${state}`, t(`site_${site}`));
  return t(state === 'quiet' ? 'popup_state_quiet' : 'panel_empty_title');
}

/** A sentence about it, and what one can do about it. */
interface Rest {
  words: string;
  action?: string;
  does?: () => void;
}

function rest(t: Translate, state: PageState, { settings, site, onResume, onSite }: AtRestProps): Rest {
  const name = site ? t(`site_${site}`) : '';
  const here = { action: t('panel_ask_here'), does: () => onSite({ nudge: 'panel' }) };
  switch (state) {
    case 'paused':
      return { words: t('popup_paused_note'), action: t('popup_resume'), does: onResume };
    case 'hushed':
      return { words: t('popup_hushed_note'), action: t('popup_ask_again'), does: onResume };
    case 'hours':
      return { words: t('popup_hours_note') };
    case 'off':
      return { words: t('popup_site_is_off'), action: t('panel_turn_on', name), does: () => onSite({ on: true }) };
    case 'changed':
      return { words: t('popup_changed_note') };
    case 'quiet':
      return { words: t('popup_site_off'), ...here };
    case 'ready':
      return { words: t('panel_beside', name), ...here };
    case 'panel':
      return { words: t('panel_write', name) };
    case 'elsewhere':
      return { words: elsewhere(t, settings) };
  }
}

/** Where one would have to write to be asked, and where that would show. */
function elsewhere(t: Translate, { sites }: Settings): string {
  const asking = siteIds.filter((site) => sites[site].on && sites[site].nudge !== 'off');
  const here = asking.filter((site) => sites[site].nudge === 'panel').map((site) => t(`site_${site}`));
  const list = new Intl.ListFormat(t.language, { type: 'disjunction' });
  if (here.length > 0) return t('panel_write', list.format(here));
  return t(asking.length > 0 ? 'panel_beside_all' : 'popup_site_off');
}
