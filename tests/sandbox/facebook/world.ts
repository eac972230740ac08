import { type Citizen, citizens, posts, viewer } from '../people.ts';

/** Which of the site's builds this page plays: 2023 has articles with labels, 2025 marks of its own. */
export const build = new URL(location.href).searchParams.get('build') === '2023' ? 2023 : 2025;

/** A comment and what was answered to it. */
export interface Remark {
  id: string;
  by: Citizen;
  text: string;
  replies: Remark[];
}

/** A post of the sandbox. */
export interface Story {
  id: string;
  by: Citizen;
  text: string;
  /** A hashtag that stands in the text in every language. */
  tag: string;
  remarks: Remark[];
  /** Names somebody else above the post. */
  likedBy?: Citizen;
  shares?: Story;
  advert?: boolean;
  group?: boolean;
  /** Two greetings in one article, under a summary. */
  bundle?: Story[];
  /** Offers to follow its author. */
  follow?: boolean;
}

const [ana, ben, chiyo, dalia, ewan, fina] = citizens as [Citizen, Citizen, Citizen, Citizen, Citizen, Citizen];
const shop: Citizen = { id: 'tidewater.boats', name: 'Tidewater Boats', number: '100000000000090', headline: '' };

/** The number of the sandbox's one group. */
export const groupId = '7700';

const text = (at: number) => posts[window.sandboxOptions.ui][at % 4]!;

function story(id: number, by: Citizen, more: Partial<Story> = {}): Story {
  return { id: String(id), by, text: text(id), tag: `#tide${id}`, remarks: [], ...more };
}

function remark(id: number, by: Citizen, replies: Remark[] = []): Remark {
  return { id: String(id), by, text: `${text(id)} #rope${id}`, replies };
}

/** The first posts of the feed: every hard case once. */
export function firstStories(): Story[] {
  return [
    story(1000, ana, { remarks: [remark(501, ben, [remark(502, fina)]), remark(503, chiyo)] }),
    story(1001, dalia, { likedBy: ben, follow: true, remarks: [remark(504, ewan)] }),
    story(1002, ewan, { shares: story(1003, fina) }),
    story(1004, viewer, { text: '', tag: '', bundle: [story(1005, ben), story(1006, fina)] }),
    story(1007, chiyo, { group: true }),
    story(1008, shop, { advert: true }),
    story(1009, viewer, { remarks: [remark(505, dalia)] }),
  ];
}

/** The posts of the group's own page. */
export function groupStories(): Story[] {
  return [story(1100, ewan, { group: true, remarks: [remark(511, ana)] }), story(1101, dalia, { group: true })];
}

/** What comes further down, without end. */
export function laterStory(at: number): Story {
  return story(
    2000 + at,
    citizens[at % citizens.length]!,
    at % 5 === 3 ? { shares: story(9000 + at, citizens[(at + 1) % citizens.length]!) } : {},
  );
}

/** The posts on somebody's own profile. */
export function storiesOf(citizen: Citizen): Story[] {
  return [story(1200, citizen), story(1201, citizen, { shares: story(1202, ben) })];
}

/** Somebody by vanity name or number. */
export function citizenAt(key: string): Citizen | undefined {
  return [viewer, ...citizens, shop].find(({ id, number }) => id === key || number === key);
}

export { viewer };

const tracking = '__cft__[0]=AZVq2m-example&__tn__=-UC%2CP-R';

/** The address of a profile as the feed links it. */
export function profileHref(citizen: Citizen, more = ''): string {
  return `https://www.facebook.com/${citizen.id}?${more}${tracking}`;
}

/** The address of a member as a group links them. */
export function memberHref(citizen: Citizen): string {
  return `/groups/${groupId}/user/${citizen.number}/?${tracking}`;
}

/** The address of a post. */
export function storyHref(story: Story, more = ''): string {
  return story.group
    ? `https://www.facebook.com/groups/${groupId}/posts/${story.id}/?${more}${tracking}`
    : `https://www.facebook.com/${story.by.id}/posts/${story.id}?${more}${tracking}`;
}
