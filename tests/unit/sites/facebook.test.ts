// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../../utils/sites/adapter.ts';
import facebook from '../../../utils/sites/facebook/index.ts';

const who = (name: string, handle: string, profileUrl = `https://www.facebook.com/${handle}`) => ({
  name,
  handle,
  profileUrl,
});
const ana = who('Ana Prado', 'ana_prado');
const ben = who('Ben Okafor', 'benokafor');
const chiyo = who('宮下 千代', 'chiyo-m');
const dalia = who('داليا حداد', 'dalia.haddad');
const ewan = who('Ewan Brae', '77', 'https://www.facebook.com/profile.php?id=77');
const fina = who('Fina Costa', 'fina_costa');

/** Opens a page of tests/fixtures/facebook. */
function open(fixture: string, url = 'https://www.facebook.com/') {
  const html = readFileSync(`${import.meta.dirname}/../../fixtures/facebook/${fixture}.html`, 'utf8');
  const document = new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  const page: Page = { url: new URL(url), document };
  const find = (selector: string): Element => document.querySelector(selector)!;
  return {
    find,
    viewer: () => facebook.viewer(page),
    composer: (selector: string) => facebook.composerAt(find(selector), page),
    press: (selector: string) => facebook.pressAt(find(selector), page),
    post: (selector: string) => facebook.postAt(find(selector), page),
    sends: (button: string, editor: string) =>
      facebook.sendsAt(find(button), facebook.composerAt(find(editor), page)!, page),
  };
}

describe('a feed of articles (2022–2023)', () => {
  const feed = open('feed-2023');

  it('knows whose page it is', () => expect(feed.viewer()).toEqual(who('Sam Rivers', 'sam_rivers')));

  it('addresses a comment to the author, not to who liked the post or is with them', () =>
    expect(feed.composer('#inner')).toMatchObject({
      kind: 'comment',
      counterpart: ana,
      inReplyTo: {
        text: 'Une salle calme ⛵ pour douze ?\nMerci !',
        url: 'https://www.facebook.com/ana_prado/posts/11',
      },
      sendKeys: ['enter'],
    }));

  it('addresses the box in a comment to the commenter', () =>
    expect(feed.composer('#reply-box')).toMatchObject({
      kind: 'reply',
      counterpart: chiyo,
      inReplyTo: { text: '港の近くにあります。', url: 'https://www.facebook.com/ana_prado/posts/11?comment_id=21' },
    }));

  it('takes the sharer of a shared post, and never quotes the original as their words', () => {
    expect(feed.composer('#box-2')).toMatchObject({ kind: 'comment', counterpart: ewan, inReplyTo: null });
    expect(feed.post('#sharing')).toMatchObject({
      author: ewan,
      text: '',
      url: 'https://www.facebook.com/permalink.php?story_fbid=12&id=77',
    });
    expect(feed.post('#original-text')).toMatchObject({
      author: who('Tidewater Boats', 'tidewater.boats'),
      text: 'Bateaux à louer',
    });
  });

  it('takes the member and not the group, and reads words on coloured ground', () => {
    expect(feed.composer('#box-3')).toMatchObject({
      counterpart: who('داليا حداد', '44'),
      inReplyTo: { text: 'Fond de couleur', url: 'https://www.facebook.com/groups/7700/posts/13/' },
    });
    expect(feed.press('#join')).toBeNull();
  });

  it('keeps the greetings of a bundle apart', () => {
    expect(feed.composer('#box-41')).toMatchObject({ counterpart: ben, inReplyTo: { text: 'Joyeux anniversaire !' } });
    expect(feed.composer('#box-42')).toMatchObject({ counterpart: fina, inReplyTo: { text: 'Bonne fête !' } });
    expect(feed.press('#like-42')).toMatchObject({ does: 'like', counterpart: fina });
  });

  it('reads the row of actions without a mark and in any language', () => {
    expect(feed.press('#like')).toMatchObject({ does: 'like', step: 'at-once', counterpart: ana });
    expect(feed.press('#comment-word')).toMatchObject({ does: 'open', opens: 'comment', counterpart: ana });
    expect(feed.press('#share')).toMatchObject({ does: 'repost', step: 'asks', counterpart: ana });
    expect(feed.press('#remark-like')).toMatchObject({ does: 'like', counterpart: chiyo });
    expect(feed.press('#remark-reply')).toMatchObject({ does: 'open', opens: 'reply', counterpart: chiyo });
  });

  it('takes no like for one taken back, for the hidden reactions or for a menu', () => {
    for (const other of ['#liked-already', '#react', '#emoji', '[aria-haspopup="menu"]'])
      expect(feed.press(other)).toBeNull();
  });

  it('takes no search box and no empty box for a message on its way', () => {
    expect(feed.composer('#search')).toBeNull();
    expect(feed.sends('#send', '#box')).toBe(false);
    expect(feed.sends('#emoji', '#box')).toBe(false);
  });
});

describe('a feed without articles (2024–2026), right to left', () => {
  const feed = open('feed-2025');

  it('reads names without the marks of direction', () =>
    expect(feed.viewer()).toEqual(who('Sam Rivers', 'sam_rivers')));

  it('takes the first of two names, and its own words', () =>
    expect(feed.composer('#box')).toMatchObject({
      kind: 'comment',
      counterpart: dalia,
      inReplyTo: { text: 'أبحث عن غرفة', url: 'https://www.facebook.com/dalia.haddad/posts/pfbid02' },
    }));

  it('addresses a reply to whom its box names, else to whose comment the thread began with', () => {
    expect(feed.composer('#reply-named')).toMatchObject({
      kind: 'reply',
      counterpart: fina,
      inReplyTo: { text: 'Me too.' },
    });
    expect(feed.composer('#reply-unnamed')).toMatchObject({
      kind: 'reply',
      counterpart: chiyo,
      inReplyTo: { text: 'はい' },
    });
  });

  it('addresses comments on one’s own post, and a new post, to nobody', () => {
    expect(feed.composer('#own-box')).toMatchObject({ kind: 'comment', counterpart: null });
    expect(feed.composer('#new-post')).toMatchObject({ kind: 'post', counterpart: null, inReplyTo: null });
  });

  it('knows that who comments under one’s own post writes to the user, and that others do not', () => {
    const own = open('feed-2025', 'https://www.facebook.com/');
    const box = own.find('#reply-unnamed');
    expect(own.composer('#reply-unnamed')).not.toHaveProperty('toViewer');
    own.find('#own-box').closest('form')!.before(box.closest('.thread')!);
    expect(own.composer('#reply-unnamed')).toMatchObject({ kind: 'reply', counterpart: chiyo, toViewer: true });
    expect(own.composer('#own-box')).not.toHaveProperty('toViewer');
  });

  it('reads buttons that show a count, by mark and from their picture', () => {
    expect(feed.press('#like i')).toMatchObject({ does: 'like', counterpart: dalia });
    expect(feed.press('#comment')).toMatchObject({ does: 'open', opens: 'comment', counterpart: dalia });
    expect(feed.press('#share-svg')).toMatchObject({ does: 'repost', step: 'asks', counterpart: dalia });
    expect(feed.press('#answer')).toMatchObject({ does: 'open', opens: 'reply', counterpart: ben });
    for (const other of ['#react', '#send-to', '#others', '#publish']) expect(feed.press(other)).toBeNull();
  });

  it('follows whose name stands before the dot', () =>
    expect(feed.press('#follow span')).toMatchObject({ does: 'follow', counterpart: dalia }));

  it('tells the shared post from the one that shares it', () => {
    expect(feed.post('#embed-text')).toMatchObject({
      author: who('Tidewater Boats', 'tidewater.boats'),
      text: 'قوارب',
    });
    expect(feed.post('#like')?.author).toEqual(dalia);
  });
});

describe('chat tabs (2024)', () => {
  const chats = open('chats-2024', 'https://www.facebook.com/ewan-brae');
  const number = (name: string, n: number) => who(name, `10000000000000${n}`);

  it('keeps two chats apart, whatever is linked in their messages', () => {
    expect(chats.composer('#chat-1 span')).toMatchObject({ kind: 'message', counterpart: number('Ana Prado', 2) });
    expect(chats.composer('#chat-2')).toMatchObject({ kind: 'message', counterpart: number('Ben Okafor', 3) });
    expect(chats.composer('#chat-1')!.scope.id).toBe('bar-1');
  });

  it('addresses a conversation of several to nobody in particular', () =>
    expect(chats.composer('#chat-3')).toMatchObject({ kind: 'message', counterpart: null }));

  it('takes the last button for sending, and a thumb for no message', () => {
    expect(chats.sends('#send-1', '#chat-1')).toBe(true);
    expect(chats.sends('#bar-1 > [role="button"]', '#chat-1')).toBe(false);
    expect(chats.sends('#thumb', '#chat-2')).toBe(false);
  });

  it('knows whom a button on a profile and on a card is about', () => {
    const owner = who('Ewan Brae', 'ewan-brae');
    expect(chats.press('#add span')).toMatchObject({ does: 'connect', step: 'at-once', counterpart: owner });
    expect(chats.press('#write')).toMatchObject({ does: 'open', opens: 'message', counterpart: owner });
    expect(chats.press('#add-card')).toMatchObject({ does: 'connect', counterpart: fina });
    expect(chats.press('#find')).toBeNull();
    expect(chats.press('#remove')).toBeNull();
  });
});

describe('a picture and its comments (2022)', () => {
  const picture = open('picture-2022', 'https://www.facebook.com/photo/?fbid=9&set=a.1');

  it('finds the author at the side, and words without a mark, but never the scrambled time', () => {
    expect(picture.composer('#box')).toMatchObject({
      kind: 'comment',
      counterpart: chiyo,
      inReplyTo: { text: 'The kiln is open.', url: 'https://www.facebook.com/photo/?fbid=9' },
    });
    expect(picture.sends('#send', '#box')).toBe(true);
  });
});

describe('a page for somebody who is not logged in', () => {
  const page = open('logged-out-2025', 'https://www.facebook.com/tidewater.boats/posts/5');

  it('has no viewer and takes no press', () => {
    expect(page.viewer()).toBeNull();
    expect(page.press('#like')).toBeNull();
    expect(page.post('#post')).toMatchObject({
      author: who('Tidewater Boats', 'tidewater.boats'),
      text: 'Boats for all',
    });
  });
});
