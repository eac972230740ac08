import type { Counterpart } from '../../core/words.ts';
import type { Page } from '../adapter.ts';
import { type Anchor, firstOf } from '../anchors.ts';
import { nameIn, personAt, profileAt, profileOf, samePerson, tidy } from './links.ts';
import { once, quiet } from './memo.ts';

/** Places with a rail of friends, pages or results. */
const others = /^\/(friends|watch|pages|gaming|search)\b/;

/** How the logged-in user is found. Logged-out pages have none of it. */
const viewers: readonly Anchor<Document, Counterpart>[] = [
  {
    name: 'viewer:rail',
    find(document, page) {
      const told = toldAtLoad(document);
      let found: Counterpart | null = null;
      for (const link of document.querySelectorAll('[role="navigation"] a[href]')) {
        const person = link.querySelector('image, img') && personAt(link, page);
        if (!person) continue;
        // The first entry of the rail beside the feed is oneself; beside other lists it is somebody else. Seen 2022–2025.
        if (!found && (told ? told.name === person.name : !others.test(page.url.pathname))) found = person;
        // A bar above it shows the first name only. Seen 2022.
        else if (found && found.handle === person.handle && person.name.startsWith(found.name)) found = person;
      }
      return found;
    },
  },
  { name: 'viewer:data', find: (document) => toldAtLoad(document) },
];

let lastTold: { script: Element; viewer: Counterpart } | null = null;

/** Whom the page's own data names as its user. The script that says so stays where it is, so it is looked for once. */
function toldAtLoad(document: Document): Counterpart | null {
  if (lastTold?.script.isConnected && lastTold.script.ownerDocument === document) return lastTold.viewer;
  lastTold = null;
  for (const script of document.querySelectorAll('script')) {
    const at = script.textContent?.indexOf('"CurrentUserInitialData"') ?? -1;
    if (at < 0) continue;
    const data = script.textContent!.slice(at, at + 2000);
    const id = /"USER_ID":"(\d{2,})"/.exec(data)?.[1];
    const name = /"NAME":("(?:[^"\\]|\\.)+")/.exec(data)?.[1];
    if (!id || !name) continue;
    const viewer = {
      name: tidy(JSON.parse(name) as string),
      handle: id,
      profileUrl: `https://www.facebook.com/profile.php?id=${id}`,
    };
    lastTold = { script, viewer };
    return viewer;
  }
  return null;
}

/** The logged-in user. */
export function viewerOf(page: Page): Counterpart | null {
  return viewerIn(page.document.documentElement, page);
}

const viewerIn = once('viewer', ({ ownerDocument }, page) =>
  isLoggedOut(page) ? null : firstOf(viewers, ownerDocument, quiet(page)),
);

/** Somebody as a counterpart: nobody when it is the user. */
export function unlessSelf(person: Counterpart | null, page: Page): Counterpart | null {
  const viewer = person && viewerOf(page);
  return viewer && samePerson(person, viewer) ? null : person;
}

function titleOf(document: Document): Element | null {
  return document.querySelector('[role="main"] h1, main h1') ?? document.querySelector('h1');
}

/** How the address of the profile that the page shows is found. */
const owners: readonly Anchor<Document, { handle: string; profileUrl: string }>[] = [
  { name: 'owner:url', find: (_, page) => profileOf(page.url) },
  {
    name: 'owner:heading',
    find: (document, page) => {
      const link = titleOf(document)?.querySelector('a[href]');
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
  const title = titleOf(page.document);
  const name = title && nameIn(title);
  const profile = name ? firstOf(owners, page.document, quiet(page)) : null;
  return name && profile ? { name, ...profile } : null;
}

/** Whether the page is shown to somebody who is not logged in: it offers to. Whatever is pressed there only leads to it. */
export function isLoggedOut(page: Page): boolean {
  return offersLogin(page.document.documentElement, page);
}

const offersLogin = once(
  'login',
  (root) => root.querySelector('input[name="pass"]') !== null && !toldAtLoad(root.ownerDocument),
);
