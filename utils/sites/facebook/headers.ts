import type { Counterpart } from '../../core/words.ts';
import type { Page } from '../adapter.ts';
import { type Anchor, firstOf } from '../anchors.ts';
import { addressOf, isBefore, upFrom } from '../dom.ts';
import { onceStill } from '../still.ts';
import { personAt, profileAt } from './links.ts';

/** Where a post says who wrote it. Seen 2024–2026; headings have been there since 2021. */
const profileName = '[data-ad-rendering-role="profile_name"]';
const headings = ':is(h2, h3, h4, h5, h6)';
/** Everything that may be the head of a post. */
export const heads = `${profileName}, ${headings}`;
/** What no post reaches around: on the way up from an element, nothing beyond is about it. */
const walls = 'body, main, nav, header, [role="main"], [role="feed"], [role="banner"], [role="navigation"]';
/** What may itself be all there is of a post: a dialog, or the side of the photo viewer. */
export const rooms = '[role="dialog"], [role="complementary"]';

/** The head of a post, and the smallest element that holds it and what was asked about. */
export interface Header {
  element: Element;
  author: Counterpart | null;
  base: Element;
}

/** Whether an element stands in, around or after another. */
function reaches(first: Element, second: Element): boolean {
  return isBefore(first, second) || first === second || second.contains(first);
}

/** The heads of posts below an element, outermost only. Headings without a link ("Comments", "Suggested") are none. */
export function headersIn(root: Element, page: Page, selector = heads): Element[] {
  return onceStill(page, `heads ${selector}`, root, () => findHeaders(root, page, selector));
}

function findHeaders(root: Element, page: Page, selector: string): Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll(selector)) {
    if (found.at(-1)?.contains(element)) continue;
    if ([...element.querySelectorAll('a[href]')].some((link) => profileAt(link, page) || isGroup(link, page)))
      found.push(element);
  }
  return found;
}

function isGroup(link: Element, page: Page): boolean {
  return (
    link.getAttribute('href')!.includes('/groups/') &&
    /^\/groups\/[^/]+\/?$/.test(addressOf(link, page.url)?.pathname ?? '')
  );
}

/**
 * The first button of each post's row of actions below an element. Before its mark (2024) it is known by the hidden
 * "React" button beside it, which holds no words. Seen 2022–2025.
 */
export function likesIn(root: Element, page: Page): Element[] {
  return onceStill(page, 'likes', root, () => findLikes(root));
}

function findLikes(root: Element): Element[] {
  const marked = [...root.querySelectorAll('[data-ad-rendering-role="like_button"]')];
  if (marked.length) return marked;
  return [...root.querySelectorAll('[role="button"] + [role="button"]')]
    .filter((react) => !react.textContent?.trim() && !inComment(react))
    .map((react) => react.previousElementSibling!)
    .filter((like) => /\p{L}/u.test(like.textContent ?? ''));
}

/** Comments are articles too, but have no heading, and a label instead of being labelled. Seen 2022–2025. */
export function isComment(article: Element): boolean {
  return (
    !article.matches('[aria-labelledby], [aria-describedby], [aria-posinset]') &&
    !article.querySelector(`${headings} a`) &&
    (article.hasAttribute('aria-label') || article.querySelector('a[href*="comment_id="]') !== null)
  );
}

function inComment(element: Element): boolean {
  const article = element.closest('[role="article"]');
  return !!article && isComment(article);
}

/**
 * The head that stands nearest above an element. A shared post holds two: the first is the sharer's. A bundle holds
 * several posts in one article: those above the previous row of actions are about another one. Seen 2022–2025.
 */
function headerAbove(from: Element, page: Page, selector?: string): Header | null {
  for (const base of upFrom(from)) {
    if (base.matches(walls)) return null;
    const above = headersIn(base, page, selector).filter((header) => reaches(header, from));
    if (above.length) {
      const other =
        above.length > 1 &&
        likesIn(base, page)
          .filter((like) => reaches(like, from))
          .at(-2);
      const element = (other && above.find((header) => isBefore(other, header))) || above[0]!;
      return { element, base, author: authorOf(element, base, page) };
    }
    if (base.matches(rooms)) return null;
  }
  return null;
}

/** Whom a head names first; where it names a group, the member in the line below. */
function authorOf(header: Element, base: Element, page: Page): Counterpart | null {
  const links = [...header.querySelectorAll('a[href]')];
  const author = firstPerson(links, page);
  if (author || !links.some((link) => isGroup(link, page))) return author;
  const below = [...base.querySelectorAll('a[href]')].filter(
    (link) => isBefore(header, link) && !header.contains(link),
  );
  const row = likesIn(base, page)[0];
  return firstPerson(row ? below.filter((link) => isBefore(link, row)) : below.slice(0, 4), page);
}

function firstPerson(links: readonly Element[], page: Page): Counterpart | null {
  for (const link of links) {
    const person = personAt(link, page);
    if (person) return person;
  }
  return null;
}

/** How the head of the post around or above an element is found. */
const anchors: readonly Anchor<Element, Header>[] = [
  {
    name: 'counterpart:adrole',
    find(from, page) {
      const header = headerAbove(from, page);
      return header?.element.matches(profileName) ? header : null;
    },
  },
  { name: 'counterpart:heading', find: (from, page) => headerAbove(from, page, headings) },
  {
    // An article is labelled by its own head, unless it is a bundle. Seen 2022–2023.
    name: 'counterpart:labelledby',
    find(from, page) {
      const base = from.closest('[role="article"][aria-labelledby]');
      const element =
        base && from.ownerDocument.getElementById(base.getAttribute('aria-labelledby')!.split(' ', 1)[0]!);
      if (!element || !base.contains(element) || likesIn(base, page).length > 1) return null;
      const author = firstPerson([...element.querySelectorAll('a[href]')], page);
      return author && { element, base, author };
    },
  },
  {
    // The picture and the name beside it lead to the same profile: nobody else in a card is shown that way above it.
    name: 'counterpart:picture',
    find(from, page) {
      for (const base of upFrom(from)) {
        if (base.matches(walls)) return null;
        const links = [...base.querySelectorAll('a[href]')].filter((link) => isBefore(link, from) && !inComment(link));
        const pictures = links.filter((link) => link.querySelector('image, img') && !link.textContent?.trim());
        const shown = new Set(pictures.map((link) => profileAt(link, page)?.handle));
        const link = links.find((link) => link.textContent?.trim() && shown.has(profileAt(link, page)?.handle ?? '?'));
        const author = link && personAt(link, page);
        if (author) {
          const head = headersIn(base, page).findLast((head) => head.contains(link) || isBefore(head, link));
          return likesIn(base, page).length > 1 ? null : { element: head ?? link, base, author };
        }
        if (base.matches(rooms)) return null;
      }
      return null;
    },
  },
];

/** The head of the post that an element stands in, or under. */
export function headerOf(from: Element, page: Page): Header | null {
  return firstOf(anchors, from, page);
}

/** Whether climbing from a post ends below this element. */
export function isWall(element: Element): boolean {
  return element.matches(walls);
}
