// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../../utils/sites/adapter.ts';
import facebook from '../../../utils/sites/facebook/index.ts';

const numbered = (name: string, handle: string) => ({
  name,
  handle,
  profileUrl: `https://www.facebook.com/profile.php?id=${handle}`,
});
const who = (name: string, handle: string) => ({ name, handle, profileUrl: `https://www.facebook.com/${handle}` });
const ana = who('Ana Prado', 'ana_prado');
const ben = who('Ben Okafor', 'benokafor');
const chiyo = who('宮下 千代', 'chiyo-m');
const dalia = who('Dalia Haddad', 'dalia.haddad');
const ewan = numbered('Ewan Brae', '77');
const fina = who('Fina Costa', 'fina_costa');
const boats = who('Tidewater Boats', 'tidewater.boats');
const sam = who('Sam Rivers', 'sam_rivers');

/** Opens a page of tests/fixtures/facebook; `bare` names elements that lose their role. */
function open(fixture: string, url = 'https://www.facebook.com/', bare = 'none') {
  const html = readFileSync(`${import.meta.dirname}/../../fixtures/facebook/${fixture}.html`, 'utf8');
  const document = new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  for (const element of document.querySelectorAll(bare)) element.removeAttribute('role');
  const page: Page = { url: new URL(url), document };
  const find = (id: string): Element => document.getElementById(id)!;
  return {
    viewer: () => facebook.viewer(page),
    composer: (id: string) => facebook.composerAt(find(id), page),
    press: (id: string) => facebook.pressAt(find(id), page),
    post: (id: string) => facebook.postAt(find(id), page),
    /** Whom the row of actions of a post and its box are about. */
    row(id: string) {
      const [like, comment, share] = ['like', 'comment', 'share'].map((part) =>
        facebook.pressAt(find(`${part}-${id}`).querySelector('span')!, page),
      );
      expect([like?.does, comment?.opens, share?.does]).toEqual(['like', 'comment', 'repost']);
      expect(comment?.counterpart).toEqual(like?.counterpart);
      expect(share?.counterpart).toEqual(like?.counterpart);
      expect(facebook.pressAt(find(`react-${id}`), page)).toBeNull();
      return like!.counterpart;
    },
  };
}

describe('articles, in French (2022)', () => {
  const feed = open('feed-articles-2022', 'https://www.facebook.com/?sk=h_chr');

  it('means the author below a friend’s remark, never the friend nor who is with them', () => {
    expect(feed.viewer()).toEqual(sam);
    expect(feed.row('a')).toEqual(dalia);
    expect(feed.composer('box-a')).toMatchObject({ kind: 'comment', counterpart: dalia });
    expect(feed.composer('box-a')!.inReplyTo).toEqual({
      text: 'Je cherche une salle 🌿 pour douze personnes,\ndeux soirs par mois…',
    });
  });

  it('knows a nameless box in a thread for a reply to who began it', () => {
    expect(feed.composer('reply-a')).toMatchObject({
      kind: 'reply',
      counterpart: who('Chiyo Miyashita', 'chiyo-m'),
      inReplyTo: { text: 'Essayez la maison du port.' },
    });
    expect(feed.press('rlike-a2')).toMatchObject({ does: 'like', counterpart: ewan });
    expect(feed.press('older')).toBeNull();
  });

  it('tells a share from what is shared', () => {
    expect(feed.composer('box-b')).toMatchObject({ kind: 'comment', counterpart: ewan, inReplyTo: null });
    expect(feed.post('orig')).toMatchObject({ author: boats, text: 'Bateaux à louer' });
    expect(feed.press('like-b')).toBeNull();
  });

  it('means each greeting’s writer in a bundle, and each sharer of one post', () => {
    for (const [id, person, text] of [
      ['c1', ben, 'Joyeux anniversaire !'],
      ['c2', fina, 'Bonne fête Sam 🎂'],
      ['c3', chiyo, 'おめでとう'],
      ['d1', ana, 'J’y serai'],
      ['d2', ben, 'Moi aussi'],
    ] as const) {
      expect(feed.row(id)).toEqual(person);
      expect(feed.composer(`box-${id}`)).toMatchObject({ kind: 'comment', counterpart: person, inReplyTo: { text } });
    }
    expect(feed.post('agg-orig')).toMatchObject({ author: boats, text: 'Régate dimanche' });
    expect(feed.post('bundle')).toBeNull();
  });

  it('means nobody under one’s own post, and nobody mentioned by a nameless member of a group', () => {
    expect(feed.row('e')).toBeNull();
    expect(feed.row('f')).toBeNull();
    expect(feed.composer('box-f')).toMatchObject({ kind: 'comment', counterpart: null });
    expect(feed.row('g')).toEqual(who('داليا حداد', '44'));
    expect(feed.press('join')).toBeNull();
  });

  it('reads an advert’s own words, and takes its button for nothing', () => {
    expect(feed.post('advert')).toMatchObject({ text: 'Louez en ligne' });
    expect(feed.press('cta')).toBeNull();
  });
});

describe('no articles, in Arabic (2025)', () => {
  const feed = open('feed-units-2025', 'https://web.facebook.com/?_rdc=1&_rdr');

  it('reads counts in place of words, and no link card as somebody’s words', () => {
    expect(feed.viewer()).toEqual(sam);
    expect(feed.row('a')).toEqual(boats);
    expect(feed.row('b')).toEqual(who('داليا حداد', 'dalia.haddad'));
    expect(feed.press('follow')).toMatchObject({ does: 'follow', counterpart: boats });
    expect(feed.composer('box-a')!.inReplyTo).toEqual({
      text: 'قوارب للإيجار\nاتصلوا بنا',
      url: 'https://www.facebook.com/tidewater.boats/posts/pfbid0A',
    });
    expect(feed.post('embed')).toMatchObject({ author: ben, text: 'I have a room' });
  });

  it('reads a comment below the mark beside its author', () =>
    expect(feed.post('remark-b1')).toMatchObject({ author: ewan, text: 'نعم\nبالطبع' }));

  it('befriends whom a card is about, not the friend in common', () => {
    expect(feed.press('add-x')).toMatchObject({ does: 'connect', counterpart: fina });
    expect(feed.press('add-y')).toMatchObject({ does: 'connect', counterpart: chiyo });
    expect(feed.press('hide-x')).toBeNull();
  });

  it('takes nobody nearby for the nameless author of a post', () => {
    for (const id of ['d', 'e', 'g']) {
      expect(feed.row(id)).toBeNull();
      expect(feed.composer(`box-${id}`)?.counterpart).toBeNull();
    }
    expect(feed.composer('box-e')?.inReplyTo).toBeNull();
    expect(feed.row('f')).toEqual(who('Ana Prado', '100000000000005'));
  });
});

describe('a group, in Spanish (2024)', () => {
  const group = open('group-2024', 'https://www.facebook.com/groups/7700');

  it('knows members by number, and oneself among them', () => {
    expect(group.viewer()).toEqual(numbered('Sam Rivers', '100000000000009'));
    expect(group.row('a')).toEqual(who('Dalia Haddad', '44'));
    expect(group.row('b')).toBeNull();
    expect(group.row('c')).toBeNull();
    expect(group.composer('box-a')).toMatchObject({ kind: 'comment', counterpart: who('Dalia Haddad', '44') });
  });

  it('answers who is mentioned in a reply’s box', () =>
    expect(group.composer('reply-a')).toMatchObject({
      kind: 'reply',
      counterpart: who('Fina Costa', '46'),
      inReplyTo: { text: '¡Sí!' },
    }));
});

describe('a picture over the feed, in Traditional Chinese (2022)', () => {
  const page = open('picture-over-feed-2022', 'https://www.facebook.com/photo/?fbid=9&set=a.1');

  it('keeps the picture’s author and the feed’s apart', () => {
    expect(page.row('v')).toEqual(chiyo);
    expect(page.composer('box-v')).toMatchObject({
      kind: 'comment',
      counterpart: chiyo,
      inReplyTo: { text: '窯開了 🔥\n歡迎', url: 'https://www.facebook.com/photo/?fbid=9' },
    });
    expect(page.row('z')).toEqual(ana);
  });

  it('gives a post whose time stamp is not filled in no address', () =>
    expect(page.post('behind')).not.toHaveProperty('url'));
});

describe('a profile, in French (2024)', () => {
  const profile = open('profile-2024', 'https://www.facebook.com/profile.php?id=77');

  it('means its owner in both rows of buttons, and somebody else in their card', () => {
    expect(profile.press('add')).toMatchObject({ does: 'connect', counterpart: ewan });
    expect(profile.press('follow')).toMatchObject({ does: 'follow', counterpart: ewan });
    expect(profile.press('message')).toMatchObject({ does: 'open', opens: 'message', counterpart: ewan });
    expect(profile.press('add-sticky')).toMatchObject({ does: 'connect', counterpart: ewan });
    expect(profile.press('add-other')).toMatchObject({ does: 'connect', counterpart: dalia });
    expect(profile.press('more')).toBeNull();
  });

  it('means who wrote on the wall, and its owner in the dialog of a post to them', () => {
    expect(profile.row('a')).toEqual(ben);
    expect(profile.row('b')).toEqual(ewan);
    expect(profile.composer('timeline')).toMatchObject({ kind: 'post', counterpart: ewan });
  });
});

describe('conversations', () => {
  const tabs = open('chats-over-feed-2025');

  it('keeps chat tabs apart from each other and from the post behind them', () => {
    expect(tabs.composer('chat-1')).toMatchObject({
      kind: 'message',
      counterpart: who('Ana Prado', '100000000000002'),
    });
    expect(tabs.composer('chat-2')).toMatchObject({ kind: 'message', counterpart: ben });
    expect(tabs.composer('chat-3')).toMatchObject({ kind: 'message', counterpart: null });
    expect(tabs.composer('chat-4')).toBeNull();
    expect(tabs.composer('box-a')).toMatchObject({ kind: 'comment', counterpart: ana });
  });

  it('takes no chat without its list of messages for a comment on the feed', () => {
    const bare = open('chats-over-feed-2025', undefined, '[role="grid"], [role="row"], [role="gridcell"]');
    expect(bare.composer('chat-2')).toMatchObject({ kind: 'message', counterpart: ben });
    expect(bare.composer('chat-3')?.kind).not.toBe('comment');
  });

  it('takes "1.2K" for a count, a like given for none, and "Following" for no follow', () => {
    expect(tabs.row('b')).toEqual(ben);
    expect(tabs.press('like-a')).toBeNull();
    expect(tabs.press('following')).toBeNull();
  });

  it('tells the box of the only thread from the post’s own', () => {
    expect(tabs.composer('answer-b1')).toMatchObject({ kind: 'reply', counterpart: fina });
    expect(tabs.composer('box-b')).toMatchObject({ kind: 'comment', counterpart: ben });
  });

  it('means the other one of an encrypted conversation, and takes no message for a post', () => {
    const page = open('messages-2024', 'https://www.facebook.com/messages/e2ee/t/100000000000002/');
    expect(page.composer('box')).toMatchObject({ kind: 'message', counterpart: who('Ana Prado', '100000000000002') });
    expect(page.post('thumb')).toBeNull();
  });
});

describe('a post in its dialog, in Traditional Chinese (2026)', () => {
  const page = open('post-dialog-2026');

  it('tells its boxes apart', () => {
    expect(page.composer('box-d')).toMatchObject({
      kind: 'comment',
      counterpart: dalia,
      inReplyTo: { text: '找一間安靜的房間\n十二人' },
    });
    expect(page.composer('answer-1')).toMatchObject({ kind: 'reply', counterpart: ben });
    expect(page.composer('answer-3')).toMatchObject({ kind: 'reply', counterpart: null });
    expect(page.row('z')).toEqual(ana);
  });
});

describe('results of a search, by somebody the page does not name (2025)', () => {
  const page = open('people-search-2025', 'https://www.facebook.com/search/people/?q=a');

  it('takes no page at the side for oneself, and no result for a post', () => {
    expect(page.viewer()).toBeNull();
    expect(page.post('do-a')).toBeNull();
  });

  it('means the person of each card', () => {
    expect(page.press('do-a')).toMatchObject({ does: 'connect', counterpart: ana });
    expect(page.press('do-b')).toMatchObject({ opens: 'message', counterpart: numbered('Ben Okafor', '78') });
    expect(page.press('do-c')).toMatchObject({ does: 'follow', counterpart: boats });
    expect(page.press('do-d')).toBeNull();
  });

  it('addresses nobody where one comments as the author', () =>
    expect(page.composer('box-m')).toMatchObject({ kind: 'comment', counterpart: null }));
});

describe('a page’s profile, logged out (2025)', () => {
  const page = open('logged-out-profile-2025', 'https://www.facebook.com/tidewater.boats');

  it('has posts, but no viewer and nothing to press', () => {
    expect(page.viewer()).toBeNull();
    for (const id of ['like-a', 'follow', 'message', 'login']) expect(page.press(id)).toBeNull();
    expect(page.post('p1')).toMatchObject({ author: boats, text: 'Barcos para todos' });
    expect(page.post('p2')).toMatchObject({ author: boats, text: 'Cerrado el lunes' });
  });
});
