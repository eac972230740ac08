import type { SiteAdapter } from './adapter.ts';
import { covers } from './covers.ts';

const folders = import.meta.glob<SiteAdapter>('./*/index.ts', { eager: true, import: 'default' });

/** Every site Good Turn knows: one folder each. */
export const sites: readonly SiteAdapter[] = Object.values(folders);

/** The adapter whose match patterns cover an address, or null. */
export function siteFor(url: URL): SiteAdapter | null {
  return sites.find((site) => site.matches.some((pattern) => covers(pattern, url))) ?? null;
}
