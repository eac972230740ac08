import type { Page, Post } from '../adapter.ts';
import { type Anchor, firstOf } from '../anchors.ts';
import { addressOf, isBefore, upFrom, wordsOf } from '../dom.ts';
import { onceStill } from '../still.ts';
import { headersIn, isComment, isWall, rooms } from './headers.ts';
import { commentNumberOf, personAt, postAddress } from './links.ts';

/** A link that a comment's time stamp or its author's name is. */
const numbered = 'a[href*="comment_id="]';

/** A comment, and the number of the comment its thread began with. */
export interface Comment extends Post {
  thread: string | null;
}

/** The comment of which an element is, or is in, a link: such links are never part of a post's own text. */
export function commentLink(element: Element): boolean {
  return element.closest(numbered) !== null;
}

/** How the element that holds the whole of a comment is found. */
const cards: readonly Anchor<Element, Element>[] = [
  {
    name: 'comment:article',
    find(from) {
      const article = from.closest('[role="article"]');
      return article && isComment(article) && article.querySelector('a[href]') ? article : null;
    },
  },
  {
    // As far up as only one comment's permalink is met. Seen 2022–2025.
    name: 'comment:permalink',
    find(from, page) {
      let card: Element | null = null;
      for (const at of upFrom(from)) {
        if (isWall(at) || (card && at.matches(rooms))) break;
        // Where comments are articles, what is around one is none.
        if (at.querySelector('[role="article"]')) return null;
        const numbers = onceStill(page, 'comments', at, () => numbersIn(at, page));
        if (numbers.size > 1 || (card && (at.querySelector('form, [contenteditable]') || headersIn(at, page).length)))
          break;
        if (numbers.size === 1 && !at.querySelector('form, [contenteditable]')) {
          if (headersIn(at, page).length) return null;
          card = at;
        }
      }
      // Too low to hold a name: a line of controls.
      return card && [...card.querySelectorAll('a[href]')].some((link) => personAt(link, page)) ? card : null;
    },
  },
];

/** The numbers of the comments whose permalinks stand below an element. */
function numbersIn(root: Element, page: Page): Set<string> {
  const links = [...root.querySelectorAll(numbered)];
  return new Set(links.map((link) => commentNumberOf(link, page)?.own ?? '').filter(Boolean));
}

/** The comment around an element. */
export function commentAround(element: Element, page: Page): Comment | null {
  return onceStill(page, 'comment', element, () => {
    const card = firstOf(cards, element, { ...page, onAnchor: undefined });
    return card && onceStill(page, 'comment card', card, () => commentOf(card, page));
  });
}

function commentOf(card: Element, page: Page): Comment {
  const own = (element: Element) => element.closest('[role="article"]') === card || !card.matches('[role="article"]');
  const links = [...card.querySelectorAll('a[href]')].filter(own);
  const name = links.find((link) => personAt(link, page));
  const stamp = links.find((link) => commentNumberOf(link, page));
  const url = stamp && postAddress(addressOf(stamp, page.url)!);
  return {
    author: name ? personAt(name, page) : null,
    text: name ? textAfter(name, card, own) : '',
    thread: stamp ? commentNumberOf(stamp, page)!.thread : null,
    card,
    ...(url && { url }),
  };
}

/** The words of a comment: the first of their own direction after its author's name. */
function textAfter(name: Element, card: Element, own: (element: Element) => boolean): string {
  const controls = 'a, [role="button"], button, li, form';
  const blocks = [...card.querySelectorAll('[dir="auto"]')].filter(
    // Comments stand in lists; what is a list inside of one is its controls.
    (block) =>
      isBefore(name, block) &&
      !name.contains(block) &&
      own(block) &&
      !card.contains(block.parentElement!.closest(controls)),
  );
  const first = blocks.find((block) => wordsOf(block, '[role="button"]'));
  if (!first) return '';
  return blocks
    .filter((block) => block.parentElement === first.parentElement)
    .map((block) => wordsOf(block, '[role="button"]'))
    .join('\n');
}

/** Every comment below an element, in document order. */
export function commentsIn(root: Element, page: Page): Comment[] {
  const found = new Map<Element, Comment>();
  for (const element of root.querySelectorAll(`[role="article"], ${numbered}`)) {
    const comment = commentAround(element, page);
    if (comment && root.contains(comment.card) && !found.has(comment.card)) found.set(comment.card, comment);
  }
  return [...found.values()];
}
