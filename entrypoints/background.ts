import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { awake } from '../utils/background/awake.ts';
import { badgeAlarm, showBadge } from '../utils/background/badge.ts';
import { runCommand } from '../utils/background/commands.ts';
import { engage } from '../utils/background/engage.ts';
import { showWelcome, watchOpenTabs } from '../utils/background/install.ts';
import { learnFrom, readInPrivate } from '../utils/background/read.ts';
import { receiveCorrection, receiveReport } from '../utils/background/reports.ts';
import { planRetry, retry, retryAlarm } from '../utils/background/retry.ts';
import { snooze } from '../utils/background/snooze.ts';
import { planUpkeep, upkeep, upkeepAlarm } from '../utils/background/upkeep.ts';
import { guarded } from '../utils/errors/report.ts';
import { onMessage } from '../utils/messaging/messenger.ts';
import { fromPage } from '../utils/messaging/schema.ts';
import { rememberPrompt } from '../utils/store/recent.ts';
import { watchSettings } from '../utils/store/settings.ts';
import { takeDailySnapshot } from '../utils/store/snapshots/daily.ts';
import { watchStoreFault } from '../utils/store/state.ts';

export default defineBackground(() => {
  const badge = () => guarded('badge', () => showBadge(Date.now()));
  const tryAgain = async () => {
    await guarded('retry', retry);
    await badge();
  };
  const lookAfter = async () => {
    await guarded('upkeep', () => upkeep(Date.now()));
    void badge();
    await guarded('snapshot', () => awake(() => takeDailySnapshot(Date.now())));
  };

  onMessage('engage', ({ data, sender }) =>
    engage(v.parse(fromPage.engage, data), { tabId: sender.tab!.id!, frameId: sender.frameId ?? 0 }, Date.now()),
  );
  onMessage('readDraft', ({ data }) => readInPrivate(v.parse(fromPage.readDraft, data).text));
  onMessage('reportInteraction', async ({ data }) => {
    await receiveReport(data);
    void badge();
  });
  onMessage('correctStance', async ({ data }) => {
    const { id, stance, text } = v.parse(fromPage.correctStance, data);
    await receiveCorrection(id, stance, Date.now());
    if (text) await learnFrom(text, stance);
    void badge();
  });
  onMessage('reportOutcome', ({ data }) => rememberPrompt(v.parse(fromPage.reportOutcome, data)));
  onMessage('snooze', ({ data }) => {
    const { scope, engagement } = v.parse(fromPage.snooze, data);
    return snooze(scope, engagement, Date.now());
  });

  onMessage('tryAgain', tryAgain);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void guarded('welcome', showWelcome);
    void guarded('open tabs', watchOpenTabs);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    void guarded('shortcut', () => runCommand(command, tab ?? {}, Date.now()));
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === badgeAlarm) void badge();
    if (name === retryAlarm) void tryAgain();
    if (name === upkeepAlarm) void lookAfter();
  });
  watchSettings(() => void badge());
  watchStoreFault((why) => {
    void guarded('retry', () => planRetry(why));
    // Whoever found out that it works again, what waits is recorded now.
    void (why === null ? tryAgain() : badge());
  });
  void guarded('upkeep', planUpkeep);
  void lookAfter();
});
