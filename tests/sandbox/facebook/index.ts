import type { Counterpart } from '../../../utils/core/words.ts';
import { type Citizen, citizens } from '../people.ts';
import type { Scene, Step } from '../scene.ts';

const [ana, ben, chiyo, dalia, ewan, fina] = citizens as [Citizen, Citizen, Citizen, Citizen, Citizen, Citizen];
const home = 'https://www.facebook.com/';

function person({ name, id }: Citizen): Counterpart {
  return { name, handle: id, profileUrl: `https://www.facebook.com/${id}` };
}

/** Somebody whom a group or a chat links by number. */
function number({ name, number }: Citizen): Counterpart {
  return { name, handle: number, profileUrl: `https://www.facebook.com/${number}` };
}

const editorIn = (place: string) => `[data-where="${place}"] [data-lexical-editor]`;
/** Comments and chats have no Cancel: the user empties the box. */
const erase: Step[] = [{ press: 'Control+a' }, { press: 'Backspace' }];

/** A box that Enter and its last button send. */
function scene(name: string, path: string, place: string, more: Partial<Scene>): Scene {
  return {
    name: `facebook ${name}`,
    site: 'facebook',
    url: new URL(path, home).href,
    kind: 'comment',
    counterpart: null,
    inReplyTo: null,
    open: [],
    editor: editorIn(place),
    send: {
      button: `[data-where="${place}"] form > :last-child:is([role="button"]), [data-where="${place}"] form > :last-child [role="button"]`,
      keys: ['Enter'],
    },
    cancel: erase,
    ...more,
  };
}

const chatSend = (place: string) => ({ button: `[data-where="${place}"] > span > [role="button"]`, keys: ['Enter'] });
const dialogScene = {
  kind: 'post',
  editor: '[data-dialog="post"] [data-lexical-editor]',
  send: { button: '[data-dialog="post"] form > :last-child [role="button"]' },
  cancel: [
    { click: '[data-dialog="post"] h2 + [role="button"]' },
    { waitFor: '[data-dialog="discard"]' },
    { click: '[data-dialog="discard"] [role="button"]:last-child:not(h2 + *)' },
  ],
} satisfies Partial<Scene>;
const reply = (thread: string) => `[data-remark="${thread}"] ul li:nth-last-child(1 of :not(:has(a))) [role="button"]`;

/** Every place of the site where somebody writes, in one of its two builds. */
function scenesOf(build: '2023' | '2025'): Scene[] {
  const at = (path: string) => `${path}${path.includes('?') ? '&' : '?'}build=${build}`;
  const of = (name: string) => `${name} (${build})`;
  return [
    scene(of('comment in the feed'), at('/'), '1000', { counterpart: person(ana), inReplyTo: '#tide1000' }),
    scene(of('comment under a liked post'), at('/'), '1001', { counterpart: person(dalia), inReplyTo: '#tide1001' }),
    scene(of('comment on a shared post'), at('/'), '1002', { counterpart: person(ewan), inReplyTo: '#tide1002' }),
    scene(of('comment in a bundle'), at('/'), '1006', { counterpart: person(fina), inReplyTo: '#tide1006' }),
    scene(of('comment on a group post in the feed'), at('/'), '1007', {
      counterpart: number(chiyo),
      inReplyTo: '#tide1007',
    }),
    scene(of('comment under one’s own post'), at('/'), '1009', { inReplyTo: '#tide1009' }),
    scene(of('comment in a group'), at('/groups/7700/'), '1100', { counterpart: number(ewan), inReplyTo: '#tide1100' }),
    scene(of('comment on a permalink page'), at('/ana_prado/posts/1000'), '1000', {
      counterpart: person(ana),
      inReplyTo: '#tide1000',
    }),
    scene(of('comment beside a picture'), at('/photo/?fbid=1001&set=a.1'), 'photo-1001', {
      counterpart: person(dalia),
      inReplyTo: '#tide1001',
    }),
    scene(of('comment in a post’s dialog'), at('/'), 'dialog-1002', {
      counterpart: person(ewan),
      inReplyTo: '#tide1002',
      open: [{ click: '[data-open="story"] [role="button"]' }, { waitFor: '[data-dialog="story"]' }],
    }),
    scene(of('reply to a comment'), at('/'), 'reply-501', {
      kind: 'reply',
      counterpart: person(ben),
      inReplyTo: '#rope501',
      open: [{ click: reply('501') }, { waitFor: editorIn('reply-501') }],
    }),
    scene(of('reply to the only comment'), at('/'), 'reply-504', {
      kind: 'reply',
      counterpart: person(ewan),
      inReplyTo: '#rope504',
      open: [{ click: reply('504') }, { waitFor: editorIn('reply-504') }],
    }),
    scene(of('new post'), at('/'), '', {
      ...dialogScene,
      open: [{ click: '[role="main"] [role="button"]' }, { waitFor: '[data-dialog="post"]' }],
    }),
    scene(of('on somebody’s timeline'), at('/ana_prado'), '', {
      ...dialogScene,
      counterpart: person(ana),
      open: [{ click: '[data-open="timeline"] [role="button"]' }, { waitFor: '[data-dialog="post"]' }],
    }),
    scene(of('message in a chat tab'), at('/'), 'chat-ana_prado', {
      kind: 'message',
      counterpart: number(ana),
      open: [
        { click: '[data-contact="ana_prado"] [role="button"]' },
        { click: '[data-contact="benokafor"] [role="button"]' },
        { waitFor: editorIn('chat-ana_prado') },
      ],
      send: chatSend('chat-ana_prado'),
    }),
    scene(of('message in a thread'), at(`/messages/t/${ben.number}/`), 'thread', {
      kind: 'message',
      counterpart: number(ben),
      send: chatSend('thread'),
    }),
  ];
}

export default {
  hosts: ['www.facebook.com', 'web.facebook.com', 'facebook.com', 'www.messenger.com'],
  scenes: [
    ...scenesOf('2025'),
    ...scenesOf('2023'),
    scene('message on messenger.com', `https://www.messenger.com/t/${chiyo.number}/`, 'thread', {
      kind: 'message',
      counterpart: number(chiyo),
      send: chatSend('thread'),
    }),
  ] satisfies Scene[],
};
