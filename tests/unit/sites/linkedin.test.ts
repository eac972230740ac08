// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from '../../../utils/sites/adapter.ts';
import linkedin from '../../../utils/sites/linkedin/index.ts';

const profile = (name: string, handle: string, kind = 'in') => ({
  name,
  handle,
  profileUrl: `https://www.linkedin.com/${kind}/${handle}`,
});
const ana = profile('Ana Prado', 'ana_prado');
const ewan = profile('Ewan Brae, PhD', 'ewan-brae');
const fina = profile('Fina Costa', 'fina_costa');
const chiyo = profile('宮下 千代', 'chiyo-m');

let page: Page;

function open(fixture: string, path: string): void {
  document.body.innerHTML = readFileSync(`${import.meta.dirname}/../../fixtures/linkedin/${fixture}.html`, 'utf8');
  page = { url: new URL(path, 'https://www.linkedin.com'), document };
}

const at = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const composer = (selector: string) => linkedin.composerAt(at(selector), page);
const press = (selector: string) => linkedin.pressAt(at(selector), page);
const post = (selector: string) => linkedin.postAt(at(selector), page);

describe('the newer feed', () => {
  beforeEach(() => open('newer-feed', '/feed/'));

  it('knows the user', () => {
    expect(linkedin.viewer(page)).toEqual(profile('Sam Rivers', 'sam_rivers'));
  });

  it('takes a comment to go to the author, not to the one who liked the post', () => {
    expect(composer('#comment-box')).toMatchObject({
      kind: 'comment',
      counterpart: ana,
      inReplyTo: { text: 'Wer kennt Fina Costa?\nZwei Zeilen.' },
    });
  });

  it('takes a reply to go to the one who commented', () => {
    expect(composer('#reply-box')).toMatchObject({ kind: 'reply', counterpart: chiyo, inReplyTo: { text: 'Ich!' } });
  });

  it('has nobody to address under one’s own post', () => {
    expect(composer('#own-box')).toMatchObject({ kind: 'comment', counterpart: null });
    expect(press('#own-like')).toMatchObject({ does: 'like', counterpart: null });
  });

  it('knows that who comments under one’s own post writes to the user, and that others do not', () => {
    const comment = at('#reply-box').closest('[id^="replaceableComment"]')!;
    expect(composer('#reply-box')).not.toHaveProperty('toViewer');
    at('#own').append(comment);
    expect(composer('#reply-box')).toMatchObject({ kind: 'reply', counterpart: chiyo, toViewer: true });
    expect(composer('#own-box')).not.toHaveProperty('toViewer');
  });

  it.each([
    ['#liked', ana, 'Wer kennt Fina Costa?\nZwei Zeilen.'],
    ['#group', { name: 'Ewan Brae, PhD' }, 'Group words'],
    ['#shared', profile('داليا حداد', 'dalia.haddad'), 'My thoughts'],
    ['#advert', profile('Harbour Tools', 'harbour-tools', 'company'), 'Buy'],
  ])('tells who wrote the post %s', (selector, author, text) => {
    expect(post(selector)).toMatchObject({ author, text, card: at(selector) });
  });

  it('takes the post and its inner copies for one', () => {
    expect(post('[componentkey="K1"]')!.card).toBe(at('#liked'));
  });

  it.each([
    ['#like svg', { does: 'like', step: 'at-once', counterpart: ana }],
    ['#repost', { does: 'repost', step: 'asks', counterpart: ana }],
    ['#comment', { does: 'open', opens: 'comment', counterpart: ana }],
    ['#like-comment', { does: 'like', counterpart: chiyo }],
    ['#reply', { does: 'open', opens: 'reply', counterpart: chiyo }],
    ['#follow', { does: 'follow', counterpart: profile('Harbour Tools', 'harbour-tools', 'company') }],
    ['#start', { does: 'open', opens: 'post', counterpart: null }],
  ])('knows the press %s', (selector, expected) => {
    expect(press(selector)).toMatchObject(expected);
  });

  it('takes taking a like back for no interaction', () => {
    expect(press('#liked-already')).toBeNull();
  });

  it('knows the button that sends the comment, and no other', () => {
    expect(linkedin.sendsAt(at('#submit'), composer('#comment-box')!, page)).toBe(true);
    expect(linkedin.sendsAt(at('#comment'), composer('#comment-box')!, page)).toBe(false);
    expect(linkedin.sendsAt(at('#submit'), composer('#own-box')!, page)).toBe(false);
  });

  it.each(['data-testid', 'role', 'aria-label', 'class', 'componentkey'])('holds without any %s', (attribute) => {
    for (const element of document.querySelectorAll(`[${attribute}]`)) element.removeAttribute(attribute);
    expect(composer('#comment-box')).toMatchObject({ kind: 'comment', counterpart: ana });
    expect(composer('#reply-box')).toMatchObject({ kind: 'reply', counterpart: chiyo });
  });
});

describe('a post on its own page', () => {
  beforeEach(() => open('newer-detail', '/feed/update/urn:li:activity:9/'));

  it('belongs to the comments beside it', () => {
    const url = 'https://www.linkedin.com/feed/update/urn:li:activity:9/';
    expect(composer('#box')).toMatchObject({
      kind: 'comment',
      counterpart: ana,
      inReplyTo: { text: 'A question', url },
    });
  });

  it('is no part of them', () => {
    expect(post('#said')).toMatchObject({ author: { handle: 'benokafor' }, text: 'An answer' });
    expect(post('aside')).toBeNull();
  });
});

describe('a profile', () => {
  beforeEach(() => open('newer-profile', '/in/ana_prado/'));

  it.each([
    ['#connect', { does: 'connect', step: 'asks', counterpart: ana }],
    ['#message', { does: 'open', opens: 'message', counterpart: ana }],
    ['#message-copy', { does: 'open', opens: 'message', counterpart: ana }],
    ['#message-fina', { does: 'open', opens: 'message', counterpart: fina }],
    ['#ask', { does: 'connect', step: 'asks', counterpart: fina }],
    ['#like', { does: 'like', counterpart: ewan }],
    ['#comment', { does: 'open', opens: 'comment', counterpart: ewan }],
  ])('tells whom %s is for', (selector, expected) => {
    expect(press(selector)).toMatchObject(expected);
  });

  it('does not guess whom a nameless link at its side is for', () => {
    expect(press('#message-nobody')).toMatchObject({ counterpart: null });
  });

  it('sends an invitation at once where inviting is the page’s business', () => {
    page = { ...page, url: new URL('https://www.linkedin.com/mynetwork/grow/') };
    expect(press('#ask')).toMatchObject({ does: 'connect', step: 'at-once', counterpart: fina });
  });
});

describe('classic pages', () => {
  beforeEach(() => open('classic-feed', '/feed/'));

  it('read names once and hidden words not at all', () => {
    const url = 'https://www.linkedin.com/feed/update/urn:li:activity:11/';
    expect(composer('#box')).toMatchObject({
      kind: 'comment',
      counterpart: ana,
      inReplyTo: { text: 'Hello #tide', url },
    });
  });

  it('tell the original from the repost', () => {
    expect(post('#original')).toMatchObject({ author: ewan, text: 'Original words' });
    expect(post('#like')).toMatchObject({ author: ana, text: 'Hello #tide' });
  });

  it('tell a post’s like from a comment’s, and taking one back', () => {
    expect(press('#like')).toMatchObject({ does: 'like', counterpart: ana });
    expect(press('#unlike-comment')).toBeNull();
    expect(press('#reply')).toMatchObject({ opens: 'reply', counterpart: fina });
  });

  it.each(['role', 'aria-label', 'class', 'data-urn'])('hold without any %s', (attribute) => {
    for (const element of document.querySelectorAll(`[${attribute}]`)) element.removeAttribute(attribute);
    expect(composer('#box')).toMatchObject({ kind: 'comment', counterpart: ana });
  });
});

describe('messages', () => {
  beforeEach(() => open('messages', '/feed/'));

  it('go to the one at the head of their own bubble', () => {
    expect(composer('#one [contenteditable]')).toMatchObject({
      kind: 'message',
      counterpart: ana,
      inReplyTo: { text: 'Are you there?' },
    });
  });

  it('answer nothing that was answered already', () => {
    expect(composer('#two [contenteditable]')).toMatchObject({ counterpart: { handle: 'benokafor' }, inReplyTo: null });
  });

  it('go to nobody in a group', () => {
    expect(composer('#group [contenteditable]')).toMatchObject({ kind: 'message', counterpart: null, inReplyTo: null });
  });

  it('go to the recipient of a new message', () => {
    expect(composer('#new [contenteditable]')).toMatchObject({ kind: 'message', counterpart: { name: 'Fina Costa' } });
  });

  it('are not written in the recipients’ field', () => {
    expect(composer('#recipients')).toBeNull();
  });

  it('are sent by their own button, when it can be pressed', () => {
    const one = composer('#one [contenteditable]')!;
    expect(linkedin.sendsAt(at('#one button'), one, page)).toBe(true);
    expect(linkedin.sendsAt(at('#two button'), one, page)).toBe(false);
    expect(linkedin.sendsAt(at('#two button'), composer('#two [contenteditable]')!, page)).toBe(false);
  });
});

describe('dialogs', () => {
  beforeEach(() => open('dialogs', '/in/ana_prado/'));

  it('invite the one they name', () => {
    expect(composer('#custom-message')).toMatchObject({ kind: 'invite', counterpart: ana });
    expect(linkedin.sendsAt(at('#send'), composer('#custom-message')!, page)).toBe(true);
    expect(linkedin.sendsAt(at('#cancel'), composer('#custom-message')!, page)).toBe(false);
  });

  it('invite the one of the address when the page shows no more', () => {
    page = { ...page, url: new URL('https://www.linkedin.com/preload/custom-invite/?vanityName=ana_prado') };
    for (const name of document.querySelectorAll('strong, h1')) name.remove();
    expect(composer('#custom-message')).toMatchObject({ counterpart: { ...ana, name: 'ana_prado' } });
  });

  it('ask first whether there is a note', () => {
    expect(press('#without')).toMatchObject({ does: 'connect', step: 'confirms', counterpart: ana });
    expect(press('#add')).toMatchObject({ does: 'open', opens: 'invite', counterpart: ana });
    expect(press('#send')).toBeNull();
  });

  it('quote the original below the text', () => {
    expect(composer('#quote')).toMatchObject({ kind: 'quote', counterpart: ewan, inReplyTo: { text: 'Tide tables' } });
  });

  it('hold a new post in either share box', () => {
    expect(composer('#share')).toMatchObject({ kind: 'post', counterpart: null });
    expect(linkedin.sendsAt(at('#post'), composer('#share')!, page)).toBe(true);
  });

  it('discard a draft only where they ask about it', () => {
    expect(linkedin.discardsAt(at('#discard'))).toBe(true);
    expect(linkedin.discardsAt(at('#back'))).toBe(false);
    expect(linkedin.discardsAt(at('#cancel'))).toBe(false);
  });

  it.each(['#about', '#search', '#read-only'])('are not taken for a composer: %s', (selector) => {
    expect(composer(selector)).toBeNull();
  });

  it('find the share box in the open shadow root', () => {
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(at('[data-test-modal-id="sharebox"]'));
    document.body.append(host);
    expect(linkedin.composerAt(shadow.querySelector('#quote')!, page)).toMatchObject({
      kind: 'quote',
      counterpart: ewan,
    });
  });
});

it('knows nobody on a page without a login', () => {
  document.body.innerHTML = '<nav><a href="/login">Sign in</a></nav><main><h1>Ana Prado</h1></main>';
  page = { url: new URL('https://www.linkedin.com/in/ana_prado'), document };
  expect(linkedin.viewer(page)).toBeNull();
});
