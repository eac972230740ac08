import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { addressOf } from '../../components/journal/spots.ts';
import type { LogMomentProps } from '../../components/moments/LogMoment.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { OwnPage } from '../../components/ui/OwnPage.tsx';
import type { Balance } from '../../utils/core/balance/balance.ts';
import type { Hand } from '../../utils/core/people/hand.ts';
import type { Settings } from '../../utils/core/settings.ts';
import { guarded } from '../../utils/errors/report.ts';
import { followWords } from '../../utils/i18n/follow.ts';
import { sendMessage } from '../../utils/messaging/messenger.ts';
import { rememberLoss } from '../../utils/store/loss.ts';
import { readBalance } from '../../utils/store/queries.ts';
import { readHands } from '../../utils/store/queries-hand.ts';
import { chooseSettings, readSettings, watchSettings } from '../../utils/store/settings.ts';
import { type View, viewRecord } from '../../utils/store/view.ts';
import { logOf } from './log.ts';
import { openPanelIn } from './panel.ts';
import { siteAt } from './site.ts';

const now = Date.now();
const record = signal<View<{ today: Balance; week: Balance }>>({ part: null, trouble: null, lost: null });
const look = viewRecord(
  async () => {
    const [today, week] = await Promise.all([readBalance(1, now), readBalance(7, now)]);
    return { today, week };
  },
  (view) => {
    record.value = view;
  },
);
const [settingsNow, words, tabs] = await Promise.all([
  readSettings(),
  followWords(),
  browser.tabs.query({ active: true, currentWindow: true }),
  look(),
]);
const [tab] = tabs;
const site = siteAt(tab?.url ?? '');
const settings = signal(settingsNow);
const seemsChanged = signal(false);
watchSettings((changed) => {
  settings.value = changed;
});
const change = (changes: Partial<Settings>) =>
  void guarded('settings', () => chooseSettings(settings.value, { ...settings.value, ...changes }));

const log = logOf(now, look);
const read = signal<LogMomentProps['read']>(null);

const hands = signal<readonly Hand[]>([]);
const openJournal = (at = '') => void browser.tabs.create({ url: `${browser.runtime.getURL('/journal.html')}${at}` });

/** In the place of the popup. */
async function openPanel() {
  await openPanelIn(tab!.windowId!);
  close();
}

function Main() {
  return (
    <OwnPage words={words.value}>
      <Popup
        balance={record.value.part}
        hands={hands.value}
        trouble={record.value.trouble}
        lost={record.value.lost}
        onBringBack={() => void browser.runtime.openOptionsPage()}
        onLossRead={() => void guarded('loss', () => rememberLoss(null))}
        settings={settings.value}
        site={site}
        seemsChanged={seemsChanged.value}
        now={Date.now()}
        log={{ ...log, locale: words.value.language, read: read.value }}
        onTryAgain={async () => {
          await sendMessage('tryAgain');
          await look();
        }}
        onPause={(until) => change({ pausedUntil: until })}
        onResume={() => change({ pausedUntil: null, quietUntil: null })}
        onSite={(on) =>
          site && change({ sites: { ...settings.value.sites, [site]: { ...settings.value.sites[site], on } } })
        }
        onPanel={() => void guarded('panel', openPanel)}
        onJournal={() => openJournal()}
        onPerson={(id) => openJournal(addressOf({ chapter: 'people', person: id }))}
        onOptions={() => void browser.runtime.openOptionsPage()}
      />
    </OwnPage>
  );
}

render(<Main />, document.getElementById('root')!);

// After the figures: nobody should wait for words of every language that they may never type.
void guarded('moments', async () => {
  read.value = (await import('../../utils/core/moments/read-moment.ts')).readMoment;
});
// A page that was open before the extension was has no script of ours to answer.
if (site && tab?.id !== undefined)
  void sendMessage('seemsChanged', undefined, tab.id).then(
    (changed) => {
      seemsChanged.value = changed;
    },
    () => {},
  );
if (record.value.part)
  await guarded('hands', async () => {
    const { quietPeople, neverRecord } = settings.value;
    hands.value = await readHands([...quietPeople, ...neverRecord], now);
  });
