import { browser } from 'wxt/browser';
import type { Settings } from '../core/settings.ts';
import { sendMessage } from '../messaging/messenger.ts';
import { changeSettings } from '../store/settings.ts';

/** How long the shortcut for peace lasts, in ms: as long as the first of the popup's buttons. */
const hour = 60 * 60 * 1000;

/** The tab in front when the user pressed. */
interface InFront {
  id?: number | undefined;
  windowId?: number | undefined;
}

/**
 * Does what a shortcut stands for. What opens the popup and Firefox's sidebar is the browser's own affair.
 * @param command as the manifest names it
 * @param now ms since the epoch
 */
export async function runCommand(command: string, { id, windowId }: InFront, now: number): Promise<void> {
  // A page without a watcher has no box to ask beside, and nobody who answers.
  if (command === 'open-nudge' && id) await sendMessage('openNudge', undefined, id).catch(() => {});
  if (command === 'open-journal') await browser.tabs.create({ url: browser.runtime.getURL('/journal.html') });
  if (command === 'pause') await changeSettings((settings) => pausedOrNot(settings, now));
  // Chromium lets it be opened only while it knows of the press: nothing may be waited for before.
  if (command === 'open-panel' && windowId !== undefined) await browser.sidePanel.open({ windowId });
}

/** An hour of peace, or the end of any peace there is. */
function pausedOrNot(settings: Settings, now: number): Settings {
  const peace = Math.max(settings.pausedUntil ?? 0, settings.quietUntil ?? 0) > now;
  return peace ? { ...settings, pausedUntil: null, quietUntil: null } : { ...settings, pausedUntil: now + hour };
}
