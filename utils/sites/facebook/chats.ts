import type { Counterpart } from '../../core/words.ts';
import type { Page } from '../adapter.ts';
import { type Anchor, firstOf } from '../anchors.ts';
import { addressOf, isBefore, parentOf, upFrom } from '../dom.ts';
import { hintsOf } from './hints.ts';
import { nameIn, profileAt, profileOf, tidy } from './links.ts';
import { heads } from './marks.ts';

/** What was written so far in a chat. Seen 2022–2025. */
const list = '[role="grid"], [role="log"], [role="row"], [role="gridcell"]';
const edge = 'body, [role="main"], [role="dialog"]';

/** The number of the thread that a full-page conversation's address names. */
export function threadOf(url: URL): string | null {
  return /^(?:\/messages)?(?:\/e2ee)?\/t\/(\d+)/.exec(url.pathname)?.[1] ?? null;
}

/** Whether the messages of a conversation stand above an editor. */
export function underMessages(editor: Element): boolean {
  for (const at of upFrom(editor)) {
    if ([...at.querySelectorAll(list)].some((part) => isBefore(part, editor) && !part.contains(editor))) return true;
    // A post is nearer than any conversation.
    if (at.matches(edge) || at.querySelector(`[role="article"], ${heads}`)) return false;
  }
  return false;
}

/**
 * The links in a conversation's head: those before the messages in the nearest element above that holds any. What is
 * only in the same page is no head, unless the page is the conversation.
 */
function headLinks(editor: Element, page: Page): Element[] {
  for (const at of upFrom(editor)) {
    if (at.matches('body')) break;
    if (at.matches('[role="main"]') && !threadOf(page.url) && !underMessages(editor)) break;
    const links = [...at.querySelectorAll('a[href]')].filter((link) => !link.closest(list) && isBefore(link, editor));
    if (links.length || at.matches(edge)) return links;
  }
  return [];
}

function partnerAt(link: Element | undefined, editor: Element, page: Page): Counterpart | null {
  const profile = link && profileAt(link, page);
  const name = profile && (nameOf(link) || beside(link, editor));
  return name ? { name, ...profile } : null;
}

/** Names where a label and words say the same; the label is without "Active now". */
function nameOf(link: Element): string {
  const label = tidy(link.getAttribute('aria-label') ?? '');
  const heading = link.querySelector('h1, h2, h3, h4, h5, h6');
  const words = nameIn(heading ?? link);
  return !words || (label && words.startsWith(label)) ? label : words;
}

const people: readonly Anchor<HTMLElement, Counterpart>[] = [
  {
    name: 'counterpart:chathead',
    find: (editor, page) =>
      partnerAt(
        headLinks(editor, page).find((link) => profileAt(link, page)),
        editor,
        page,
      ),
  },
  {
    // The box says whom it writes to, in whatever language: the name of a link above it. Seen 2022–2025.
    name: 'counterpart:hint',
    find(editor, page) {
      const hints = hintsOf(editor);
      for (const link of headLinks(editor, page)) {
        const partner = partnerAt(link, editor, page);
        if (partner && hints.includes(partner.name)) return partner;
      }
      return null;
    },
  },
  {
    // The list of conversations names the one that is open.
    name: 'counterpart:threadlist',
    find(editor, page) {
      const thread = threadOf(page.url);
      const profile =
        thread && editor.closest('[role="main"]') && profileOf(new URL(`/${thread}`, 'https://www.facebook.com'));
      if (!profile) return null;
      const entry = [...editor.ownerDocument.querySelectorAll(`a[href*="/t/${thread}"]`)].find(
        (link) => threadOf(addressOf(link, page.url)!) === thread && nameIn(link),
      );
      // The number of a conversation of several is nobody's profile.
      const isPerson = [...editor.ownerDocument.querySelectorAll(`a[href*="${thread}"]`)].some(
        (link) => profileAt(link, page)?.handle === thread,
      );
      // Below the name stands what was written last.
      return entry && isPerson ? { name: nameIn(entry.querySelector('[dir="auto"]') ?? entry), ...profile } : null;
    },
  },
];

/** A heading in the same head as a link that holds only a picture. */
function beside(link: Element, editor: Element): string {
  for (let at = parentOf(link); at && !at.contains(editor); at = parentOf(at)) {
    const heading = at.querySelector('h1, h2, h3, h4, h5, h6');
    if (heading) return nameIn(heading);
  }
  return '';
}

/** Whom a chat is with. A conversation of several has no profile in its head: nobody in particular. */
export function partnerOf(editor: HTMLElement, page: Page): Counterpart | null {
  return firstOf(people, editor, page);
}

/** The bar under a conversation: everything around its editor that holds no link, no heading and no message. */
export function barAround(editor: HTMLElement): Element {
  let bar: Element = editor;
  for (let at = parentOf(bar); at; at = parentOf(at)) {
    if (at.matches(`${edge}, form`) || at.querySelector(`a[href], h1, h2, h3, h4, h5, h6, ${list}`)) break;
    bar = at;
  }
  return bar;
}
