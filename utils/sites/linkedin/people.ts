import type { Counterpart } from '../../core/words.ts';
import type { Page } from '../adapter.ts';
import { addressOf, wordsOf } from '../dom.ts';
import { notWritten, profileLink } from './selectors.ts';

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
  return { handle, profileUrl: `https://www.linkedin.com/${kind}/${slug}` };
}

/** A displayed name: one line, without degree marks, and once where classic pages write it twice for screen readers. */
export function nameIn(element: Element): string {
  const line = wordsOf(element, notWritten)
    .split('\n')[0]!
    .split(/\s*[•·](?:\s|$)/)[0]!
    .trim();
  const half = /^(.+?)\s*\1$/u.exec(line)?.[1];
  const isTwice = half && [...element.querySelectorAll('*')].some((part) => part.textContent?.trim() === half);
  return isTwice ? half : line;
}

/** The people whom links lead to, each once, in order, under the shortest name that any of their links shows. */
export function peopleIn(links: Iterable<Element>, page: Page): Linked[] {
  const people = new Map<string, Linked>();
  for (const link of links) {
    const person = personOf(link, page);
    if (!person || person.handle === 'me') continue;
    const known = people.get(person.profileUrl);
    if (!known) people.set(person.profileUrl, person);
    else if (person.name && (!known.name || person.name.length < known.name.length)) known.name = person.name;
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
  const name = document
    .querySelector('.global-nav__me-photo[alt], nav img[alt]:not([alt=""])')
    ?.getAttribute('alt')
    ?.trim();
  const own = document.querySelector(
    ['#shareboxProfilePictureComponentRef', '[componentkey="shareboxProfilePictureComponentRef"]']
      .flatMap((mark) => [`a${mark}`, `${mark} a[href]`])
      .concat('.feed-identity-module a[href*="/in/"]', '.share-box-feed-entry__top-bar a[href*="/in/"]')
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

/** Whose profile page this is, by its address and its heading. */
export function profileOf(page: Page): Linked | null {
  const [, kind, slug] = /^\/(in|company|school|showcase)\/([^/]+)/.exec(page.url.pathname) ?? [];
  const name = slug && slug !== 'me' && headingOf(page);
  return name ? { name: nameIn(name), ...account(slug, kind) } : null;
}
