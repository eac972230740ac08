import type { Page, Post } from '../adapter.ts';
import { type Anchor, firstOf } from '../anchors.ts';
import { isBefore, upFrom, wordsOf } from '../dom.ts';
import { addressBehind, commentNumberOf, personAt } from './links.ts';
import { headersIn, isComment, isWall, rooms } from './marks.ts';
import { once, quiet } from './memo.ts';

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
        // What is around a post is no comment.
        if (!card && headersIn(at, page).length) return null;
        const numbers = numbersIn(at, page);
        if (numbers.size > 1 || (card && (at.querySelector('form, [contenteditable]') || headersIn(at, page).length)))
          break;
        if (numbers.size === 1 && !at.querySelector('form, [contenteditable]')) card = at;
      }
      // Too low to hold a name: a line of controls.
      return card && [...card.querySelectorAll('a[href]')].some((link) => personAt(link, page)) ? card : null;
    },
  },
];

/** The numbers of the comments whose permalinks stand below an element. */
const numbersIn = once('comments', (root, page): Set<string> => {
  const links = [...root.querySelectorAll(numbered)];
  return new Set(links.map((link) => commentNumberOf(link, page)?.own ?? '').filter(Boolean));
});

/** The comment around an element. */
export function commentAround(element: Element, page: Page): Comment | null {
  const card = firstOf(cards, element, quiet(page));
  return card && commentOf(card, page);
}

const commentOf = once('comment', (card, page): Comment => {
  const own = (element: Element) => element.closest('[role="article"]') === card || !card.matches('[role="article"]');
  const links = [...card.querySelectorAll('a[href]')].filter(own);
  const name = links.find((link) => personAt(link, page));
  const stamp = links.find((link) => commentNumberOf(link, page));
  const url = stamp && addressBehind(stamp, page);
  return {
    author: name ? personAt(name, page) : null,
    text: name ? textAfter(name, card, own) : '',
    thread: stamp ? commentNumberOf(stamp, page)!.thread : null,
    card,
    ...(url && { url }),
  };
});

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
  const withWords = blocks.filter((block) => !block.querySelector(numbered) && wordsOf(block, '[role="button"]'));
  // Its lines are blocks of their own; a mark beside the name ("Top fan") is a single line. Seen 2022–2025.
  const first = withWords.find((block) => block.querySelector('div[dir="auto"]')) ?? withWords[0];
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
