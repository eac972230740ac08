import type { Counterpart } from '../../core/words.ts';
import type { Page } from '../adapter.ts';
import { type Anchor, firstOf } from '../anchors.ts';
import { isBefore, parentOf } from '../dom.ts';
import { personAt, profileAt } from './links.ts';
import {
  headersIn,
  headings,
  headingsIn,
  inComment,
  isComment,
  isGroup,
  isPicture,
  isWall,
  likesIn,
  lineOf,
  profileName,
  rooms,
  selfAndBelow,
  walls,
} from './marks.ts';
import { once } from './memo.ts';

/** The head of a post. */
export interface Header {
  element: Element;
  author: Counterpart | null;
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

/** Whether an element is, or holds, another place of the page: its posts are about nothing beside it. */
const isElsewhere = once('elsewhere', (element) => {
  const places = `${walls}, ${rooms}`;
  return element.matches(places) || element.querySelector(places) !== null;
});

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
      if (isElsewhere(part, page)) return null;
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
        for (const part of before(inside)) {
          if (isElsewhere(part, page)) return null;
          links.unshift(...selfAndBelow(part, 'a[href]').filter((one) => !inComment(one)));
        }
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

/** The head of the post that an element stands in, or under. */
export function headerOf(from: Element, page: Page): Header | null {
  return firstOf(anchors, from, page);
}
