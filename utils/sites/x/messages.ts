import type { Counterpart } from '../../core/words.ts';
import type { Page } from '../adapter.ts';
import { type Anchor, firstOf } from '../anchors.ts';
import { upFrom, wordsOf } from '../dom.ts';
import { pathOf, profileIn, sameHandle } from './addresses.ts';
import { testId, wholePage } from './marks.ts';
import { avatarIn, handleShown, handlesIn, nameBefore, person, viewer } from './people.ts';

/** What a conversation's head has been called (older messages, their drawer, X Chat). Seen 2024-2026-08. */
const head = testId('dm-conversation-header', 'DMConversationHeader', 'conversation-header', 'DMDrawerHeader');

/** A list of conversations: whoever is named from here on is somebody else. Seen 2024-2026-08. */
const inbox = '[data-testid="conversation"], [data-testid^="dm-conversation-item-"], [data-testid="dm-inbox-panel"]';

/** Who the messages of this editor go to; null for a group. */
export function interlocutor(editor: Element, page: Page): Counterpart | null {
  return firstOf(interlocutors, editor, page);
}

const interlocutors: Anchor<Element, Counterpart>[] = [
  {
    name: 'counterpart:header',
    find: (editor, page) => {
      for (const around of panelsAround(editor)) {
        const found = around.querySelector(head);
        if (found) return onlyOneIn(found, page) ?? titleOf(found, page);
      }
      return null;
    },
  },
  {
    // The conversation without its test ids: the one person linked in the same panel.
    name: 'counterpart:link',
    find: (editor, page) => {
      for (const around of panelsAround(editor)) {
        const found = linkedIn(around, page).size > 0;
        if (found) return onlyOneIn(around, page);
      }
      return null;
    },
  },
];

/** From the editor outwards, as far as the conversation goes. */
function* panelsAround(editor: Element): Generator<Element> {
  for (const around of upFrom(editor)) {
    if (around.matches(wholePage) || around.querySelector(inbox)) return;
    yield around;
    if (around.matches('section')) return;
  }
}

/** Everybody linked in a part of the page, except the user. */
function linkedIn(root: Element, page: Page): Map<string, Element[]> {
  const me = viewer({ url: page.url, document: page.document })?.handle;
  const found = new Map<string, Element[]>();
  for (const link of root.querySelectorAll('a[href]')) {
    const handle = profileIn(pathOf(link, page));
    if (!handle || sameHandle(handle, me) || link.closest('article')) continue;
    const key = handle.toLowerCase();
    found.set(key, [...(found.get(key) ?? []), link]);
  }
  return found;
}

function onlyOneIn(root: Element, page: Page): Counterpart | null {
  const linked = [...linkedIn(root, page).values()];
  if (linked.length > 1) return null;
  if (linked[0]) {
    const handle = profileIn(pathOf(linked[0][0]!, page))!;
    const names = linked[0].map((link) => wordsOf(link).split('\n')[0]!);
    return person(handle, names.find((name) => name && !name.startsWith('@')) ?? nameIn(root));
  }
  const leaf = handlesIn(root)[0];
  if (leaf) return person(handleShown(leaf)!, nameBefore(leaf, root));
  const handle = root.querySelectorAll('[data-testid^="UserAvatar-Container-"]').length === 1 && avatarIn(root);
  return handle ? person(handle, nameIn(root)) : null;
}

/** A head with a name and nothing else that says who it is. Groups have an id of one number (seen 2026-06). */
function titleOf(root: Element, page: Page): Counterpart | null {
  const isGroup = linkedIn(root, page).size > 1 || /^\/(messages|i\/chat)\/g?\d+\/?$/.test(page.url.pathname);
  const name = isGroup ? null : nameIn(root);
  return name ? { name } : null;
}

function nameIn(root: Element): string | undefined {
  return wordsOf(root.querySelector('h1, h2, h3, [role="heading"]') ?? root, 'button, time').split('\n')[0];
}
