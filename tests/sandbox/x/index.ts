import type { Counterpart } from '../../../utils/core/words.ts';
import { citizens } from '../people.ts';
import type { Scene } from '../scene.ts';

const person = (index: number): Counterpart => {
  const { id, name } = citizens[index]!;
  const handle = id.replace(/\W/g, '_');
  return { name, handle, profileUrl: `https://x.com/${handle}` };
};

const [ana, ben, chiyo, , , fina] = citizens.map((_, index) => person(index)) as [
  Counterpart,
  Counterpart,
  Counterpart,
  Counterpart,
  Counterpart,
  Counterpart,
];
const viewerNumber = '100000000000001';

const dialogBox = '[role="dialog"] [data-testid="tweetTextarea_0"]';
const inlineBox = 'main [data-testid="tweetTextarea_0"]';
const leave = [{ click: '[data-testid="AppTabBar_Explore_Link"]' }];
const discard = [
  { click: '[data-testid="app-bar-close"]' },
  { waitFor: '[data-testid="confirmationSheetDialog"]' },
  { click: '[data-testid="confirmationSheetCancel"]' },
];
/** The second post of the feed: Fina's, reposted by Ben. The third: Chiyo quoting Dalia. */
const inFeed = (place: number, button: string): string =>
  `[data-testid="cellInnerDiv"]:nth-child(${place}) [data-testid="${button}"]`;

const post = { site: 'x', kind: 'post', counterpart: null, inReplyTo: null } satisfies Partial<Scene>;
const inDialog = {
  editor: dialogBox,
  send: { button: '[data-testid="tweetButton"]', keys: ['Control+Enter'] },
  cancel: discard,
};
const inline = {
  editor: inlineBox,
  send: { button: 'main [data-testid="tweetButtonInline"]', keys: ['Control+Enter'] },
  cancel: leave,
};
const oldMessage = {
  site: 'x',
  kind: 'message',
  inReplyTo: null,
  editor: '[data-testid="dmComposerTextInput"]',
  send: { button: '[data-testid="dmComposerSendButton"]', keys: ['Enter'] },
} satisfies Partial<Scene>;
/** X Chat's own page is in an open shadow root; its drawer here is not, as it was before. */
const chatRoot = '[data-testid="xchatEmbedRoute"]';
const chat = {
  site: 'x',
  kind: 'message',
  inReplyTo: null,
  editor: '[data-testid="dm-composer-textarea"]',
  send: { button: '[data-testid="dm-composer-send-button"]', keys: ['Enter'] },
} satisfies Partial<Scene>;

const scenes: Scene[] = [
  { name: 'x new post on the home page', ...post, url: 'https://x.com/home', open: [], ...inline },
  {
    name: 'x new post in a dialog',
    ...post,
    url: 'https://x.com/home',
    open: [{ click: '[data-testid="SideNav_NewTweet_Button"]' }, { waitFor: dialogBox }],
    ...inDialog,
  },
  {
    name: 'x thread of new posts',
    ...post,
    url: 'https://x.com/compose/post',
    open: [
      { waitFor: dialogBox },
      { click: dialogBox },
      { type: 'One' },
      { click: '[data-testid="addButton"]' },
      { waitFor: '[data-testid="tweetTextarea_1"]' },
    ],
    ...inDialog,
    editor: '[data-testid="tweetTextarea_1"]',
  },
  {
    name: 'x reply in a dialog',
    site: 'x',
    kind: 'reply',
    counterpart: fina,
    inReplyTo: '🍅',
    url: 'https://x.com/home',
    open: [{ click: inFeed(2, 'reply') }, { waitFor: dialogBox }],
    ...inDialog,
  },
  {
    name: 'x reply by its address',
    site: 'x',
    kind: 'reply',
    counterpart: ana,
    inReplyTo: '',
    url: 'https://twitter.com/compose/post?in_reply_to=1900000000010000',
    open: [{ waitFor: dialogBox }],
    ...inDialog,
  },
  {
    name: 'x reply on the page of a post',
    site: 'x',
    kind: 'reply',
    counterpart: chiyo,
    inReplyTo: '',
    url: `https://x.com/${chiyo.handle}/status/1900000000010002`,
    open: [],
    ...inline,
  },
  {
    name: 'x quote in a dialog',
    site: 'x',
    kind: 'quote',
    counterpart: fina,
    inReplyTo: '🍅',
    url: 'https://x.com/home',
    open: [
      { click: inFeed(2, 'retweet') },
      { waitFor: '[role="menu"]' },
      { click: '[role="menu"] a[href="/compose/post"]' },
      { waitFor: dialogBox },
    ],
    ...inDialog,
  },
  {
    name: 'x message on the older page',
    ...oldMessage,
    counterpart: ben,
    url: `https://x.com/messages/${viewerNumber}-${citizens[1]!.number}`,
    open: [],
    cancel: leave,
  },
  {
    name: 'x message in the older drawer',
    ...oldMessage,
    counterpart: ana,
    url: 'https://x.com/home?drawer=old',
    open: [
      { click: '[data-testid="DMDrawerExpand"]' },
      { click: '[data-testid="DMDrawer"] [data-testid="conversation"]' },
    ],
    cancel: [{ click: '[data-testid="DMDrawerClose"]' }],
  },
  {
    name: 'x chat on its page',
    ...chat,
    editor: `${chatRoot} >>> ${chat.editor}`,
    send: { button: `${chatRoot} >>> ${chat.send.button}`, keys: ['Enter'] },
    counterpart: chiyo,
    url: `https://x.com/i/chat/${viewerNumber}-${citizens[2]!.number}`,
    open: [],
    cancel: leave,
  },
  {
    name: 'x chat in the drawer',
    ...chat,
    counterpart: ana,
    url: 'https://x.com/home',
    open: [
      { click: '[data-testid="chat-drawer-open"]' },
      { click: '[data-testid="chat-drawer-root"] [data-testid^="dm-conversation-item-"]' },
    ],
    cancel: [{ click: '[data-testid="chat-drawer-close"]' }],
  },
];

export default {
  hosts: ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
  scenes,
};
