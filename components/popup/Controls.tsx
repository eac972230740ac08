import type { SiteSettings } from '../../utils/core/settings.ts';
import { Button } from '../ui/Button.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../ui/words.tsx';
import type { PopupProps } from './Popup.tsx';
import { endOfDay, morningAfter, type PageState, untilWords } from './page-state.ts';

const hour = 3_600_000;

const siteNote = ({ on, nudge }: SiteSettings) => (on ? (`popup_site_${nudge}` as const) : 'popup_site_is_off');

/** Peace for a while, this site on or off, and the way to everything else. */
export function Controls({ state, ...props }: PopupProps & { state: PageState }) {
  const t = useWords();
  const { settings, site, now, onPause, onResume, onSite, onPanel, onJournal, onOptions } = props;
  // Quiet hours come back by themselves: they are changed in the options. Pausing is more, and can be chosen in them.
  const until = state === 'hours' ? undefined : untilWords(t, state, settings, now);
  return (
    <div class="controls">
      {site && (
        <Switch
          on={settings.sites[site].on}
          onChange={onSite}
          note={t(state === 'hours' ? 'popup_hours_note' : siteNote(settings.sites[site]))}
        >
          {t('popup_site_switch', t(`site_${site}`))}
        </Switch>
      )}
      {until ? (
        <div class="pause">
          <p>
            {until}
            <span class="switch-note">{t(state === 'paused' ? 'popup_paused_note' : 'popup_hushed_note')}</span>
          </p>
          <Button onClick={onResume}>{t(state === 'paused' ? 'popup_resume' : 'popup_ask_again')}</Button>
        </div>
      ) : (
        <fieldset class="pause">
          <legend class="unseen">{t('popup_pause')}</legend>
          <span aria-hidden="true">{t('popup_pause')}</span>
          <span class="row">
            <Button onClick={() => onPause(now + hour)}>{t('popup_pause_hour')}</Button>
            <Button onClick={() => onPause(endOfDay(now))}>{t('popup_pause_today')}</Button>
            <Button onClick={() => onPause(morningAfter(now))}>{t('popup_pause_morning')}</Button>
          </span>
        </fieldset>
      )}
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
