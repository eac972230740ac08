import type { Counterpart } from '../../core/words.ts';
import type { Page } from '../adapter.ts';
import { addressOf, upFrom, wordsOf } from '../dom.ts';
import { actionIcon, notWritten, profileLink } from './selectors.ts';

/** Somebody a link leads to. The name may still be empty: pictures link to people too. */
export type Linked = Required<Counterpart>;

/** Whom a link leads to; null for every other link. */
export function personOf(link: Element, page: Page): Linked | null {
  const url = addressOf(link, page.url);
  const [, kind = '', slug, ...rest] = url?.pathname.split('/') ?? [];
  if (!url?.hostname.endsWith('linkedin.com') || !slug || !/^(in|company|school|showcase)$/.test(kind)) return null;
  // A link to a part of a profile says what the part is ("Contact info"), not who it is about.
  return { name: /^(posts)?\/?$/.test(rest.join('/')) ? nameIn(link) : '', ...account(slug, kind) };
}

/** Handle and address of an account. */
export function account(slug: string, kind = 'in') {
  let handle = slug;
  try {
    handle = decodeURIComponent(slug);
  } catch {
    // A stray `%` is part of the handle then.
  }
  return { handle, profileUrl: `https://www.linkedin.com/${kind}/${encodeURIComponent(handle)}` };
}

/** Blanks and marks of direction, which right-to-left pages put around names. */
const edges = /^[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069]+|[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069]+$/g;

/**
 * A displayed name: one line, without degree marks, and once where classic pages say it again for screen readers. What
 * a picture shows is no name ("Photo of …"); an emoji that is a picture belongs to it.
 */
export function nameIn(element: Element): string {
  const isPictured = [...element.querySelectorAll('img')].some((img) => /\p{L}/u.test(img.getAttribute('alt') ?? ''));
  const line = wordsOf(element, isPictured ? `${notWritten}, img` : notWritten)
    .split('\n')[0]!
    .split(/\s*[•·](?!\p{L})/u)[0]!
    .replace(edges, '');
  const parts = [...element.querySelectorAll('*')].map((part) => part.textContent.replace(/\s+/g, ' ').trim());
  const isRepeated = (part: string) => /\p{L}/u.test(part) && line.startsWith(part) && line.includes(part, part.length);
  return parts.find(isRepeated) ?? line;
}

/** The people whom links lead to, each once, in order, under the shortest form of the name that their links show. */
export function peopleIn(links: Iterable<Element>, page: Page): Linked[] {
  const people = new Map<string, Linked>();
  for (const link of links) {
    const person = personOf(link, page);
    if (!person || person.handle === 'me') continue;
    const known = people.get(person.profileUrl);
    if (!known) people.set(person.profileUrl, person);
    else if (person.name && (!known.name || known.name.includes(person.name))) known.name = person.name;
  }
  return [...people.values()];
}

/** Everybody linked below an element. */
export function peopleBelow(element: Element | Document, page: Page): Linked[] {
  return peopleIn(element.querySelectorAll(profileLink), page);
}

/** The one whose name a label mentions, whatever else the label says; the longest name when several do. */
export function namedIn(labels: readonly string[], people: readonly Linked[]): Linked | null {
  const plain = labels.map((label) => label.replace(/\s+/g, ' '));
  const named = people.filter(({ name }) => name.length > 1 && plain.some((label) => label.includes(name)));
  return named.sort((one, other) => other.name.length - one.name.length)[0] ?? null;
}

/** The logged-in user: the picture in the navigation and the share box's own picture. Seen 2022 to 2026-10. */
export function viewerOf(page: Page): Counterpart | null {
  const { document } = page;
  if (document.querySelector('nav :is(a[href*="/login"], a[href*="/signup"])')) return null;
  const name = document
    .querySelector('.global-nav__me-photo[alt], nav img[alt]:not([alt=""])')
    ?.getAttribute('alt')
    ?.trim();
  const own = document.querySelector(
    ['#shareboxProfilePictureComponentRef', '[componentkey="shareboxProfilePictureComponentRef"]']
      .flatMap((mark) => [`a${mark}`, `${mark} a[href]`])
      .concat(
        '.feed-identity-module a[href*="/in/"]',
        '.share-box-feed-entry__top-bar a[href*="/in/"]',
        'a.profile-card-profile-link',
        'a[data-view-name="identity-self-profile"]',
      )
      .join(),
  );
  const link = own && personOf(own, page);
  if (!name && !link?.name) return null;
  const { handle, profileUrl } = link ?? {};
  return { name: name || link!.name, ...(handle && handle !== 'me' && { handle, profileUrl }) };
}

/** Nobody, where the one found is the user: one does not write to oneself. */
export function unlessViewer(person: Counterpart | null, page: Page): Counterpart | null {
  const viewer = person && viewerOf(page);
  if (!viewer) return person;
  const isSame = viewer.handle && person.handle ? viewer.handle === person.handle : viewer.name === person.name;
  return isSame ? null : person;
}

/** The heading of a profile page: `h1` in classic pages, else the first `h2`. Seen 2026-07. */
export function headingOf(page: Page): Element | null {
  return page.document.querySelector('main h1') ?? page.document.querySelector('main h2');
}

/**
 * The head of a profile's page: what is around the heading until somebody else is linked by name. Its controls are
 * the owner's, whatever else stands in the same column (seen 2026-03 to 2026-09).
 */
export function headOf(profile: Linked, page: Page): Element {
  const heading = headingOf(page)!;
  let head = heading.closest('[componentkey$="Topcard"]') ?? heading;
  for (const at of upFrom(head)) {
    const isForeign = ({ name, handle, profileUrl }: Linked) =>
      name && handle !== profile.handle && profileUrl.includes('/in/');
    if (at.matches('main, body') || at.querySelector(actionIcon) || peopleBelow(at, page).some(isForeign)) break;
    head = at;
  }
  return head;
}

/** Whose profile page this is, by its address and its heading. Lists of what a member did have other headings. */
export function profileOf(page: Page): Linked | null {
  const [, kind, slug, rest] =
    /^(?:\/preload)?\/(in|company|school|showcase)\/([^/]+)\/?([^/]*)/.exec(page.url.pathname) ?? [];
  const name = slug && slug !== 'me' && !/^(recent-activity|details)$/.test(rest!) && headingOf(page);
  return name ? { name: nameIn(name), ...account(slug, kind) } : null;
}
