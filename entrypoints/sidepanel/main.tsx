import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { SidePanel } from '../../components/sidepanel/SidePanel.tsx';
import { OwnPage } from '../../components/ui/OwnPage.tsx';
import type { NudgeContent } from '../../utils/core/nudge/content.ts';
import type { Settings } from '../../utils/core/settings.ts';
import type { SiteId } from '../../utils/core/words.ts';
import { guarded } from '../../utils/errors/report.ts';
import { followWords } from '../../utils/i18n/follow.ts';
import { onMessage, sendMessage } from '../../utils/messaging/messenger.ts';
import type { PanelAct } from '../../utils/messaging/protocol.ts';
import { chooseSettings, readSettings, watchSettings } from '../../utils/store/settings.ts';
import { siteAt } from '../popup/site.ts';

const words = await followWords();
const settings = signal(await readSettings());
const now = signal(Date.now());
const site = signal<SiteId | null>(null);
const seemsChanged = signal(false);
const content = signal<NudgeContent | null>(null);
let tabId: number | undefined;

/** Shows what the tab in front has to say; a tab without our script has nothing. */
async function follow() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  tabId = tab?.id;
  const [said, changed] =
    tab?.id === undefined
      ? [null, false]
      : await Promise.all([
          sendMessage('readPanel', undefined, tab.id).catch(() => null),
          sendMessage('seemsChanged', undefined, tab.id).catch(() => false),
        ]);
  // Who was slow to answer may not be in front any more.
  if (tab?.id !== tabId) return;
  now.value = Date.now();
  site.value = siteAt(tab?.url ?? '');
  content.value = said;
  seemsChanged.value = changed;
}

const change = (changed: Partial<Settings>) => {
  const seen = settings.value;
  settings.value = { ...seen, ...changed };
  void guarded('settings', () => chooseSettings(seen, { ...seen, ...changed }));
};

const act = (what: PanelAct) => {
  if (tabId !== undefined) sendMessage('actInPanel', what, tabId).catch(() => {});
};

onMessage('showInPanel', ({ data, sender }) => {
  if (sender.tab?.id === tabId) content.value = data;
});
watchSettings((changed) => {
  settings.value = changed;
  now.value = Date.now();
});
// A pause ends while the panel stays open.
setInterval(() => {
  now.value = Date.now();
}, 20_000);
browser.tabs.onActivated.addListener(() => void follow());
browser.tabs.onUpdated.addListener((id, { status }) => void (id === tabId && status && follow()));

function Main() {
  return (
    <OwnPage words={words.value}>
      <SidePanel
        content={content.value}
        settings={settings.value}
        site={site.value}
        seemsChanged={seemsChanged.value}
        now={now.value}
        onResume={() => change({ pausedUntil: null, quietUntil: null })}
        onSite={(changed) => {
          const { sites } = settings.value;
          if (site.value) change({ sites: { ...sites, [site.value]: { ...sites[site.value], ...changed } } });
        }}
        onAct={(prompt) => act({ act: prompt })}
        onSnooze={(scope) => act({ snooze: scope })}
        onCorrect={(stance) => act({ correct: stance })}
      />
    </OwnPage>
  );
}

render(<Main />, document.getElementById('root')!);
void follow();
