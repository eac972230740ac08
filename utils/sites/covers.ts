/** Whether a match pattern of the form `https://host/*` or `https://*.host/*` covers an address. */
export function covers(pattern: string, url: URL): boolean {
  const host = new URL(pattern.replace('*.', '')).hostname;
  if (url.protocol !== 'https:') return false;
  return url.hostname === host || (pattern.includes('//*.') && url.hostname.endsWith(`.${host}`));
}
