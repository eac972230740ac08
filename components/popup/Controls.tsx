import { useEffect, useRef } from 'preact/hooks';
import type { SiteSettings } from '../../utils/core/settings.ts';
import { Button } from '../ui/Button.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../ui/words.tsx';
import type { PopupProps } from './Popup.tsx';
import { endOfDay, morningAfter, type PageState, untilWords } from './page-state.ts';

const hour = 3_600_000;

const siteNote = (state: PageState, { on, nudge }: SiteSettings) => {
  if (state === 'hours' || state === 'changed') return `popup_${state}_note` as const;
  return on ? (`popup_site_${nudge}` as const) : 'popup_site_is_off';
};

/** Peace for a while, this site on or off, and the way to everything else. */
export function Controls({ state, ...props }: PopupProps & { state: PageState }) {
  const t = useWords();
  const { settings, site, now, onPause, onResume, onSite, onPanel, onJournal, onOptions } = props;
  // Quiet hours come back by themselves: they are changed in the options. Pausing is more, and can be chosen in them.
  const until = state === 'hours' ? undefined : untilWords(t, state, settings, now);
  const peace = useRef<HTMLDivElement>(null);
  const chosen = useRef(false);
  // The button that was pressed is gone: what takes it back, or chooses it again, has the focus.
  useEffect(() => {
    if (chosen.current) peace.current?.querySelector('button')?.focus();
    chosen.current = false;
  }, [until !== undefined]);
  const choose = (act: () => void) => () => {
    chosen.current = true;
    act();
  };
  return (
    <div class="controls">
      {site && (
        <Switch on={settings.sites[site].on} onChange={onSite} note={t(siteNote(state, settings.sites[site]))}>
          {t('popup_site_switch', t(`site_${site}`))}
        </Switch>
      )}
      <div ref={peace}>
        {until ? (
          <div class="pause">
            <p>
              {until}
              <span class="switch-note">{t(state === 'paused' ? 'popup_paused_note' : 'popup_hushed_note')}</span>
            </p>
            <Button onClick={choose(onResume)}>{t(state === 'paused' ? 'popup_resume' : 'popup_ask_again')}</Button>
          </div>
        ) : (
          <fieldset class="pause">
            <legend class="unseen">{t('popup_pause')}</legend>
            <span aria-hidden="true">{t('popup_pause')}</span>
            <span class="row">
              <Button onClick={choose(() => onPause(now + hour))}>{t('popup_pause_hour')}</Button>
              <Button onClick={choose(() => onPause(endOfDay(now)))}>{t('popup_pause_today')}</Button>
              <Button onClick={choose(() => onPause(morningAfter(now)))}>{t('popup_pause_morning')}</Button>
            </span>
          </fieldset>
        )}
      </div>
      <span class="row onward">
        <Button look="plain" onClick={onJournal}>
          {t('journal_title')}
        </Button>
        <Button look="plain" onClick={onPanel}>
          {t('popup_panel')}
        </Button>
        <Button look="plain" onClick={onOptions}>
          {t('popup_options')}
        </Button>
      </span>
    </div>
  );
}
