import type { Page } from '../adapter.ts';
import { addressOf } from '../dom.ts';

/** First segments that are pages of X, not people (seen 2021-2026). */
const routes = new Set(
  'home explore notifications messages search settings compose i jobs login logout signup tos privacy about hashtag intent share account download premium grok topics lists bookmarks communities follower_requests articles moments oauth'.split(
    ' ',
  ),
);

/** The path a link leads to when it stays on X, else null. Saved links are relative or on either host. */
export function pathOf(link: Element, page: Page): string | null {
  const url = addressOf(link, page.url);
  return url && /^((www|mobile|pro)\.)?(x|twitter)\.com$/.test(url.hostname) ? url.pathname : null;
}

/** The handle in the path of a profile, else null. */
export function profileIn(path: string | null): string | null {
  const handle = path?.match(/^\/(\w{1,20})\/?$/)?.[1];
  return handle && !routes.has(handle.toLowerCase()) ? handle : null;
}

/** Whose post a path leads to, and which. `/i/status/1` and `/i/web/status/1` do not name anybody. */
export function statusIn(path: string | null): { handle: string; url: string } | null {
  const [, handle, id] = path?.match(/^\/(?!i\/)(\w{1,20})\/(?:status|article)\/(\d+)/) ?? [];
  return handle && id ? { handle, url: `https://x.com/${handle}/status/${id}` } : null;
}

/** Whose post the page's own path leads to. That of a picture belongs to the dialog it is shown in, not to the page behind. */
export function statusOf({ url }: Page, isInDialog: boolean): ReturnType<typeof statusIn> {
  return /\/(photo|video)\//.test(url.pathname) === isInDialog ? statusIn(url.pathname) : null;
}

/** Handles are the same whatever their case. */
export function sameHandle(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.toLowerCase();
}
