import type { Counterpart } from '../../core/words.ts';
import type { Page } from '../adapter.ts';
import { type Anchor, firstOf } from '../anchors.ts';
import { upFrom, wordsOf } from '../dom.ts';
import { pathOf, profileIn, sameHandle, statusIn } from './addresses.ts';
import { aside, nameBlock, quotedBlock, testId, wholePage, written } from './marks.ts';

/** Somebody by handle; without a name the handle stands for it. */
export function person(handle: string, name?: string | null): Counterpart {
  return { name: shownName(name ?? '') || handle, handle, profileUrl: `https://x.com/${handle}` };
}

/** A name without the characters around it that nobody sees. */
export function shownName(name: string): string {
  return name.replace(unseenEnds, '');
}

const unseen = '[\\s\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\u2800\\u3164]+';
const unseenEnds = new RegExp(`^${unseen}|${unseen}$`, 'g');

/** Elements that show exactly a handle, `@ana`: the same in every language. Translators wrap it in `font`. */
export function handlesIn(root: Element, handle?: string): Element[] {
  return [...root.querySelectorAll('span, div, a, font')].filter((leaf) => {
    if (leaf.childElementCount > 0) return false;
    const shown = handleShown(leaf);
    return shown !== undefined && (!handle || sameHandle(shown, handle));
  });
}

/** The handle an element shows, without what only steers the writing direction. */
export function handleShown(leaf: Element): string | undefined {
  return leaf.textContent?.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').match(/^\s*@(\w{1,20})\s*$/)?.[1];
}

/**
 * The name that stands in a line of its own before a handle, as X writes people everywhere (seen 2021-2026-02).
 * A mention stands in the middle of a line.
 */
export function nameBefore(leaf: Element, levels = 8): string | null {
  for (const around of upFrom(leaf)) {
    if (levels-- < 0 || around.matches(wholePage)) return null;
    const lines = linesBefore(leaf, around);
    const inItsLine = lines.pop();
    const name = lines.find(Boolean);
    if (name || inItsLine) return (!inItsLine && name) || null;
  }
  return null;
}

/** The lines of `around` up to a handle in it; the last one is the line the handle stands in. */
function linesBefore(leaf: Element, around: Element): string[] {
  const words = wordsOf(around, aside);
  const before = words.slice(0, Math.max(words.lastIndexOf(`@${handleShown(leaf)}`), 0));
  return before.split('\n').map(shownName);
}

/** Somebody known by handle, with the name this part of the page shows for them. */
export function named(handle: string, within: Element | null): Counterpart {
  for (const leaf of within ? handlesIn(within, handle) : []) {
    const name = !leaf.closest(`${written}, [contenteditable]`) && nameBefore(leaf);
    if (name) return person(handle, name);
  }
  return person(handle);
}

/** Whose card this is. The reposter above it, the people it answers and the quoted author inside it are others. */
export function authorOf(card: Element, page: Page): Counterpart | null {
  return firstOf(authors, card, page);
}

const authors: Anchor<Element, Counterpart>[] = [
  {
    name: 'counterpart:testid',
    find: (card, page) => {
      const block = card.matches(nameBlock) ? card : card.querySelector(nameBlock);
      const leaf = block && handlesIn(block).at(-1);
      if (leaf) return person(handleShown(leaf)!, linesBefore(leaf, block).find(Boolean));
      // Without a handle in sight the link says whose name it is.
      const link = block?.querySelector('a[href]');
      const handle = link && profileIn(pathOf(link, page));
      return handle ? person(handle, wordsOf(link)) : null;
    },
  },
  {
    name: 'counterpart:handle',
    find: (card) => {
      // Name and handle share a link, and the name may look like a handle.
      const first = handlesIn(card)[0];
      const link = first?.closest('a');
      const leaf = link ? handlesIn(link).at(-1) : first;
      const name = leaf && !leaf.closest(written) && nameBefore(leaf);
      return name ? person(handleShown(leaf)!, name) : null;
    },
  },
  {
    name: 'counterpart:permalink',
    find: (card, page) => {
      const links = [...card.querySelectorAll('a[href]')].filter((link) => !link.parentElement?.closest(quotedBlock));
      for (const link of links) {
        const handle = link.querySelector('time') && statusIn(pathOf(link, page))?.handle;
        if (!handle) continue;
        const own = links.filter((other) => sameHandle(profileIn(pathOf(other, page)) ?? undefined, handle));
        return person(
          handle,
          own.map((other) => wordsOf(other).split('\n')[0]).find((words) => words && !words.startsWith('@')),
        );
      }
      return null;
    },
  },
  {
    name: 'counterpart:avatar',
    find: (card) => {
      const handle = avatarIn(card);
      return handle ? named(handle, card) : null;
    },
  },
];

/** The handle in the test id of the first picture of somebody. Seen 2022-2026-02. */
export function avatarIn(root: Element): string | null {
  const avatar = root.querySelector('[data-testid^="UserAvatar-Container-"]');
  const handle = avatar?.getAttribute('data-testid')?.slice('UserAvatar-Container-'.length);
  return handle && /^\w+$/.test(handle) && handle !== 'unknown' ? handle : null;
}

/** The user of the page. */
export function viewer(page: Page): Counterpart | null {
  const handle = firstOf(viewers, page.document, page);
  return handle ? named(handle, page.document.querySelector('header')) : null;
}

const viewers: Anchor<Document, string>[] = [
  {
    name: 'viewer:tab',
    find: (document, page) => {
      const link = document.querySelector(testId('AppTabBar_Profile_Link'));
      return link && profileIn(pathOf(link, page));
    },
  },
  {
    name: 'viewer:switcher',
    find: (document) => {
      const switcher = document.querySelector(testId('SideNav_AccountSwitcher_Button', 'DashButton_ProfileIcon_Link'));
      const leaf = switcher && handlesIn(switcher)[0];
      return leaf ? handleShown(leaf) : switcher && avatarIn(switcher);
    },
  },
  {
    name: 'viewer:nav',
    find: (document, page) => {
      for (const link of document.querySelectorAll('header nav a[href]')) {
        const handle = profileIn(pathOf(link, page));
        if (handle) return handle;
      }
      return null;
    },
  },
];

/** The same person, unless it is the user: nobody writes to oneself. */
export function someoneElse(who: Counterpart | null, page: Page): Counterpart | null {
  if (!who) return null;
  const me = viewer({ url: page.url, document: page.document });
  return me && sameHandle(me.handle, who.handle) ? null : who;
}
