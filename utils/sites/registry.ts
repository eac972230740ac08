import type { SiteAdapter } from './adapter.ts';

const folders = import.meta.glob<SiteAdapter>('./*/index.ts', { eager: true, import: 'default' });

/** Every site Good Turn knows: one folder each. */
export const sites: readonly SiteAdapter[] = Object.values(folders);

/** The adapter whose match patterns cover an address, or null. */
export function siteFor(url: URL): SiteAdapter | null {
  return sites.find((site) => site.matches.some((pattern) => covers(pattern, url))) ?? null;
}

/** Whether a match pattern of the form `https://host/*` or `https://*.host/*` covers an address. */
function covers(pattern: string, url: URL): boolean {
  const host = new URL(pattern.replace('*.', '')).hostname;
  if (url.protocol !== 'https:') return false;
  return url.hostname === host || (pattern.includes('//*.') && url.hostname.endsWith(`.${host}`));
}
