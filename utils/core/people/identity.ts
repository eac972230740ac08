import type { Counterpart, SiteId } from '../words.ts';

/**
 * One key for one account on one site, the same wherever and however the page shows it.
 *
 * The handle is what a site guarantees to be unique, so it comes first; an account without a handle is known by its
 * profile address, without scheme, `www.` or mobile host, query (except Facebook's `id`), fragment and closing slash.
 *
 * @returns `x:ana`, `facebook:facebook.com/profile.php?id=12`, or `null` when a name is all there is: names are shared.
 */
export function identityKey(site: SiteId, counterpart: Counterpart | null): string | null {
  if (!counterpart) return null;
  const handle = plain(counterpart.handle ?? '').replace(/^@/, '');
  if (handle) return `${site}:${handle}`;
  const profile = normalisedProfile(counterpart.profileUrl ?? '');
  return profile ? `${site}:${profile}` : null;
}

function normalisedProfile(url: string): string {
  const [address = ''] = url.trim().split('#', 1);
  const [beforeQuery = '', query = ''] = address.split('?', 2);
  const withoutScheme = beforeQuery.replace(/^https?:\/\//i, '');
  const [host = '', ...path] = withoutScheme.split('/');
  const steps = path.filter(Boolean).map(plain);
  const site = host.toLowerCase().replace(/^(?:www|m|mobile|web)\./, '');
  if (!site || steps.length === 0) return '';
  const id = query.split('&').find((pair) => pair.startsWith('id='));
  const numbered = steps.at(-1) === 'profile.php';
  if (numbered && !id) return '';
  return [site, ...steps].join('/') + (numbered ? `?${id}` : '');
}

/** The same letters for the same name: pages write `jos%C3%A9` in addresses and `josé` in text. */
function plain(text: string): string {
  let decoded = text;
  try {
    decoded = decodeURIComponent(text);
  } catch {
    // A stray `%` is part of the name then.
  }
  return decoded.trim().normalize('NFC').toLowerCase();
}
