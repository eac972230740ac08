import type { Counterpart } from '../../core/words.ts';
import type { Page } from '../adapter.ts';
import { type Anchor, firstOf } from '../anchors.ts';
import { closest } from '../dom.ts';
import { account, nameIn, peopleBelow, profileOf } from './people.ts';
import { dialog } from './selectors.ts';

/** The vanity name that the address of a page or a link invites. Seen 2026-03 to 2026-07. */
export function vanityIn(url: URL | null): string | null {
  return url && /\/custom-invite/.test(url.pathname) ? url.searchParams.get('vanityName') : null;
}

/** Somebody by their vanity name, under the name the page shows for it. */
export function byVanity(vanity: string, page: Page): Counterpart {
  const { handle, profileUrl } = account(encodeURI(decodeURI(vanity)));
  const shown = profileOf(page);
  const linked = shown?.handle === handle ? shown : peopleBelow(page.document, page).find((it) => it.handle === handle);
  return { name: linked?.name || handle, handle, profileUrl };
}

/** Whom an invitation goes to: the dialog names them, the address or the page behind it knows the account. */
const invitedAnchors: Anchor<Element, Counterpart>[] = [
  {
    name: 'counterpart:url',
    find(_, page) {
      const vanity = vanityIn(page.url);
      return vanity ? byVanity(vanity, page) : null;
    },
  },
  {
    name: 'counterpart:dialog',
    find(element, page) {
      const named = closest(element, dialog)?.querySelector('strong, b');
      const name = named && nameIn(named);
      if (!name) return null;
      const known = [profileOf(page), ...peopleBelow(page.document, page)].find((person) => person?.name === name);
      return known ?? { name };
    },
  },
];

/** Whom the invitation dialog around an element is about. */
export function invited(element: Element, page: Page): Counterpart | null {
  return firstOf(invitedAnchors, element, page);
}
