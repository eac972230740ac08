import { type Citizen, citizens, posts, viewer } from '../people.ts';
import { options } from './setup.ts';

/** An account of the sandbox: a person or an organisation. */
export interface Account extends Citizen {
  company?: true;
}

const company = (id: string, name: string): Account => ({ id, name, number: '900', headline: '1,204', company: true });
export const harbourTools = company('harbour-tools', 'Harbour Tools');
export const openTide = company('open-tide', 'Open Tide');

const [ana, ben, chiyo, dalia, ewan, fina] = citizens as [Account, Account, Account, Account, Account, Account];

export { ana, ben, chiyo, dalia, ewan, fina, viewer };

export interface Comment {
  id: string;
  author: Account;
  text: string;
  replies: Comment[];
}

/** A post of the feed, with whoever stands above it. */
export interface Post {
  id: string;
  author: Account;
  text: string;
  header?: { who: Account; says: 'likesThis' | 'repostedThis' | 'commentedThis' };
  shared?: { author: Account; text: string };
  group?: string;
  isAdvert?: true;
  isVideo?: true;
  comments: Comment[];
}

/** Words in the page's language, and one that is the same in every language. */
const text = (n: number, tag: string) => `${posts[options.ui][n % 4]} #${tag}`;

const kinds: Omit<Post, 'id'>[] = [
  {
    author: ana,
    text: text(0, 'room12'),
    comments: [
      {
        id: '71',
        author: ben,
        text: text(2, 'budget7'),
        replies: [{ id: '72', author: fina, text: text(3, 'seeds4'), replies: [] }],
      },
      { id: '73', author: dalia, text: text(1, 'boat3'), replies: [] },
    ],
  },
  { author: chiyo, text: text(1, 'kiln'), header: { who: ben, says: 'likesThis' }, comments: [] },
  { author: dalia, text: text(2, 'lesson'), shared: { author: ewan, text: text(1, 'tide9') }, comments: [] },
  { author: ewan, text: text(3, 'tidal'), header: { who: fina, says: 'repostedThis' }, comments: [] },
  { author: ben, text: text(0, 'soil'), group: 'Soil & Water', comments: [] },
  { author: harbourTools, text: text(1, 'tools'), isAdvert: true, comments: [] },
  { author: fina, text: text(2, 'bread'), isVideo: true, comments: [] },
  { author: viewer, text: text(3, 'mine'), comments: [] },
  {
    author: chiyo,
    text: text(0, 'glaze'),
    header: { who: ana, says: 'commentedThis' },
    comments: [{ id: '74', author: ana, text: text(3, 'glazed'), replies: [] }],
  },
  { author: openTide, text: text(2, 'open'), comments: [] },
];

/** The feed has no end: the same ten kinds of posts again and again. */
export function postNumber(n: number): Post {
  return { ...kinds[n % kinds.length]!, id: String(7300000000000000000n + BigInt(n)) };
}

/** The opaque key of a member, as addresses of messages carry it. */
export const urnOf = ({ number }: Account) => `urn:li:fsd_profile:ACoAA${number}`;

export const addressOf = ({ id, company }: Account) => `/${company ? 'company' : 'in'}/${id}`;

export function withId(id: string | null | undefined): Account | undefined {
  return [viewer as Account, ...citizens].find((one) => one.id === id || urnOf(one) === id);
}

/** What was said before in a conversation with somebody. */
export function said(who: Account): { from: Account; text: string }[] {
  const n = citizens.indexOf(who);
  return [
    { from: viewer, text: text(n + 1, 'earlier') },
    { from: who, text: text(n, `said${n}`) },
  ];
}
