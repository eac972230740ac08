import { browser } from 'wxt/browser';

/** Opens the welcome page, once: at install. */
export const showWelcome = () => browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });

/**
 * Brings the watchers into pages of the known sites that are open already, so that nobody has to reload them after an
 * install or an update. Tabs that refuse (asleep, showing an error) load theirs later by themselves.
 */
export async function watchOpenTabs(): Promise<void> {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  await Promise.all(scripts.map(({ matches = [], js = [] }) => inject(matches, js)));
}

async function inject(url: string[], js: string[]): Promise<void> {
  const files = js as NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;
  const tabs = await browser.tabs.query({ url });
  await Promise.allSettled(tabs.map(({ id }) => browser.scripting.executeScript({ target: { tabId: id! }, files })));
}
