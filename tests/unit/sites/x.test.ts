// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../../utils/sites/adapter.ts';
import x from '../../../utils/sites/x/index.ts';

const at = (handle: string, name: string) => ({ name, handle, profileUrl: `https://x.com/${handle}` });
const ana = at('ana_prado', 'Ana Prado');
const chiyo = at('chiyo_m', '宮下 千代');
const fina = at('fina_costa', 'Fina Costa 🌱');

/** Opens a page of tests/fixtures/x. */
function open(fixture: string, url: string) {
  const html = readFileSync(`${import.meta.dirname}/../../fixtures/x/${fixture}.html`, 'utf8');
  const document = new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  const page: Page = { url: new URL(url), document };
  const find = (selector: string): Element => document.querySelector(selector)!;
  return {
    page,
    find,
    viewer: () => x.viewer(page),
    composer: (selector: string) => x.composerAt(find(selector), page),
    press: (selector: string) => x.pressAt(find(selector), page),
    post: (selector: string) => x.postAt(find(selector), page),
  };
}

describe('a feed on X', () => {
  const home = open('home-2026', 'https://x.com/home');

  it('knows whose page it is', () => expect(home.viewer()).toEqual(at('sam_rivers', 'Sam Rivers')));

  it('addresses a new post to nobody', () => {
    const composer = home.composer('[data-testid="tweetTextarea_0"] span')!;
    expect(composer).toMatchObject({ kind: 'post', counterpart: null, inReplyTo: null, sendKeys: ['mod-enter'] });
    expect(composer.scope.className).toBe('box');
  });

  it('takes the author, not who reposted, is answered or is mentioned', () => {
    expect(home.press('#reply-svg')).toMatchObject({
      does: 'open',
      opens: 'reply',
      counterpart: fina,
      inReplyTo: { text: 'Ciao @ana_prado, i pomodori\nsono pronti 🍅', url: 'https://x.com/fina_costa/status/11' },
    });
    expect(home.press('#repost [data-testid="like"] svg')).toMatchObject({
      does: 'like',
      step: 'at-once',
      counterpart: fina,
    });
    expect(home.press('#repost [data-testid="retweet"]')).toMatchObject({
      does: 'repost',
      step: 'asks',
      counterpart: fina,
    });
  });

  it('does not take a quoted text for the words of who quotes it', () => {
    expect(home.post('#quoting')).toMatchObject({ author: ana, text: '', url: 'https://x.com/ana_prado/status/12' });
    expect(home.post('#quoted-text')).toMatchObject({
      author: at('ewan_brae', 'Ewan Brae, PhD'),
      text: 'The tide comes twice.',
    });
    expect(home.press('#quoting [data-testid="reply"]')).toMatchObject({ counterpart: ana, inReplyTo: null });
  });

  it('sees no gesture in taking one back', () => {
    expect(home.press('#quoting [data-testid="unlike"]')).toBeNull();
    expect(home.press('#quoting [data-testid="unretweet"]')).toBeNull();
  });

  it('knows who advertises, and that an advertisement has no address', () => {
    expect(home.post('#ad')).toMatchObject({
      author: at('dalia_haddad', 'داليا حداد'),
      text: 'Lessons for everybody.',
    });
    expect(home.post('#ad')).not.toHaveProperty('url');
  });

  it('has nobody to address in one’s own post, and reads emoji', () => {
    expect(home.press('#own [data-testid="reply"]')).toMatchObject({
      opens: 'reply',
      counterpart: null,
      inReplyTo: null,
    });
    expect(home.post('#own')?.text).toBe('🌊🌊');
  });

  it('is silent about notifications and search boxes', () => {
    expect(home.post('#notice')).toBeNull();
    expect(home.composer('#search-editable')).toBeNull();
    expect(home.composer('[data-testid="SearchBox_Search_Input"]')).toBeNull();
  });

  it('sends nothing by a disabled button', () => {
    const composer = home.composer('[data-testid="tweetTextarea_0"]')!;
    expect(x.sendsAt(home.find('#send span'), composer, home.page)).toBe(false);
  });
});

describe('the page of a post on X', () => {
  const status = open('status-2026', 'https://x.com/ana_prado/status/21');
  const focal = { text: 'The focal post.', url: 'https://x.com/ana_prado/status/21' };

  it('answers the focal post in the row under it, not its parent', () => {
    expect(status.composer('#inline')).toMatchObject({ kind: 'reply', counterpart: ana, inReplyTo: focal });
  });

  it('answers the post in the dialog that is open over it, in each post of a thread', () => {
    for (const box of ['#dialog-first', '#dialog-second'])
      expect(status.composer(box)).toMatchObject({
        kind: 'reply',
        counterpart: chiyo,
        inReplyTo: { text: '返信です。' },
      });
  });

  it('finds the send button with its test id and without', () => {
    const composer = status.composer('#dialog-first')!;
    const lost = { ...status.page, lost: new Set(['send:testid']) };
    for (const page of [status.page, lost]) {
      expect(x.sendsAt(status.find('#dialog-send span'), composer, page)).toBe(true);
      expect(x.sendsAt(status.find('[data-testid="addButton"]'), composer, page)).toBe(false);
    }
  });

  it('knows saving and discarding from other questions', () => {
    expect(x.discardsAt(status.find('[data-testid="confirmationSheetCancel"] span'), status.page)).toBe(true);
    expect(x.discardsAt(status.find('#dialog-send'), status.page)).toBe(false);
    const home = open('home-2026', 'https://x.com/home');
    home.find('main').append(status.find('#sheet').cloneNode(true));
    expect(x.discardsAt(home.find('[data-testid="confirmationSheetConfirm"]'), home.page)).toBe(false);
  });

  it('leaves hidden dialogs alone', () => expect(status.composer('#hidden-editor')).toBeNull());

  it('believes a toast with the address of the new post, and no other', () => {
    const { page, find, composer } = open('status-2026', 'https://x.com/compose/post');
    const writing = composer('#dialog-first')!;
    expect(x.deliveryOf(writing, page)).toBeNull();
    const toast = page.document.createElement('div');
    toast.setAttribute('data-testid', 'toast');
    find('#layers').append(toast);
    expect(x.deliveryOf(writing, page)).toBe('failed');
    toast.innerHTML = '<a href="/sam_rivers/status/99">View</a>';
    expect(x.deliveryOf(writing, page)).toBe('sent');
  });
});

describe('a quote on X', () => {
  const quote = open('quote-2026', 'https://x.com/compose/post');

  it('addresses the author of the card under the box', () => {
    expect(quote.composer('#box')).toMatchObject({
      kind: 'quote',
      counterpart: ana,
      inReplyTo: { text: 'Wer kennt einen ruhigen Raum?' },
    });
  });

  it('is asked for in the same menu as a repost', () => {
    expect(quote.press('#confirm span')).toMatchObject({ does: 'repost', step: 'confirms', counterpart: null });
    expect(quote.press('#quote span')).toMatchObject({ does: 'open', opens: 'quote', step: 'confirms' });
  });
});

describe('messages on X', () => {
  it('go to the person of the open conversation, whoever is mentioned in it', () => {
    const chat = open('chat-2026', 'https://x.com/i/chat/1-2');
    expect(chat.composer('#box')).toMatchObject({
      kind: 'message',
      counterpart: ana,
      inReplyTo: null,
      sendKeys: ['enter'],
    });
    expect(x.deliveryOf(chat.composer('#box')!, chat.page)).toBe('failed');
  });

  it('are found in the shadow root that X Chat has had since 2026', () => {
    const chat = open('chat-2026', 'https://x.com/i/chat/1-2');
    const host = chat.find('main');
    const root = host.attachShadow({ mode: 'open' });
    root.append(...host.childNodes);
    const composer = x.composerAt(root.querySelector('#box')!, chat.page)!;
    expect(composer).toMatchObject({ kind: 'message', counterpart: ana });
    expect(x.sendsAt(root.querySelector('[data-testid="dm-composer-send-button"]')!, composer, chat.page)).toBe(true);
  });

  it('have nobody in a group, and somebody in the drawer beside it', () => {
    const older = open('group-2025', 'https://x.com/messages/77');
    expect(older.composer('#group')).toMatchObject({ kind: 'message', counterpart: null });
    expect(older.composer('#drawer')).toMatchObject({ kind: 'message', counterpart: at('dalia_haddad', 'داليا حداد') });
  });
});

describe('people on X', () => {
  const profile = open('profile-ja', 'https://x.com/ana_prado');

  it('are followed and written to from their profile, whatever the language puts first', () => {
    expect(profile.press('#follow span')).toMatchObject({ does: 'follow', step: 'at-once', counterpart: ana });
    expect(profile.press('#message')).toMatchObject({ does: 'open', opens: 'message', counterpart: ana });
  });

  it('are followed from a list beside it', () =>
    expect(profile.press('#follow-cell')).toMatchObject({ does: 'follow', counterpart: chiyo }));
});

describe('other pages of X', () => {
  it('reads the layout of 2021', () => {
    const old = open('home-2021', 'https://twitter.com/home');
    const finaThen = at('fina_costa', 'Fina Costa');
    expect(old.composer('#box')).toMatchObject({ kind: 'post', counterpart: null });
    expect(x.sendsAt(old.find('#send span'), old.composer('#box')!, old.page)).toBe(true);
    expect(old.post('#post')).toMatchObject({
      author: finaThen,
      text: 'Bread at noon.',
      url: 'https://x.com/fina_costa/status/31',
    });
    expect(old.press('#post [data-testid="like"] svg')).toMatchObject({ does: 'like', counterpart: finaThen });
    expect(old.press('#follow span')).toMatchObject({ does: 'follow', counterpart: chiyo });
    expect(old.press('#following')).toBeNull();
  });

  it('takes a long-form post for reading, not for writing', () => {
    const article = open('article-2026', 'https://x.com/ewan_brae/status/41');
    expect(article.composer('#readonly')).toBeNull();
    expect(article.post('#readonly')).toMatchObject({
      author: at('ewan_brae', 'Ewan Brae, PhD'),
      text: 'On tides\nThey come twice.',
    });
  });

  it('has nobody to say without an account', () => {
    const out = open('logged-out-2026', 'https://x.com/ana_prado/status/51');
    expect(out.viewer()).toBeNull();
    expect(out.press('[data-testid="like"]')).toBeNull();
    expect(out.post('#post')?.author).toEqual(ana);
  });
});
