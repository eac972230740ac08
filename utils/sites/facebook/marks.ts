/** The marks of a post on the page: its head, its row of actions, and what ends it. */
import type { Page } from '../adapter.ts';
import { addressOf, upFrom } from '../dom.ts';
import { profileAt } from './links.ts';
import { once } from './memo.ts';

/** Where a post says who wrote it. Seen 2024–2026; headings have been there since 2021. */
export const profileName = '[data-ad-rendering-role="profile_name"]';
export const headings = ':is(h2, h3, h4, h5, h6)';
/** Everything that may be the head of a post. */
export const heads = `${profileName}, ${headings}`;
/** What no post reaches around: on the way up from an element, nothing beyond is about it. */
export const walls = 'body, main, nav, header, [role="main"], [role="feed"], [role="banner"], [role="navigation"]';
/** What may itself be all there is of a post: a dialog, or the side of the photo viewer. */
export const rooms = '[role="dialog"], [role="complementary"]';

/** The heads of posts in an element, outermost only. Headings without a link ("Comments", "Suggested") are none. */
export const headersIn = once('heads', (root, page) => linked(heads, root, page));
export const headingsIn = once('headings', (root, page) => linked(headings, root, page));

function linked(selector: string, root: Element, page: Page): Element[] {
  const found: Element[] = [];
  for (const element of selfAndBelow(root, selector)) {
    if (found.at(-1)?.contains(element)) continue;
    if ([...element.querySelectorAll('a[href]')].some((link) => profileAt(link, page) || isGroup(link, page)))
      found.push(element);
  }
  return found;
}

export function selfAndBelow(root: Element, selector: string): Element[] {
  const below = [...root.querySelectorAll(selector)];
  return root.matches(selector) ? [root, ...below] : below;
}

export function isGroup(link: Element, page: Page): boolean {
  return (
    link.getAttribute('href')!.includes('/groups/') &&
    /^\/groups\/(?!feed|discover|joins)[^/]+\/?$/.test(addressOf(link, page.url)?.pathname ?? '')
  );
}

/**
 * The first button of each post's row of actions below an element. Before its mark (2024) it is known by the hidden
 * "React" button beside it, which holds no words. Seen 2022–2025.
 */
export const likesIn = once('likes', (root): Element[] => {
  const marked = selfAndBelow(root, '[data-ad-rendering-role="like_button"]');
  if (marked.length) return marked;
  return [...root.querySelectorAll('[role="button"] + [role="button"]')]
    .filter((react) => !react.textContent?.trim() && !inComment(react))
    .map((react) => react.previousElementSibling!)
    .filter((like) => /\p{L}/u.test(like.textContent ?? ''));
});

/** Comments are articles too, but have no heading, and a label instead of being labelled. Seen 2022–2025. */
export function isComment(article: Element): boolean {
  return (
    !article.matches('[aria-labelledby], [aria-describedby], [aria-posinset]') &&
    !article.querySelector(`${headings} a`) &&
    (article.hasAttribute('aria-label') || article.querySelector('a[href*="comment_id="]') !== null)
  );
}

export function inComment(element: Element): boolean {
  const article = element.closest('[role="article"]');
  return !!article && isComment(article);
}

/** The line of face, name, time and menu that a head stands in: what else is in it is about the author, or scrambled. */
export function lineOf(header: Element): Element | null {
  for (const at of upFrom(header)) {
    if (at.matches(`${walls}, ${rooms}`) || at.querySelector('form, [role="article"]')) return null;
    if ([...at.querySelectorAll('image, img, [aria-haspopup="menu"]')].some((mark) => !header.contains(mark)))
      return at;
  }
  return null;
}

/** Whether a link holds a face and no words. */
export function isPicture(link: Element): boolean {
  return !!link.querySelector('image, img') && !link.textContent?.trim();
}

/** Whether climbing from a post ends below this element. */
export function isWall(element: Element): boolean {
  return element.matches(walls);
}
