import { browser } from 'wxt/browser';
import { type SiteId, siteIds } from '../../utils/core/words.ts';
import { covers } from '../../utils/sites/covers.ts';

/**
 * The supported site of an address, or null. The manifest knows whose watcher goes where; the adapters, which know as
 * well, would be more to load than all the rest of the popup.
 */
export function siteAt(address: string): SiteId | null {
  const url = URL.parse(address);
  if (!url) return null;
  const { content_scripts: watchers = [] } = browser.runtime.getManifest();
  const watcher = watchers.find(({ matches = [] }) => matches.some((pattern) => covers(pattern, url)));
  return siteIds.find((site) => watcher?.js?.includes(`watcher-${site}.js`)) ?? null;
}
