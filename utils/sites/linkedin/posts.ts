import type { Counterpart, InReplyTo } from '../../core/words.ts';
import type { Page, Post } from '../adapter.ts';
import { type Anchor, firstOf } from '../anchors.ts';
import { addressOf, closest, isBefore, upFrom, wordsOf } from '../dom.ts';
import { onceStill } from '../still.ts';
import { type Linked, namedIn, nameIn, peopleIn, personOf } from './people.ts';
import * as is from './selectors.ts';

const anyNewerCard = Object.values(is.newerCard).join();

/** Finds the post an element is in: classic ones by their marks, newer ones by key, role or their row of icons. */
const cardAnchors: Anchor<Element, Element>[] = [
  ...Object.entries(is.classicCard).map(([mark, selector]) => ({
    name: `card:${mark}`,
    find: (element: Element) => closest(element, selector),
  })),
  ...Object.entries(is.newerCard).map(([mark, selector]) => ({
    name: `card:${mark}`,
    find: (element: Element, page: Page) => outermost(element, selector, page),
  })),
  { name: 'card:icons', find: cardByIcons },
];

/** The post an element is in, never one of the lists around it. */
export function cardAt(element: Element, page: Page): Element | null {
  const original = closest(element, is.classicOriginal);
  const card = original ?? firstOf(cardAnchors, element, { ...page, onAnchor: undefined });
  if (!card || card.matches(Object.values(is.classicCard).join()) || original) return card;
  // The same post carries its key up to three times, one inside the other (seen 2026-06): the outermost is the post.
  return outermost(card, anyNewerCard, page) ?? card;
}

/** The post a composer belongs to. On a post's own page its comments stand beside the post (seen 2026-08). */
export function cardFor(editor: Element, page: Page): Element | null {
  const around = cardAt(editor, page);
  if (around) return around;
  for (const at of upFrom(editor)) {
    const icons = at.querySelectorAll(is.actionIcon);
    if (icons.length) return icons.length === 1 ? cardAt(icons[0]!, page) : null;
    if (at.matches(is.dialog)) return null;
  }
  return null;
}

function outermost(element: Element, selector: string, page: Page): Element | null {
  let card: Element | null = null;
  const iconless = !page.document.querySelector(is.actionIcon);
  for (const at of upFrom(element)) {
    if (!at.matches(selector)) continue;
    const icons = at.querySelectorAll(is.actionIcon).length;
    if (icons > 1) break;
    // Without icons a mere item of a list may be anything (a job somebody had), unless one can write in it.
    const mark = at.matches(is.newerCard.role) ? is.editors : is.writing;
    if (icons || (iconless && at.querySelector(is.writing) && at.querySelector(mark))) card = at;
  }
  return card;
}

function cardByIcons(element: Element): Element | null {
  for (const at of upFrom(element)) {
    const icons = at.querySelectorAll(is.actionIcon);
    if (icons.length > 1 || at.matches(is.dialog)) return null;
    if (icons.length === 0) continue;
    const card = headedCard(icons[0]!);
    return card?.contains(element) ? card : null;
  }
  return null;
}

/** From a post's row of actions up to what also holds whoever wrote it, else what holds the text. Seen 2026-03. */
function headedCard(icon: Element): Element | null {
  let texted: Element | null = null;
  for (const at of upFrom(icon)) {
    if (at.matches('main, body')) break;
    const text = at.querySelector(is.writing);
    const heads = [...at.querySelectorAll(`${is.profileLink}, a[href*="/groups/"]`)];
    if (heads.some((head) => isBefore(head, icon) && (!text || isBefore(head, text)))) return at;
    if (text && isBefore(text, icon)) texted ??= at;
  }
  return texted;
}

/** The comment an element is in. Its key may be written up to three times, one inside the other (seen 2026-07). */
export function commentAt(element: Element): Element | null {
  let comment = closest(element, is.comment);
  for (
    let at = comment;
    at && keyOf(at) === keyOf(comment!);
    at = at.parentElement?.closest<HTMLElement>(is.comment) ?? null
  )
    comment = at;
  return comment;
}

function keyOf(comment: Element): string | null {
  return comment.getAttribute('componentkey') || comment.id || comment.getAttribute('data-id');
}

/** The parts of a card that are its own: not in a comment below it, nor in a comment below a comment. */
function own(card: Element, selector: string): Element[] {
  const inside = card.matches(is.comment) ? card : null;
  return [...card.querySelectorAll(selector)].filter((part) => {
    const around = part.parentElement && commentAt(part.parentElement);
    return around === inside || !around || !card.contains(around);
  });
}

/** Where a card's own words begin, or its row of actions: who wrote it is said before that. */
function bodyOf(card: Element): Element | null {
  return own(card, is.writing)[0] ?? own(card, is.actionIcon)[0] ?? null;
}

function inHead(card: Element, selector: string): Element[] {
  const body = bodyOf(card);
  return own(card, selector).filter((part) => !body || isBefore(part, body));
}

/** The labels of the controls in a card's head: "Open control menu for post by …", "Follow …" name its author. */
function labelsOf(card: Element): string[] {
  return inHead(card, 'button[aria-label], [role="button"][aria-label]').map((it) => it.getAttribute('aria-label')!);
}

/**
 * Who wrote a card. Lines such as "… likes this", "… reposted this" put somebody else first; in group posts the link
 * of the head leads to the group and the author may be a bare name. Seen 2022 to 2026-06.
 */
const authorAnchors: Anchor<Element, Counterpart>[] = [
  { name: 'counterpart:class', find: authorByClass },
  { name: 'counterpart:label', find: authorByLabel },
  { name: 'counterpart:order', find: authorByOrder },
];

function authorByClass(card: Element, page: Page): Counterpart | null {
  const [title] = own(
    card,
    '.update-components-actor__title, .update-components-actor__name, .feed-shared-actor__name, ' +
      '.comments-comment-meta__description-title, .comments-post-meta__name-text',
  );
  const name = title && nameIn(title);
  // The head of a group's post leads to the group, and may name it instead of the author.
  if (!name || title.closest('a[href*="/groups/"]')) return null;
  const around = title.closest('[class*="actor"]:not(a, h3, span), [class*="-meta"]:not(a, h3, span)') ?? title;
  const links = [title.closest('a'), ...around.querySelectorAll(is.profileLink)].filter((link) => link !== null);
  const person = peopleIn(links, page)[0];
  return person ? { ...person, name } : { name };
}

function authorByLabel(card: Element, page: Page): Counterpart | null {
  const labels = labelsOf(card);
  if (!labels.length) return null;
  const people = peopleIn(inHead(card, is.profileLink), page);
  const bare = inHead(card, 'p, span, div, strong, h2, h3')
    .filter((part) => !part.firstElementChild && !part.closest('button'))
    .map((part): Linked => ({ name: nameIn(part), handle: '', profileUrl: '' }));
  // The longest name of all: a liker's may be half of the author's, and the author's may have no link.
  const named = namedIn(labels, [...people, ...bare]);
  if (!named || named.handle) return named;
  const { name } = named;
  const link = inHead(card, is.profileLink).find((one) => one.textContent.includes(name));
  return { ...(link && personOf(link, page)), name };
}

function authorByOrder(card: Element, page: Page): Counterpart | null {
  if (inHead(card, 'a[href*="/groups/"]').length) return null;
  const people = peopleIn(inHead(card, is.profileLink), page).filter(({ name }) => name);
  if (card.matches(is.comment)) return people[0] ?? null;
  // Without a beginning of the text everybody whom the post mentions or shares would count as well.
  return own(card, is.writing).length || people.length === 1 ? (people.at(-1) ?? null) : null;
}

/** Who wrote a post or a comment. */
export function authorOf(card: Element, page: Page): Counterpart | null {
  return firstOf(authorAnchors, card, page);
}

/** Where the words of a card are, without those of what it shares. */
const textAnchors: Anchor<Element, Element>[] = [
  ...Object.entries(is.writings).map(([mark, selector]) => ({
    name: `inReplyTo:${mark}`,
    find: (card: Element) => own(card, selector).find((part) => !closestWithin(part, is.classicOriginal, card)),
  })),
  {
    name: 'inReplyTo:order',
    find(card, page) {
      // Where other posts have their marks, one without has no words: pictures have titles that nobody wrote.
      if (!own(card, is.writing).length && page.document.querySelector(is.writing)) return null;
      const author = authorOf(card, { ...page, onAnchor: undefined });
      const links = own(card, is.profileLink).filter((link) => personOf(link, page)?.profileUrl === author?.profileUrl);
      const end = own(card, `${is.actionIcon}, [aria-pressed], [role="textbox"]`)[0];
      return longText(own(card, 'p, span'), (part) => !end || isBefore(part, end), links.at(-1));
    },
  },
];

/** The one part after `start` that is much longer than the others: where the marks of texts are gone. */
export function longText(parts: Element[], isMeant: (part: Element) => boolean, start?: Element): Element | null {
  const [first, second] = parts
    .filter((part) => start && isBefore(start, part) && !part.closest('a, button, [role="button"], [contenteditable]'))
    .filter(
      (part) => [...part.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()) && isMeant(part),
    )
    .sort((one, other) => other.textContent.length - one.textContent.length);
  return first && first.textContent.length > 2 * (second?.textContent.length ?? 10) ? first : null;
}

/** What is written in a post or a comment. */
export function textOf(card: Element, page: Page): string {
  const text = firstOf(textAnchors, card, page);
  return text ? wordsOf(text, is.notWritten) : '';
}

function closestWithin(part: Element, selector: string, card: Element): boolean {
  const around = part.closest(selector);
  return around !== null && around !== card && card.contains(around);
}

/** In an address, a urn or a key: the kind of a post and its number. */
const urn = /\b(activity|share|ugcPost|groupPost)[:-](\d+)/;

/** Where newer feeds keep the number of a post: in the key of its words. Seen 2026-07 to 2026-09. */
const commentary = '[id^="translatable-commentary-"], [componentkey*="translatable-commentary-"]';

/**
 * Where a post can be read: its urn, a link of its own, the address of the page that shows it, the key of a comment
 * below it or of its words. Newer feeds of 2026-03 to 2026-06 show none of them.
 */
export function urlOf(card: Element, page: Page): string | undefined {
  const isOriginal = card.matches(is.classicOriginal);
  const links = own(card, 'a[href*="/feed/update/"]').filter((one) => !closestWithin(one, is.classicOriginal, card));
  const texts = own(card, is.writing).filter((one) => !closestWithin(one, is.classicOriginal, card));
  // What a post shares has a link as well: its own one is that of the comments, or the only one of a single text.
  const only = links.length === 1 && texts.length < 2 ? links[0] : undefined;
  const link = links.find((one) => one.querySelector(is.actionIcon)) ?? only;
  const words = texts[0]?.closest(commentary);
  const told = [
    card.getAttribute('data-urn'),
    !isOriginal && card.closest('[data-id^="urn:li:"]')?.getAttribute('data-id'),
    link && addressOf(link, page.url)?.pathname,
    !isOriginal && isFirst(card, page) && page.url.pathname,
    card.querySelector('[componentkey*="urn:li:comment:("]')?.getAttribute('componentkey'),
    (words?.id || words?.getAttribute('componentkey'))
      ?.replace(/shareId=/, 'share:')
      .replace(/userGeneratedContentId=/, 'ugcPost:'),
  ];
  const [, kind, number] = told.map((one) => one && urn.exec(one.replace(/%3a/gi, ':'))).find(Boolean) || [];
  return kind && `https://www.linkedin.com/feed/update/urn:li:${kind}:${number}/`;
}

/** Whether a card is the first one of a page, which is the post itself where the page is one post's. */
function isFirst(card: Element, page: Page): boolean {
  const first = page.document.querySelector('[componentkey*="FEED_DETAIL"], .feed-shared-update-v2');
  return first !== null && (first.contains(card) || card.contains(first));
}

/** What is answered by writing under a post or a comment. */
export function answered(card: Element | null, page: Page): InReplyTo | null {
  const text = card && textOf(card, page);
  if (!text) return null;
  const url = card.matches(is.comment) ? undefined : urlOf(card, page);
  return { text, ...(url && { url }) };
}

/** The post or comment around an element. */
export function postAt(element: Element, page: Page): Post | null {
  const card = commentAt(element) ?? cardAt(element, page);
  if (!card) return null;
  return onceStill(page, 'post', card, () => {
    const quiet = { ...page, onAnchor: undefined };
    const url = card.matches(is.comment) ? undefined : urlOf(card, page);
    return { author: authorOf(card, quiet), text: textOf(card, quiet), ...(url && { url }), card };
  });
}
