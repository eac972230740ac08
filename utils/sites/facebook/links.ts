import type { Counterpart } from '../../core/words.ts';
import type { Page } from '../adapter.ts';
import { addressOf, wordsOf } from '../dom.ts';

type Profile = Required<Pick<Counterpart, 'handle' | 'profileUrl'>>;

/** First path parts that are places of the site and nobody's vanity name. */
const places = new Set(
  (
    'about active ads ajax archived bookmarks browse business careers composer dialog directory e2ee events events_manager explore favorites feed ' +
    'flx friends fundraisers gaming games gender groups hashtag help home jobs latest legal life live local login ' +
    'maps marketplace me media memories messages messenger metaverse mobile new notes notifications offers onthisday pages ' +
    'people permalink photo photos places plugins policies policy policycenter privacy profile public recover reel reels reg ' +
    'request requests saved search security settings share sharer stories story t tagged terms tr traffic trending user ' +
    'video videos watch weather your_information'
  ).split(' '),
);

/** Parameters that say which post, photo or comment is meant; everything else is for tracking. */
const meaningful = ['story_fbid', 'fbid', 'id', 'v', 'comment_id', 'reply_comment_id'];

function partsOf(url: URL): string[] | null {
  if (!/^(?:(?:www|web|m|mbasic)\.)?(?:facebook|messenger)\.com$/.test(url.hostname)) return null;
  return url.pathname.split('/').filter(Boolean);
}

/** Whose profile an address is, or null when it is some other place. */
export function profileOf(url: URL): Profile | null {
  const parts = partsOf(url);
  if (!parts) return null;
  const [first = '', , third, fourth] = parts;
  if (first === 'profile.php') {
    const id = url.searchParams.get('id');
    return id && /^\d+$/.test(id) ? { handle: id, profileUrl: `https://www.facebook.com/profile.php?id=${id}` } : null;
  }
  // Inside a group people are linked as members of it. Seen 2022–2025.
  if (first === 'groups' && third === 'user' && fourth) return numbered(fourth);
  // Pages without a vanity name: /people/Name/1000…/. Known before 2026.
  if (first === 'people' && third) return numbered(third);
  if (parts.length !== 1) return null;
  if (/^\d+$/.test(first)) return numbered(first);
  const handle = decoded(first);
  if (
    handle === null ||
    places.has(handle.toLowerCase()) ||
    /\.php$/.test(handle) ||
    !/^[\p{L}\p{N}._-]+$/u.test(handle)
  )
    return null;
  return { handle, profileUrl: `https://www.facebook.com/${handle}` };
}

function numbered(id: string): Profile | null {
  return /^\d+$/.test(id) ? { handle: id, profileUrl: `https://www.facebook.com/${id}` } : null;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

const known = new Map<string, Profile | null>();

/** The address a link leads to, or null where it leads to the page itself: a time stamp that is not filled in yet, which may be somebody's. Seen 2022–2025. */
function destination(link: Element, page: Page): URL | null {
  return /^(https?:\/)?\//.test(link.getAttribute('href') ?? '') ? addressOf(link, page.url) : null;
}

/** Whose profile a link leads to. Each address is read once: cards are asked about again and again. */
export function profileAt(link: Element, page: Page): Profile | null {
  const href = link.getAttribute('href') ?? '';
  let profile = known.get(href);
  if (profile !== undefined) return profile;
  const url = destination(link, page);
  // A part of somebody's profile, such as the list of their friends.
  profile = url && !url.searchParams.has('sk') ? profileOf(url) : null;
  if (known.size > 500) known.clear();
  known.set(href, profile);
  return profile;
}

/** The person a link names: its first line, its heading or its label. Null for pictures and for other places. */
export function personAt(link: Element, page: Page): Counterpart | null {
  const profile = profileAt(link, page);
  const name = profile && nameIn(link);
  return name ? { name, ...profile } : null;
}

/** A name as displayed: the first line, without marks of direction. */
export function nameIn(element: Element): string {
  return tidy(wordsOf(element, '[role="button"]'));
}

/** One line of a name, without the invisible marks of direction that right-to-left pages put around it. */
export function tidy(text: string): string {
  const line =
    text
      .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
      .trim()
      .split('\n', 1)[0] ?? '';
  return line.replace(/\s+/g, ' ').trim();
}

/** Whether two answers mean the same person. Names decide only where the addresses are of two different kinds. */
export function samePerson(one: Counterpart, other: Counterpart): boolean {
  if (one.handle && other.handle) {
    if (one.handle === other.handle) return true;
    if (/^\d+$/.test(one.handle) === /^\d+$/.test(other.handle)) return false;
  }
  return one.name === other.name;
}

/** The address of a post, photo, video or comment, without tracking; null when it is some other place. */
export function postAddress(url: URL): string | null {
  const path = url.pathname;
  const byQuery = /^\/(permalink|story|photo|watch)(\.php|\/?$)/.test(path);
  if (!partsOf(url) || !(byQuery || /\/(posts|permalink|videos|photos|reel)\/[^/]+/.test(path))) return null;
  const clean = new URL(path, 'https://www.facebook.com');
  for (const name of meaningful) {
    const value = url.searchParams.get(name);
    if (value) clean.searchParams.set(name, value);
  }
  return byQuery && !clean.search ? null : clean.href;
}

/** The address of the post, photo, video or comment that a link leads to. */
export function addressBehind(link: Element, page: Page): string | null {
  const url = destination(link, page);
  return url && postAddress(url);
}

/** Which comment a link is the permalink of: its own number and that of the comment its thread began with. */
export function commentNumberOf(link: Element, page: Page): { own: string; thread: string } | null {
  const url = addressOf(link, page.url);
  const thread = url?.searchParams.get('comment_id');
  // The names of commenters carry the number too, encoded and on a profile's address.
  if (!url || !thread || profileOf(url)) return null;
  return { own: url.searchParams.get('reply_comment_id') ?? thread, thread };
}
