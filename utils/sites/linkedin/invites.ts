import type { Counterpart } from '../../core/words.ts';
import type { Page } from '../adapter.ts';
import { type Anchor, firstOf } from '../anchors.ts';
import { closest, upFrom } from '../dom.ts';
import { account, type Linked, namedIn, nameIn, peopleBelow, profileOf } from './people.ts';
import { dialog } from './selectors.ts';

/** The vanity name that the address of a page or a link invites; search has its own. Seen 2026-03 to 2026-09. */
export function vanityIn(url: URL | null): string | null {
  return url && /\/preload\/[\w-]*custom-invite/.test(url.pathname) ? url.searchParams.get('vanityName') : null;
}

/** Somebody by their vanity name, under the name the page shows nearest to an element. */
export function byVanity(vanity: string, near: Element, page: Page): Counterpart {
  const { handle, profileUrl } = account(encodeURIComponent(vanity));
  const isNamed = (person: Linked | null) => person?.handle === handle && person.name;
  const profile = profileOf(page);
  if (profile && isNamed(profile)) return profile;
  const around = near.getRootNode() === page.document ? upFrom(near) : [page.document.body];
  for (const at of around) {
    const name = peopleBelow(at, page).find(isNamed)?.name;
    if (name) return { name, handle, profileUrl };
  }
  return { name: handle, handle, profileUrl };
}

/** Whom an invitation goes to: the dialog names them, the address or the page behind it knows the account. */
const invitedAnchors: Anchor<Element, Counterpart>[] = [
  {
    name: 'counterpart:url',
    find(element, page) {
      const vanity = vanityIn(page.url);
      return vanity ? byVanity(vanity, element, page) : null;
    },
  },
  {
    name: 'counterpart:strong',
    find(element, page) {
      const names = [...(closest(element, dialog)?.querySelectorAll('strong, b') ?? [])].map(nameIn);
      // Numbers are printed strong as well: how many notes are left this month.
      const person = known(page).find(({ name }) => names.includes(name));
      const name = names.find((one) => one && !/\d/.test(one));
      return person ?? (name ? { name } : null);
    },
  },
  {
    name: 'counterpart:text',
    find: (element, page) => namedIn([closest(element, dialog)?.textContent ?? ''], known(page)),
  },
];

/** Every member whom the page behind a dialog shows by name. */
function known(page: Page): Linked[] {
  const profile = profileOf(page);
  const people = [...(profile ? [profile] : []), ...peopleBelow(page.document, page)];
  return people.filter(({ name, profileUrl }) => name && profileUrl.includes('/in/'));
}

/** Whom the invitation dialog around an element is about. */
export function invited(element: Element, page: Page): Counterpart | null {
  return firstOf(invitedAnchors, element, page);
}
