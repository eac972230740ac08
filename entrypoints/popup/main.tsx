import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import { WordsProvider } from '../../components/ui/words.tsx';
import type { Settings } from '../../utils/core/settings.ts';
import { guarded } from '../../utils/errors/report.ts';
import { browserWords } from '../../utils/i18n/browser.ts';
import { siteFor } from '../../utils/sites/registry.ts';
import { readBalance } from '../../utils/store/queries.ts';
import { readSettings, watchSettings, writeSettings } from '../../utils/store/settings.ts';

const now = Date.now();
const [today, week, settingsNow, tabs] = await Promise.all([
  readBalance(1, now),
  readBalance(7, now),
  readSettings(),
  browser.tabs.query({ active: true, currentWindow: true }),
]);
const address = tabs[0]?.url;
const site = address && URL.canParse(address) ? (siteFor(new URL(address))?.id ?? null) : null;
const settings = signal(settingsNow);
watchSettings((changed) => {
  settings.value = changed;
});
const change = (changes: Partial<Settings>) =>
  void guarded('settings', () => writeSettings({ ...settings.value, ...changes }));

function Main() {
  return (
    <WordsProvider value={browserWords()}>
      <Popup
        today={today}
        week={week}
        settings={settings.value}
        site={site}
        now={Date.now()}
        onPause={(until) => change({ pausedUntil: until })}
        onResume={() => change({ pausedUntil: null, quietUntil: null })}
        onSite={(on) =>
          site && change({ sites: { ...settings.value.sites, [site]: { ...settings.value.sites[site], on } } })
        }
        onOptions={() => void browser.runtime.openOptionsPage()}
      />
    </WordsProvider>
  );
}

render(<Main />, document.getElementById('root')!);
