import '../ui/tokens.css';
import '../ui/parts.css';
import '../ui/page.css';
import '../ui/stances.css';
import './popup.css';
import type { Balance } from '../../utils/core/balance/balance.ts';
import type { Hand } from '../../utils/core/people/hand.ts';
import type { Settings } from '../../utils/core/settings.ts';
import type { Trouble } from '../../utils/core/trouble.ts';
import type { SiteId } from '../../utils/core/words.ts';
import { LogMoment, type LogMomentProps } from '../moments/LogMoment.tsx';
import { directionOf } from '../ui/language.ts';
import { Mark } from '../ui/Mark.tsx';
import { RecordFault } from '../ui/RecordFault.tsx';
import { type Lost, RecordLost } from '../ui/RecordLost.tsx';
import { useWords } from '../ui/words.tsx';
import { Balances } from './Balances.tsx';
import { Controls } from './Controls.tsx';
import { Hands } from './Hands.tsx';
import { pageState, untilWords } from './page-state.ts';

export interface PopupProps {
  /** Of today, and of the last seven days, today included; `null` when they cannot be read. */
  balance: { today: Balance; week: Balance } | null;
  /** Who could use a hand, the most useful first; three at most, none while that is not known. */
  hands: readonly Hand[];
  /** What keeps the record from being used; `null`: nothing. */
  trouble: Trouble | null;
  /** What is left after the browser had deleted a damaged record; `null`: nothing to tell. */
  lost: Lost | null;
  onLossRead(): void;
  /** Shows what a snapshot would bring back of it. */
  onBringBack(id: number): void;
  settings: Settings;
  /** The supported site in the active tab; `null` on any other page. */
  site: SiteId | null;
  /** The site seems to have changed its page: no composer is known there. */
  seemsChanged: boolean;
  /** Ms since the epoch, when the popup was opened or last refreshed. */
  now: number;
  /** The line for moments offline. */
  log: LogMomentProps;
  /** Quiet until then, in ms since the epoch. */
  onPause(until: number): void;
  /** Ends a pause, and the quiet after "Not now". */
  onResume(): void;
  /** Good Turn on or off on `site`. */
  onSite(on: boolean): void;
  /** Opens the browser's side panel. */
  onPanel(): void;
  onJournal(): void;
  /** Shows somebody in the journal. */
  onPerson(id: string): void;
  onOptions(): void;
  /** Looks whether the record can be used again; settled when that is known. */
  onTryAgain(): void | Promise<void>;
}

/** The balance of today and of the week, and peace in one press. */
export function Popup(props: PopupProps) {
  const t = useWords();
  const { balance, hands, trouble, lost, onLossRead, onBringBack, settings, site, now, log } = props;
  const state = pageState(settings, site, now, props.seemsChanged);
  return (
    <main class="popup" lang={t.language} dir={directionOf(t.language)}>
      <header class="popup-head">
        <Mark size={20} tile />
        <h1 class="popup-name">{t('extension_name')}</h1>
        <p class="page-state" data-state={state}>
          {state === 'paused' || state === 'hushed' || state === 'hours'
            ? untilWords(t, state, settings, now)
            : t(`popup_state_${state}`, site ? t(`site_${site}`) : '')}
        </p>
      </header>
      <LogMoment {...log} />
      {lost && <RecordLost lost={lost} onBringBack={onBringBack} onRead={onLossRead} />}
      {trouble && <RecordFault trouble={trouble} onTryAgain={props.onTryAgain} />}
      {balance && <Balances {...balance} target={settings.target} brief={trouble !== null || lost !== null} />}
      <Hands hands={hands} today={log.today} onPerson={props.onPerson} />
      <Controls {...props} state={state} />
    </main>
  );
}
