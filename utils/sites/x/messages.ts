import type { Counterpart, InReplyTo } from '../../core/words.ts';
import type { Page } from '../adapter.ts';
import { type Anchor, firstOf } from '../anchors.ts';
import { closest, upFrom, wordsOf } from '../dom.ts';
import { pathOf, profileIn, sameHandle } from './addresses.ts';
import { aside, chatRow, testId, wholePage } from './marks.ts';
import { avatarIn, handleShown, handlesIn, nameBefore, person, shownName, viewer } from './people.ts';
import { wordsIn } from './posts.ts';

/** What a conversation's head has been called (older messages, their drawer, X Chat). Seen 2024-2026-08. */
const head = testId('dm-conversation-header', 'DMConversationHeader', 'conversation-header', 'DMDrawerHeader');

/** A list of conversations: whoever is named from here on is somebody else. Seen 2024-2026-08. */
const inbox = '[data-testid="conversation"], [data-testid^="dm-conversation-item-"], [data-testid="dm-inbox-panel"]';

/** Who the messages of this editor go to; null for a group. */
export function interlocutor(editor: Element, page: Page): Counterpart | null {
  const isInPage = closest(editor, 'main') !== null;
  return isInPage && isGroup(page) ? null : firstOf(interlocutors, editor, page);
}

const interlocutors: Anchor<Element, Counterpart>[] = [
  {
    name: 'counterpart:header',
    find: (editor, page) => {
      const found = headAround(editor);
      return found && onlyOneIn(found, nameIn(found), page);
    },
  },
  {
    // The one person linked in the same conversation, by picture or name.
    name: 'counterpart:link',
    find: (editor, page) => {
      let who: Counterpart | null = null;
      for (const around of panelsAround(editor)) {
        const linked = linkedIn(around, page).size;
        if (linked > 1) return null;
        if (linked === 1) who = onlyOneIn(around, titleIn(around), page);
      }
      return who;
    },
  },
  {
    name: 'counterpart:title',
    find: (editor) => {
      const found = headAround(editor);
      const name = found && nameIn(found);
      return name ? { name } : null;
    },
  },
];

function headAround(editor: Element): Element | null {
  for (const around of panelsAround(editor)) {
    const found = around.querySelector(head);
    if (found) return found;
  }
  return null;
}

/**
 * The last message, when it is surely theirs: their picture stands beside it, or one's own tell what became of them and
 * it does not. Seen 2024-2026-06.
 */
export function lastFrom(who: Counterpart, editor: Element): InReplyTo | null {
  for (const around of panelsAround(editor)) {
    const rows = [...around.querySelectorAll(`${testId('messageEntry')}, ${chatRow}`)];
    const last = rows.at(-1);
    if (!last) continue;
    const isTheirs =
      sameHandle(who.handle, avatarIn(last) ?? undefined) ||
      (rows.some((row) => row.matches('[data-send-status="sent"]')) && !last.matches('[data-send-status]'));
    const texts = last.querySelectorAll(`${testId('tweetText')}, [dir="auto"]`);
    const text = isTheirs && texts.length === 1 && wordsIn(texts[0]!);
    return text ? { text } : null;
  }
  return null;
}

/** From the editor outwards, as far as the conversation goes. */
export function* panelsAround(editor: Element): Generator<Element> {
  for (const around of upFrom(editor)) {
    if (around.matches(wholePage) || around.querySelector(`main, ${inbox}`)) return;
    // What has an editor of its own is another conversation, or the assistant.
    if (around.querySelectorAll('textarea, [contenteditable="true"]').length > 1) return;
    yield around;
    if (around.matches('section')) return;
  }
}

/** Everybody linked in a part of the page, except the user and who is only mentioned in a text. */
function linkedIn(root: Element, page: Page): Map<string, Element[]> {
  const me = viewer({ url: page.url, document: page.document })?.handle;
  const found = new Map<string, Element[]>();
  for (const link of root.querySelectorAll('a[href]')) {
    const handle = profileIn(pathOf(link, page));
    if (!handle || sameHandle(handle, me) || link.closest('article') || wordsOf(link).startsWith('@')) continue;
    const key = handle.toLowerCase();
    found.set(key, [...(found.get(key) ?? []), link]);
  }
  return found;
}

function onlyOneIn(root: Element, title: string | undefined, page: Page): Counterpart | null {
  const linked = [...linkedIn(root, page).values()];
  if (linked.length > 1) return null;
  if (linked[0]) {
    const handle = profileIn(pathOf(linked[0][0]!, page))!;
    return person(handle, linked[0].map((link) => wordsOf(link, aside).split('\n')[0]).find(Boolean) ?? title);
  }
  const leaf = handlesIn(root).filter((shown) => !shown.closest('a, li, [data-testid="messageEntry"]'));
  if (leaf.length === 1) return person(handleShown(leaf[0]!)!, nameBefore(leaf[0]!) ?? title);
  const handle = root.querySelectorAll('[data-testid^="UserAvatar-Container-"]').length === 1 && avatarIn(root);
  return handle ? person(handle, title) : null;
}

/** Groups of the older messages have one number, those of X Chat one with a `g`. Seen 2026-06. */
function isGroup(page: Page): boolean {
  return /^\/(messages\/\d+|i\/chat\/g\d+)\/?$/.test(page.url.pathname);
}

function titleIn(root: Element): string | undefined {
  const title =
    root.querySelector(testId('dm-conversation-username')) ?? root.querySelector('h1, h2, h3, [role="heading"]');
  return title ? shownName(wordsOf(title)).split('\n')[0] : undefined;
}

function nameIn(root: Element): string | undefined {
  return titleIn(root) || shownName(wordsOf(root, `button, ${aside}`)).split('\n')[0];
}
