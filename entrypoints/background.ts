import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { badgeAlarm, showBadge } from '../utils/background/badge.ts';
import { engage } from '../utils/background/engage.ts';
import { showWelcome, watchOpenTabs } from '../utils/background/install.ts';
import { readInPrivate } from '../utils/background/read.ts';
import { deliverReports, receiveReport } from '../utils/background/reports.ts';
import { snooze } from '../utils/background/snooze.ts';
import { guarded } from '../utils/errors/report.ts';
import { onMessage, sendMessage } from '../utils/messaging/messenger.ts';
import { fromPage } from '../utils/messaging/schema.ts';
import { correctStance } from '../utils/store/interactions.ts';
import { rememberPrompt } from '../utils/store/recent.ts';
import { watchSettings } from '../utils/store/settings.ts';

export default defineBackground(() => {
  const badge = () => guarded('badge', () => showBadge(Date.now()));

  onMessage('engage', ({ data, sender }) =>
    engage(v.parse(fromPage.engage, data), { tabId: sender.tab!.id!, frameId: sender.frameId ?? 0 }, Date.now()),
  );
  onMessage('readDraft', ({ data }) => readInPrivate(v.parse(fromPage.readDraft, data).text));
  onMessage('reportInteraction', async ({ data }) => {
    await receiveReport(data, Date.now());
    void badge();
  });
  onMessage('correctStance', async ({ data }) => {
    const { id, stance } = v.parse(fromPage.correctStance, data);
    await correctStance(id, stance, Date.now());
    void badge();
  });
  onMessage('reportOutcome', ({ data }) => rememberPrompt(v.parse(fromPage.reportOutcome, data)));
  onMessage('snooze', ({ data }) => {
    const { scope, engagement } = v.parse(fromPage.snooze, data);
    return snooze(scope, engagement, Date.now());
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void guarded('welcome', showWelcome);
    void guarded('open tabs', watchOpenTabs);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-nudge' && tab?.id) sendMessage('openNudge', undefined, tab.id).catch(() => {});
  });
  browser.alarms.onAlarm.addListener(({ name }) => void (name === badgeAlarm && badge()));
  watchSettings(() => void badge());
  void guarded('reports that waited', deliverReports).then(badge);
});
