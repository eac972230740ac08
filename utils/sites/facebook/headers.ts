import type { Counterpart } from '../../core/words.ts';
import type { Page } from '../adapter.ts';
import { type Anchor, firstOf } from '../anchors.ts';
import { addressOf, isBefore, parentOf, upFrom } from '../dom.ts';
import { personAt, profileAt } from './links.ts';
import { once } from './memo.ts';

/** Where a post says who wrote it. Seen 2024–2026; headings have been there since 2021. */
const profileName = '[data-ad-rendering-role="profile_name"]';
const headings = ':is(h2, h3, h4, h5, h6)';
/** Everything that may be the head of a post. */
export const heads = `${profileName}, ${headings}`;
/** What no post reaches around: on the way up from an element, nothing beyond is about it. */
const walls = 'body, main, nav, header, [role="main"], [role="feed"], [role="banner"], [role="navigation"]';
/** What may itself be all there is of a post: a dialog, or the side of the photo viewer. */
export const rooms = '[role="dialog"], [role="complementary"]';

/** The head of a post. */
export interface Header {
  element: Element;
  author: Counterpart | null;
}

/** The heads of posts in an element, outermost only. Headings without a link ("Comments", "Suggested") are none. */
export const headersIn = once('heads', (root, page) => linked(heads, root, page));
const headingsIn = once('headings', (root, page) => linked(headings, root, page));

function linked(selector: string, root: Element, page: Page): Element[] {
  const found: Element[] = [];
  for (const element of selfAndBelow(root, selector)) {
    if (found.at(-1)?.contains(element)) continue;
    if ([...element.querySelectorAll('a[href]')].some((link) => profileAt(link, page) || isGroup(link, page)))
      found.push(element);
  }
  return found;
}

function selfAndBelow(root: Element, selector: string): Element[] {
  const below = [...root.querySelectorAll(selector)];
  return root.matches(selector) ? [root, ...below] : below;
}

function isGroup(link: Element, page: Page): boolean {
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

function inComment(element: Element): boolean {
  const article = element.closest('[role="article"]');
  return !!article && isComment(article);
}

/** Every step on the way out of an element that still leads to something about it: what holds it, and the part it came from. */
function* climb(from: Element, page: Page): Generator<{ base: Element; inside: Element }> {
  for (let inside = from; !endsPost(inside, page); ) {
    const base = parentOf(inside);
    if (!base || isWall(base)) return;
    yield { base, inside };
    inside = base;
  }
}

/** Whether an element holds the whole of a post: its article, or its menu and, below that, its row of actions. */
const endsPost = once('ends post', (element, page): boolean => {
  if (element.matches(rooms) || (element.matches('[role="article"]') && !isComment(element))) return true;
  const menu = element.querySelector('[aria-haspopup="menu"]');
  return !!menu && likesIn(element, page).some((like) => isBefore(menu, like));
});

/** What stands before an element in the one around it, nearest first. */
function* before(element: Element): Generator<Element> {
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) yield at;
}

/**
 * The head that stands nearest above an element. A shared post holds two: the first is the sharer's, so it is the first
 * one since the row of actions of the post before. Between two such rows without a head is a post that names nobody.
 */
function headerAbove(from: Element, page: Page, headsIn = headersIn): Element | null {
  const around = (headsIn === headersIn && from.closest(profileName)) || from.closest(headings);
  const own = headsIn(from, page)[0] ?? (around && headsIn(around, page)[0]);
  if (own) return own;
  let ownRow = false;
  for (const { inside } of climb(from, page)) {
    let first: Element | undefined;
    for (const part of before(inside)) {
      const headers = headsIn(part, page);
      const marks = [...headers, ...likesIn(part, page)];
      for (const mark of marks.sort((one, other) => (isBefore(one, other) ? 1 : -1))) {
        if (headers.includes(mark)) first = mark;
        else if (first) return first;
        else if (ownRow || likesIn(inside, page).length) return null;
        else ownRow = true;
      }
    }
    if (first) return first;
  }
  return null;
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

/** A head and whom it names first; where it names a group, the member in the line below. */
const headerAt = once('head', (element, page): Header => {
  const links = [...element.querySelectorAll('a[href]')];
  let author = firstPerson(links, page);
  if (!author && links.some((link) => isGroup(link, page)))
    author = firstPerson([...(lineOf(element) ?? element.parentElement!).querySelectorAll('a[href]')], page);
  return { element, author };
});

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
      const head = headerAbove(from, page);
      return head?.matches(profileName) ? headerAt(head, page) : null;
    },
  },
  {
    name: 'counterpart:heading',
    find(from, page) {
      const head = headerAbove(from, page, headingsIn);
      return head && headerAt(head, page);
    },
  },
  {
    // An article is labelled by its own head, unless it is a bundle. Seen 2022–2023.
    name: 'counterpart:labelledby',
    find(from, page) {
      const base = from.closest('[role="article"][aria-labelledby]');
      const element =
        base && from.ownerDocument.getElementById(base.getAttribute('aria-labelledby')!.split(' ', 1)[0]!);
      if (!element || !base.contains(element) || likesIn(base, page).length > 1) return null;
      const author = firstPerson([...element.querySelectorAll('a[href]')], page);
      return author && { element, author };
    },
  },
  {
    // The picture and the name beside it lead to the same profile: nobody else in a card is shown that way above it.
    name: 'counterpart:picture',
    find(from, page) {
      const links: Element[] = [];
      for (const { base, inside } of climb(from, page)) {
        for (const part of before(inside))
          links.unshift(...selfAndBelow(part, 'a[href]').filter((one) => !inComment(one)));
        const pictured = new Set(links.filter(isPicture).map((link) => profileAt(link, page)?.handle));
        const link = links.find((one) => !isPicture(one) && pictured.has(profileAt(one, page)?.handle ?? '?'));
        const author = link && personAt(link, page);
        if (!author) continue;
        const head = headersIn(base, page).findLast((one) => one.contains(link) || isBefore(one, link));
        return likesIn(base, page).length > 1 ? null : { element: head ?? link, author };
      }
      return null;
    },
  },
];

/** Whether a link holds a face and no words. */
export function isPicture(link: Element): boolean {
  return !!link.querySelector('image, img') && !link.textContent?.trim();
}

/** The head of the post that an element stands in, or under. */
export function headerOf(from: Element, page: Page): Header | null {
  return firstOf(anchors, from, page);
}

/** Whether climbing from a post ends below this element. */
export function isWall(element: Element): boolean {
  return element.matches(walls);
}
