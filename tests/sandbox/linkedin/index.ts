import { citizens } from '../people.ts';
import type { Scene, Step } from '../scene.ts';

const [ana, ben, chiyo, dalia, , fina] = citizens as [
  (typeof citizens)[0],
  (typeof citizens)[0],
  (typeof citizens)[0],
  (typeof citizens)[0],
  (typeof citizens)[0],
  (typeof citizens)[0],
];

const profile = ({ id, name }: (typeof citizens)[0]) => ({
  name,
  handle: id,
  profileUrl: `https://www.linkedin.com/in/${id}`,
});

/** One layout's way to say where things are. */
interface Layout {
  name: 'classic' | 'sdui';
  /** Prefix of what lies over the page: in the newer pages a shadow root. */
  over: string;
  card(n: number): string;
  commentEditor: string;
  reply(comment: string): string;
}

const layouts: Layout[] = [
  {
    name: 'sdui',
    over: '#interop-outlet >>> ',
    card: (n) => `[data-n="${n}"] [role="listitem"]`,
    commentEditor: '.ProseMirror',
    reply: (id) => `[id^="replaceableComment_"][id$=",${id})"]`,
  },
  {
    name: 'classic',
    over: '',
    card: (n) => `[data-n="${n}"] .feed-shared-update-v2`,
    commentEditor: '.ql-editor',
    reply: (id) => `[data-id$=",${id})"]`,
  },
];

/** Away to another page of the site, as somebody does who gives a comment up. */
const leave: Step[] = [{ click: 'nav a[href="/mynetwork/grow/"]' }];

const modalHead = '.artdeco-modal__header button';

function scenesOf({ name, over, card, commentEditor, reply }: Layout): Scene[] {
  const at = (path: string) => `https://www.linkedin.com${path}${path.includes('?') ? '&' : '?'}layout=${name}`;
  const icon = (id: string) => (name === 'sdui' ? `#${id}` : `[data-test-icon="${id}"]`);
  const start = name === 'sdui' ? 'a[href="/preload/sharebox/"]' : '.share-box-feed-entry__trigger';
  const like = name === 'sdui' ? '[role="button"]:has(#thumbs-up-outline-small)' : '.react-button__trigger';
  const replyButton = (id: string) => `${reply(id)} ${like} ~ button:not(:has(svg))`;
  const bubble = (id: string) => `${over}[data-bubble="${id}"]`;
  const send = '.msg-form__send-button';
  const open = (n: number) => ({ click: `${card(n)} button:has(${icon('comment-small')})` });
  const bar = name === 'sdui' ? '[id^="commentButtonSection"] button' : '.comments-comment-box__submit-button--cr';
  const site = 'linkedin' as const;
  return [
    {
      name: `linkedin ${name} new post`,
      site,
      url: at('/feed/'),
      kind: 'post',
      counterpart: null,
      inReplyTo: null,
      open: [{ click: start }, { waitFor: `${over}.ql-editor` }],
      editor: `${over}.ql-editor`,
      send: { button: `${over}.share-actions__primary-action` },
      cancel: [{ click: `${over}${modalHead}` }, { click: `${over}[role="alertdialog"] .discard` }],
    },
    {
      name: `linkedin ${name} repost with thoughts`,
      site,
      url: at('/feed/'),
      kind: 'quote',
      counterpart: profile(chiyo),
      inReplyTo: '#kiln',
      open: [
        { click: `${card(1)} button:has(${icon('repost-small')})` },
        { click: `${card(1)} ${name === 'sdui' ? '[role="menuitem"]' : '.artdeco-dropdown__item'}` },
        { waitFor: `${over}.ql-editor` },
      ],
      editor: `${over}.ql-editor`,
      send: { button: `${over}.share-actions__primary-action` },
      cancel: [{ click: `${over}${modalHead}` }, { click: `${over}[role="alertdialog"] .save` }],
    },
    {
      name: `linkedin ${name} comment on a post`,
      site,
      url: at('/feed/'),
      kind: 'comment',
      counterpart: profile(ana),
      inReplyTo: '#room12',
      open: [open(0)],
      editor: `${card(0)} ${commentEditor}`,
      send: { button: `${card(0)} ${bar}`, keys: ['Control+Enter'] },
      cancel: leave,
    },
    {
      name: `linkedin ${name} comment below a post somebody liked`,
      site,
      url: at('/feed/'),
      kind: 'comment',
      counterpart: profile(chiyo),
      inReplyTo: '#kiln',
      open: [open(0), open(1)],
      editor: `${card(1)} ${commentEditor}`,
      send: { button: `${card(1)} ${bar}` },
      cancel: leave,
    },
    {
      name: `linkedin ${name} reply to a comment`,
      site,
      url: at('/feed/'),
      kind: 'reply',
      counterpart: profile(ben),
      inReplyTo: '#budget7',
      open: [open(0), { click: replyButton('71') }],
      editor: `${reply('71')} ${commentEditor}`,
      send: { button: `${reply('71')} ${bar}`, keys: ['Control+Enter'] },
      cancel: leave,
      prefilled: `${ben.name} `,
    },
    {
      name: `linkedin ${name} reply to a reply`,
      site,
      url: at('/feed/'),
      kind: 'reply',
      counterpart: profile(fina),
      inReplyTo: '#seeds4',
      open: [open(0), { click: replyButton('72') }],
      editor: `${reply('71')} ${commentEditor}`,
      send: { button: `${reply('71')} ${bar}` },
      cancel: leave,
      prefilled: `${fina.name} `,
    },
    {
      name: `linkedin ${name} message in a bubble, two open`,
      site,
      url: at(`/in/${ana.id}/`),
      kind: 'message',
      counterpart: profile(ana),
      inReplyTo: '#said0',
      open: [
        { click: '.top-card a[href^="/messaging/compose"]' },
        { waitFor: `${bubble(ana.id)} .msg-form__contenteditable` },
        { click: 'nav a[href="/mynetwork/catch-up/all/"]' },
        { click: `.birthday a[href="/in/${chiyo.id}/"]` },
        { click: '.top-card a[href^="/messaging/compose"]' },
        { waitFor: `${bubble(chiyo.id)} .msg-form__contenteditable` },
      ],
      editor: `${bubble(ana.id)} .msg-form__contenteditable`,
      send: { button: `${bubble(ana.id)} ${send}`, keys: ['Control+Enter'] },
      cancel: [{ click: `${bubble(ana.id)} header button` }],
    },
    {
      name: `linkedin ${name} message on a thread's page`,
      site,
      url: at(`/messaging/thread/2-${ben.id}/`),
      kind: 'message',
      counterpart: profile(ben),
      inReplyTo: '#said1',
      open: [],
      editor: '.msg-form__contenteditable',
      send: { keys: ['Enter'] },
      cancel: [{ click: 'nav a[href="/feed/"]' }],
    },
    {
      name: `linkedin ${name} new message to a recipient`,
      site,
      url: at(`/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3AACoAA${fina.number}`),
      kind: 'message',
      counterpart: profile(fina),
      inReplyTo: null,
      open: [],
      editor: '.msg-form__contenteditable',
      send: { button: send, keys: ['Control+Enter'] },
      cancel: [{ click: '.msg-compose__leave' }],
    },
    {
      name: `linkedin ${name} birthday greeting`,
      site,
      url: at('/mynetwork/catch-up/all/'),
      kind: 'message',
      counterpart: profile(dalia),
      inReplyTo: null,
      open: [{ click: '.birthday a[href^="/messaging/compose"]' }, { waitFor: '.msg-form__contenteditable' }],
      editor: '.msg-form__contenteditable',
      send: { button: send },
      cancel: [{ click: '.msg-compose__leave' }],
      prefilled: '🎂',
    },
    {
      name: `linkedin ${name} invitation with a note`,
      site,
      url: at(`/in/${chiyo.id}/`),
      kind: 'invite',
      counterpart: profile(chiyo),
      inReplyTo: null,
      open: [
        { click: '.top-card a[href^="/preload/custom-invite"]' },
        { click: `${over}.send-invite .artdeco-button--plain` },
        { waitFor: `${over}#custom-message` },
      ],
      editor: `${over}#custom-message`,
      send: { button: `${over}.send-invite .artdeco-button--primary` },
      cancel: [{ click: `${over}.send-invite .artdeco-button--plain` }],
    },
  ];
}

export default {
  hosts: ['www.linkedin.com', 'linkedin.com'],
  scenes: layouts.flatMap(scenesOf),
};
