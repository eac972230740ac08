import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { SidePanel } from '../../components/sidepanel/SidePanel.tsx';
import { OwnPage } from '../../components/ui/OwnPage.tsx';
import type { NudgeContent } from '../../utils/core/nudge/content.ts';
import { followWords } from '../../utils/i18n/follow.ts';
import { onMessage, sendMessage } from '../../utils/messaging/messenger.ts';
import type { PanelAct } from '../../utils/messaging/protocol.ts';

const words = await followWords();
const content = signal<NudgeContent | null>(null);
let tabId: number | undefined;

/** Shows what the tab in front has to say; a tab without our script has nothing. */
async function follow() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  tabId = tab?.id;
  content.value = tabId === undefined ? null : await sendMessage('readPanel', undefined, tabId).catch(() => null);
}

const act = (what: PanelAct) => {
  if (tabId !== undefined) sendMessage('actInPanel', what, tabId).catch(() => {});
};

onMessage('showInPanel', ({ data, sender }) => {
  if (sender.tab?.id === tabId) content.value = data;
});
browser.tabs.onActivated.addListener(() => void follow());
browser.tabs.onUpdated.addListener((id, { status }) => void (id === tabId && status && follow()));

function Main() {
  return (
    <OwnPage words={words.value}>
      <SidePanel
        content={content.value}
        onAct={(prompt) => act({ act: prompt })}
        onSnooze={(scope) => act({ snooze: scope })}
        onCorrect={(stance) => act({ correct: stance })}
      />
    </OwnPage>
  );
}

render(<Main />, document.getElementById('root')!);
void follow();
