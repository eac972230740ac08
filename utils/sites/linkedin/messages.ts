import type { Counterpart, InReplyTo } from '../../core/words.ts';
import type { Page } from '../adapter.ts';
import { type Anchor, firstOf } from '../anchors.ts';
import { isBefore, upFrom, wordsOf } from '../dom.ts';
import { nameIn, peopleBelow, peopleIn } from './people.ts';
import { dialog, notWritten, profileLink } from './selectors.ts';

/** What is said in a conversation, as opposed to what stands above it. */
const list = 'ul, ol, [role="list"], [role="log"], [class*="message-list"]';

/** One message. Seen 2022 to 2026-09; `--other` marks those of the others. */
const message = '.msg-s-event-listitem, [data-event-urn]';

/** Whom the recipients' field of a new message holds. Seen 2022 to 2026-08. */
const chip = '[class*="added-recipients"] [class*="pill__text"], [class*="added-recipients"] button';

/** To whom a message goes: several conversations may be open, and nobody is meant where several people are. */
const correspondentAnchors: Anchor<HTMLElement, Counterpart>[] = [
  {
    name: 'counterpart:class',
    find: (editor, page) =>
      headed(editor, page, '.msg-overlay-bubble-header__title, .msg-title-bar, .msg-thread__link-to-profile'),
  },
  { name: 'counterpart:chip', find: (editor, page) => recipient(editor, page, chip, () => true) },
  { name: 'counterpart:heading', find: (editor, page) => headed(editor, page, 'h1, h2, h3, header') },
  { name: 'counterpart:link', find: (editor, page) => headed(editor, page, profileLink) },
  { name: 'counterpart:label', find: (editor, page) => recipient(editor, page, 'button[aria-label]', isRemoval) },
];

/** What surrounds an editor and is of its own conversation: other bubbles lie beside it. Seen 2022 to 2026-09. */
function* around(editor: HTMLElement): Generator<Element> {
  for (const at of upFrom(editor)) {
    if (at.matches('main, body, aside')) return;
    yield at;
    if (at.matches(`${dialog}, .msg-overlay-conversation-bubble`)) return;
  }
}

/** To whom a message goes. */
export function correspondent(editor: HTMLElement, page: Page): Counterpart | null {
  return firstOf(correspondentAnchors, editor, page);
}

/** The one person linked in the nearest head above an editor. */
function headed(editor: HTMLElement, page: Page, head: string): Counterpart | null {
  for (const at of around(editor)) {
    const heads = [...at.querySelectorAll(head)].filter((one) => !one.closest(list) || one.closest(list)!.contains(at));
    if (!heads.length) continue;
    const links = heads.flatMap((one) => [one.closest(profileLink) ?? one, ...one.querySelectorAll(profileLink)]);
    const people = peopleIn(
      links.filter((one) => one.matches(profileLink)),
      page,
    );
    if (people.length === 1 && people[0]!.name) return people[0]!;
    if (people.length > 1) return null;
  }
  return null;
}

/** The one recipient of a new message. */
function recipient(
  editor: HTMLElement,
  page: Page,
  chips: string,
  isChip: (part: Element) => boolean,
): Counterpart | null {
  for (const at of around(editor)) {
    const names = new Set(
      [...at.querySelectorAll(chips)].filter((part) => isBefore(part, editor) && isChip(part)).map(nameIn),
    );
    if (names.size > 1) return null;
    const [name] = names;
    if (name) return { name, ...accountNamed(name, page) };
  }
  return null;
}

/** Whether a button shows a name and its label says more about it, as "Remove …" does. */
function isRemoval(button: Element): boolean {
  const name = nameIn(button);
  const label = button.getAttribute('aria-label')!;
  return name.length > 1 && label !== name && label.includes(name) && !button.closest(list);
}

/** The account of somebody whom the page links under this very name, where it links only one. */
export function accountNamed(name: string, page: Page): Partial<Counterpart> {
  const namesakes = peopleBelow(page.document, page).filter((person) => person.name === name);
  const { handle, profileUrl } = namesakes.length === 1 ? namesakes[0]! : {};
  return handle ? { handle, profileUrl } : {};
}

interface Said {
  last: Element;
  counterpart: Counterpart;
}

/** Where the words of the last message are, when it is the counterpart's. */
const saidAnchors: Anchor<Said, Element>[] = [
  {
    name: 'inReplyTo:class',
    find: ({ last }) => (last.matches('[class*="--other"]') ? last.querySelector('[class*="listitem__body"]') : null),
  },
  {
    name: 'inReplyTo:link',
    find: ({ last, counterpart }, page) =>
      peopleBelow(last, page)[0]?.profileUrl === counterpart.profileUrl ? last.querySelector('p') : null,
  },
];

/** What the counterpart said last, unless the user answered it already. */
export function lastWords(editor: HTMLElement, counterpart: Counterpart | null, page: Page): InReplyTo | null {
  if (!counterpart) return null;
  for (const at of around(editor)) {
    const last = [...at.querySelectorAll(message)].at(-1);
    const body = last && firstOf(saidAnchors, { last, counterpart }, page);
    if (last) return body ? { text: wordsOf(body, notWritten) } : null;
  }
  return null;
}
