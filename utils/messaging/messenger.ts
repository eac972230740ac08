import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { Protocol } from './protocol.ts';

const messenger = defineExtensionMessaging<Protocol>();

/** The one place that listens. */
export const { onMessage } = messenger;

/** The one place that sends. With `tabId` to a page's script, else to the rest of the extension. Rejects when nobody answers. */
export const sendMessage = ((type: keyof Protocol, data: never, tabId?: number) =>
  tabId === undefined ? messenger.sendMessage(type, data) : askTab(tabId, type, data)) as typeof messenger.sendMessage;

/**
 * The library does not take note when a tab has no script of ours, and the browser lists that as a fault of the
 * extension. Its messages and answers look like this. (@webext-core/messaging 4.0)
 */
async function askTab(tabId: number, type: string, data: unknown): Promise<unknown> {
  const message = { id: 0, type, data, timestamp: Date.now() };
  const answer = await browser.tabs.sendMessage<unknown, { res?: unknown; err?: unknown } | undefined>(tabId, message);
  if (!answer || answer.err !== undefined) throw new Error(`${type} was not answered.`);
  return answer.res;
}
