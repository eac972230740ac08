import type { Counterpart } from '../../core/words.ts';
import type { Page } from '../adapter.ts';
import { type Anchor, firstOf } from '../anchors.ts';
import { personAt, profileAt, profileOf, samePerson, tidy } from './links.ts';

/** How the logged-in user is found. Logged-out pages have none of it. */
const viewers: readonly Anchor<Document, Counterpart>[] = [
  {
    // The first entry of the rail beside the feed is oneself, with a picture. Seen 2022–2025.
    name: 'viewer:rail',
    find(document, page) {
      for (const link of document.querySelectorAll('[role="navigation"] a[href]')) {
        const person = link.querySelector('image, img') && personAt(link, page);
        if (person) return person;
      }
      return null;
    },
  },
  {
    // What the page is told about itself at load.
    name: 'viewer:data',
    find(document) {
      for (const { textContent } of document.querySelectorAll('script')) {
        const at = textContent?.indexOf('"CurrentUserInitialData"') ?? -1;
        if (at < 0) continue;
        const data = textContent!.slice(at, at + 2000);
        const id = /"USER_ID":"(\d{2,})"/.exec(data)?.[1];
        const name = /"NAME":("(?:[^"\\]|\\.)+")/.exec(data)?.[1];
        if (id && name)
          return {
            name: tidy(JSON.parse(name) as string),
            handle: id,
            profileUrl: `https://www.facebook.com/profile.php?id=${id}`,
          };
      }
      return null;
    },
  },
];

/** The logged-in user. */
export function viewerOf(page: Page): Counterpart | null {
  return firstOf(viewers, page.document, { ...page, onAnchor: undefined });
}

/** Somebody as a counterpart: nobody when it is the user. */
export function unlessSelf(person: Counterpart | null, page: Page): Counterpart | null {
  const viewer = person && viewerOf(page);
  return viewer && samePerson(person, viewer) ? null : person;
}

const main = '[role="main"] h1, main h1, h1';

/** How the address of the profile that the page shows is found. */
const owners: readonly Anchor<Document, { handle: string; profileUrl: string }>[] = [
  { name: 'owner:url', find: (_, page) => profileOf(page.url) },
  {
    name: 'owner:heading',
    find: (document, page) => {
      const link = document.querySelector(main)?.querySelector('a[href]');
      return link && profileAt(link, page);
    },
  },
  {
    // The tabs of a profile lie below its address.
    name: 'owner:tabs',
    find(document, page) {
      for (const link of document.querySelectorAll('a[href*="/about"], a[href*="sk=about"]')) {
        const url = URL.parse(link.getAttribute('href')!, page.url);
        if (!url) continue;
        url.pathname = url.pathname.replace(/\/about\/?$/, '');
        const profile = profileOf(url);
        if (profile) return profile;
      }
      return null;
    },
  },
];

/** The person whose profile the page shows. */
export function ownerOf(page: Page): Counterpart | null {
  const title = page.document.querySelector(main);
  const name = title && tidy(title.textContent ?? '');
  const profile = name ? firstOf(owners, page.document, { ...page, onAnchor: undefined }) : null;
  return name && profile ? { name, ...profile } : null;
}
