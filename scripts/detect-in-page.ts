import type { Page } from '../utils/sites/adapter.ts';
import { detectAll, detectAt } from '../utils/sites/detect.ts';
import { siteFor, sites } from '../utils/sites/registry.ts';

/** Runs the shipped detection on the page this script was put into; an error is a sentence that says what to do. */
export function run(address: string, at: string | null) {
  const url = new URL(address);
  const site = siteFor(url);
  if (!site)
    return { error: `${url.hostname} is none of the sites Good Turn knows: ${sites.map(({ id }) => id).join(', ')}.` };
  const page: Page = { url, document };
  if (at === null) return detectAll(site, page);
  try {
    document.querySelector(at);
  } catch {
    return { error: `--at takes a CSS selector; "${at}" is none.` };
  }
  return detectAt(site, page, at);
}
