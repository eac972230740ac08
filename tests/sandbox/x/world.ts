import { type Citizen, citizens, viewer, posts as words } from '../people.ts';

/** An account: handles on X have no dots and hyphens. */
export interface Account {
  handle: string;
  name: string;
  number: string;
  headline: string;
  isVerified: boolean;
}

/** Something published. */
export interface Post {
  id: string;
  author: Account;
  /** Empty for a post of a picture only, or for one that only quotes. */
  text: string;
  hasPicture?: boolean;
  quoted?: Post;
  repostedBy?: Account;
  isAd?: boolean;
}

export function accountOf(citizen: Citizen, isVerified = false): Account {
  return {
    handle: citizen.id.replace(/\W/g, '_'),
    name: citizen.name,
    number: citizen.number,
    headline: citizen.headline,
    isVerified,
  };
}

export const me = accountOf(viewer);
export const accounts = citizens.map((citizen, index) => accountOf(citizen, index % 2 === 0));
const [ana, ben, chiyo, dalia, ewan, fina] = accounts as [Account, Account, Account, Account, Account, Account];

export const accountBy = (handle: string): Account | undefined =>
  [me, ...accounts].find((account) => account.handle === handle);

const said = (index: number): string => words[window.sandboxOptions.ui][index % 4]!;
const idOf = (index: number): string => `19000000000${10000 + index}`;

/** Posts by their place in the feed, which never ends. Every eighth is of the same sort. */
export function postAt(index: number): Post {
  const id = idOf(index);
  const sorts: (() => Omit<Post, 'id'>)[] = [
    () => ({ author: ana, text: said(0) }),
    () => ({ author: fina, text: said(3), repostedBy: ben }),
    () => ({ author: chiyo, text: said(2), quoted: postBy(idOf(index + 40001)) }),
    () => ({ author: ewan, text: said(1), isAd: true }),
    () => ({ author: me, text: said(2) }),
    () => ({ author: ben, text: '', quoted: postBy(idOf(index + 40001)) }),
    () => ({ author: dalia, text: '', hasPicture: true }),
    () => ({ author: ewan, text: '🍅🌱', hasPicture: true, repostedBy: dalia }),
  ];
  return { id, ...sorts[index % 8]!() };
}

/** A post by the number in its address. */
export function postBy(id: string): Post {
  const index = Number(id) - Number(idOf(0));
  return index < 20000 ? postAt(index) : { id, author: accounts[index % 6]!, text: said(index) };
}

/** What stands around a post on its own page. */
export function threadOf(focal: Post): { parents: Post[]; replies: Post[] } {
  const index = Number(focal.id) - Number(idOf(0));
  const near = (...places: number[]) => places.map((place) => postBy(idOf(60000 + index * 10 + place)));
  return { parents: near(1, 2), replies: near(3, 4, 5) };
}

/** One-to-one conversations have an id of both accounts. */
export const conversationId = (other: Account): string => `${me.number}-${other.number}`;

export function partnerIn(id: string): Account | undefined {
  return accounts.find((account) => conversationId(account) === id);
}
