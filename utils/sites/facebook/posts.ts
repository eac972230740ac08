import type { InReplyTo } from '../../core/words.ts';
import type { Page, Post } from '../adapter.ts';
import { type Anchor, firstOf } from '../anchors.ts';
import { addressOf, isBefore, parentOf, upFrom, wordsOf } from '../dom.ts';
import { commentAround, commentLink } from './comments.ts';
import { type Header, headerOf } from './headers.ts';
import { addressBehind, postAddress, profileAt } from './links.ts';
import { headersIn, isPicture, isWall, likesIn, lineOf } from './marks.ts';
import { once, quiet } from './memo.ts';

/** "See more" and other controls inside a text are not part of it. */
const controls = '[role="button"], [role="article"], form';

/** What holds nothing beside one post: there is no climbing out of it. */
const whole = '[role="article"], [role="dialog"], [role="complementary"]';

/** A part of a post that belongs to one head: from it to the next one, or to the row of actions. */
interface Part {
  card: Element;
  header: Element;
  end: Element | undefined;
}

const within = (part: Part) => (element: Element) =>
  isBefore(part.header, element) &&
  !part.header.contains(element) &&
  (!part.end || isBefore(element, part.end)) &&
  !commentLink(element);

const story = '[data-ad-rendering-role="story_message"]';
const preview = '[data-ad-preview="message"], [data-ad-comet-preview="message"]';
const message = `${story}, ${preview}`;

const texts: readonly Anchor<Part, string>[] = [
  { name: 'inReplyTo:adrole', find: (part) => marked(part, story) },
  { name: 'inReplyTo:preview', find: (part) => marked(part, preview) },
  { name: 'inReplyTo:dir', find: (part, page) => unmarked(part, page) },
];

function marked(part: Part, selector: string): string | null {
  const found = [...part.card.querySelectorAll(selector)].find(within(part));
  return found ? wordsOf(found, controls) : null;
}

/**
 * Texts on coloured ground and in the photo viewer carry no mark: they are the first words of their own direction that
 * stand in no link, no control and no line about the author. Time stamps are links, and scrambled. Seen 2022–2025.
 */
function unmarked(part: Part, page: Page): string | null {
  const line = lineOf(part.header);
  const blocks = [...part.card.querySelectorAll('[dir="auto"]')].filter(within(part)).filter((block) => {
    if (
      line?.contains(block) ||
      block.parentElement?.closest('[dir="auto"]') ||
      block.closest('a, [role="button"], button, h1, h2, h3, h4, h5, h6, ul, form, [role="row"]')
    )
      return false;
    if (block.closest('[data-ad-rendering-role]:not([data-ad-rendering-role="story_message"])')) return false;
    const links = [...block.querySelectorAll('a[href]')];
    if (links.some((link) => isAddressLine(link, page))) return false;
    return /\p{L}/u.test(wordsOf(block, `a, ${controls}`));
  });
  const first = blocks[0];
  if (!first) return null;
  return blocks
    .filter((block) => block.parentElement === first.parentElement)
    .map((block) => wordsOf(block, controls))
    .join('\n');
}

/** Whether a link is the kind that stands in the line of time and place under a name. */
function isAddressLine(link: Element, page: Page): boolean {
  const url = addressOf(link, page.url);
  return !!addressBehind(link, page) || (!!url && /\/groups\/[^/]+\/user\//.test(url.pathname));
}

/** Where a post begins and ends, its head given. */
const partOf = once('part', (element, page): Part => {
  const card = cardOf(element, page);
  const next = headersIn(card, page).find((head) => isBefore(element, head) && !element.contains(head));
  const row = likesIn(card, page).find((like) => isBefore(element, like));
  return { card, header: element, end: next && row ? (isBefore(next, row) ? next : row) : (next ?? row) };
});

/** The whole of a post: as far up as no head of another post is met, except of one that it shares. */
function cardOf(header: Element, page: Page): Element {
  let card = header;
  for (let at = parentOf(card); at && !isWall(at) && !card.matches(whole); at = parentOf(at)) {
    const inside: Element = card;
    const others = [...at.children].filter((child) => child !== inside);
    // A post that names nobody shows only its row of actions.
    if (likesIn(inside, page).length && others.some((other) => likesIn(other, page).length)) break;
    if (others.some((other) => headersIn(other, page).length) && !shares(header, inside, at, page)) break;
    card = at;
  }
  return card;
}

/** What is shared stands between the head of a post and its row of actions, which are one for both. */
function shares(header: Element, inside: Element, around: Element, page: Page): boolean {
  if (likesIn(inside, page).length || !leads(header, around, page)) return false;
  for (const at of upFrom(around)) {
    if (isWall(at)) return false;
    const likes = likesIn(at, page).length;
    if (likes) return likes === 1 && leads(header, at, page);
    if (at.matches(whole)) return false;
  }
  return false;
}

function leads(header: Element, around: Element, page: Page): boolean {
  return headersIn(around, page)[0]?.contains(header) ?? false;
}

/** What somebody published, a head given. */
export function postOf({ element, author }: Header, page: Page): Post {
  return { author, ...(page.onAnchor ? bodyOf(element, page) : bodyOnce(element, page)) };
}

function bodyOf(header: Element, page: Page): Omit<Post, 'author'> {
  const part = partOf(header, page);
  const text = firstOf(texts, part, page) ?? '';
  const url = addressIn(part, page);
  return { text, card: part.card, ...(url && { url }) };
}

const bodyOnce = once('body', bodyOf);

/** The address that the time stamp leads to. Often it is only filled in when the pointer comes near. */
function addressIn(part: Part, page: Page): string | null {
  for (const link of (lineOf(part.header) ?? part.card).querySelectorAll('a[href]')) {
    if (!isBefore(part.header, link) || part.header.contains(link) || isPicture(link)) continue;
    if (part.end && !isBefore(link, part.end)) break;
    const found = !profileAt(link, page) && addressBehind(link, page);
    if (found) return found;
  }
  return part.card.closest('[role="dialog"]') ? postAddress(page.url) : null;
}

/** The post or comment around an element. */
export function postAround(element: Element, page: Page): Post | null {
  const comment = commentAround(element, page);
  if (comment) return comment;
  const header = headerOf(element, quiet(page));
  if (!header) return null;
  const post = postOf(header, page);
  // Without a row of actions and a mark, words below a linked heading may be anything: a line of a search result.
  return post.card.contains(element) && (likesIn(post.card, page).length || post.card.querySelector(message))
    ? post
    : null;
}

/** What is answered by writing under a post or a comment. */
export function answered(post: Post | null): InReplyTo | null {
  return post?.text ? { text: post.text, ...(post.url && { url: post.url }) } : null;
}
