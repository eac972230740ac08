// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from '../../../utils/sites/adapter.ts';
import { deepAll } from '../../../utils/sites/dom.ts';
import linkedin from '../../../utils/sites/linkedin/index.ts';

const member = (name: string, handle: string, kind = 'in') => ({
  name,
  handle,
  profileUrl: `https://www.linkedin.com/${kind}/${encodeURIComponent(handle)}`,
});
const company = (name: string, handle: string) => member(name, handle, 'company');
const sam = member('Sam Rivers', 'sam-rivers');
const ana = member('Ana Prado', 'ana-prado');
const ines = member('Inés Caro', 'inés-caro-8b1');
const olu = member('Olú Oyelaran', 'oyelaran');
const ewan = member('Ewan Brae, PhD', 'ewan-brae');
const mei = member('Mei-Ling 林美玲', 'meiling-lin');
const luca = member('Luca Verdi', 'luca-verdi-77');
const chiyo = member('宮下 千代', 'chiyo-m');
const casa = company('Casa do Rio', 'casa-do-rio');

let page: Page;

/** Opens a page as a browser would: with its shadow roots. */
function open(fixture: string, path: string): void {
  document.body.innerHTML = readFileSync(`${import.meta.dirname}/../../fixtures/linkedin/${fixture}.html`, 'utf8');
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]'))
    template.parentElement!.attachShadow({ mode: 'open' }).append(template.content);
  page = { url: new URL(path, 'https://www.linkedin.com'), document };
}

const at = (selector: string) => [...deepAll(document, selector)][0]!;
const composer = (selector: string) => linkedin.composerAt(at(selector), page);
const press = (selector: string) => linkedin.pressAt(at(selector), page);
const post = (selector: string) => linkedin.postAt(at(selector), page);

/** What a control does toward whom, or nothing. */
function presses(expected: [selector: string, does: string | null, counterpart?: object | null][]): void {
  it.each(expected)('knows the press %s: %s', (selector, does, counterpart = null) => {
    const told = press(selector);
    expect(told && (told.opens ?? told.does)).toBe(does);
    if (does) expect(told!.counterpart).toEqual(counterpart);
  });
}

describe('a classic feed of 2022', () => {
  beforeEach(() => open('page-classic-2022', '/feed/'));

  presses([
    ['#p1-like svg', 'like', ines],
    ['#p1-comment', 'comment', ines],
    ['#p1-share', 'repost', ines],
    ['#p1-follow', 'follow', ines],
    ['#p1-send', null],
    ['#p1-menu', null],
    ['#p1-count', null],
    ['#p1-comments', null],
    ['#c1-like', 'like', olu],
    ['#c1-reply', 'reply', olu],
    ['#c2-unlike', null],
    ['#p2-like', 'like', company('Taller Norte', 'taller-norte')],
    ['#p3-like', 'like', { name: 'Marta Sáez' }],
    ['#start', 'post'],
    ['#media', null],
    ['#side-follow', 'follow', member('Dalia Haddad', 'dalia-h')],
    ['#side-following', null],
  ]);

  it.each([
    ['#p1', ines, 'Busco un aparejador 🏗️ en Cádiz.\n¿Conocéis a alguien como Fina? #obra', '1'],
    ['#p2', company('Taller Norte', 'taller-norte'), 'Lo que dice Inés', '2'],
    ['#p2-original', ines, 'Busco un aparejador', '1'],
    ['#p3', { name: 'Marta Sáez' }, 'Mañana, visita.', '3'],
    ['#c1', olu, 'Inés Caro ¡yo misma!', undefined],
  ])('tells the post %s', (selector, author, text, n) => {
    const url = n && `https://www.linkedin.com/feed/update/urn:li:activity:690000000000000000${n}/`;
    expect(post(selector)).toEqual({ author, text, ...(url && { url }), card: at(selector) });
  });

  it('tells whom each box is for', () => {
    expect(composer('#p1-box')).toMatchObject({ kind: 'comment', counterpart: ines });
    expect(composer('#c1-box')).toMatchObject({ kind: 'reply', counterpart: olu });
  });

  it('takes what Quill pastes through for the editor beside it', () => {
    expect(composer('#p1-clipboard')).toMatchObject({ kind: 'comment', editor: at('#p1-box') });
  });

  it('knows the user', () => expect(linkedin.viewer(page)).toEqual(sam));
});

describe('recent activity in a classic page', () => {
  beforeEach(() => open('page-classic-activity', '/in/ana-prado/recent-activity/all/'));

  presses([
    ['#a1-like-use', 'like', ewan],
    ['#a1-comment', 'comment', ewan],
    ['#a1-repost', 'repost', ewan],
    ['#a1-instantly', 'repost', ewan],
    ['#a1-thoughts', 'quote', ewan],
    ['#a1-follow', 'follow', ewan],
    ['#a1-said-like', 'like', mei],
    ['#a1-said-reply', 'reply', mei],
    ['#bare-follow', 'follow', ana],
    ...['#a1-send', '#a1-reposts', '#a1-reactions', '#a1-said-menu', '#pill', '#play', '#close'].map(
      (selector): [string, null] => [selector, null],
    ),
  ]);

  it('tells the post and what is said below it', () => {
    expect(post('#a1')).toMatchObject({
      author: ewan,
      text: 'Timo Kask dug first.\nThen we measured.',
      url: 'https://www.linkedin.com/feed/update/urn:li:activity:7480000000000000001/',
    });
    expect(post('#a1-said')).toMatchObject({ author: mei, text: 'So clear.\nThank you!' });
  });
});

describe('a classic profile', () => {
  const jorg = member('Jörg Weiß', 'jörg-weiß');
  beforeEach(() => open('page-classic-profile', '/in/j%C3%B6rg-wei%C3%9F/'));

  presses([
    ['#sticky', 'connect', jorg],
    ['#menu-connect', 'connect', jorg],
    ['#follow', 'follow', jorg],
    ['#message', 'message', jorg],
    ['#interest', 'follow', company('Hafen e.V.', 'hafen-ev')],
    ['#aside', 'connect', member('Mei Wong', 'mei')],
    ...['#more', '#send-profile', '#report'].map((it): [string, null] => [it, null]),
  ]);

  it('has no posts', () => expect(post('#job')).toBeNull());
});

describe('a newer feed', () => {
  beforeEach(() => open('page-newer-feed', '/preload/feed/'));

  presses([
    ['#f1-like-path', 'like', { name: 'Ana Prado' }],
    ['#f1-comment', 'comment', { name: 'Ana Prado' }],
    ['#f1-repost', 'repost', { name: 'Ana Prado' }],
    ['#f1 h2', null],
    ['#f1-send', null],
    ['#f1-reactions', null],
    ['#f2-follow', 'follow', luca],
    ['#f2-follow-original', 'follow', company('Mulino Basso', 'mulino-basso')],
    ['#f2-comment', 'comment', luca],
    ['#f2-liked', null],
    ['#f2-count', null],
    ['#f2-comments', null],
    ['#f2-said-like', 'like', chiyo],
    ['#f2-said-reply', 'reply', chiyo],
    ['#f2-said-count', null],
    ['#f2-said-more', null],
    ['#start', 'post'],
    ['#write', null],
  ]);

  it('tells who wrote what', () => {
    expect(post('#f1')).toMatchObject({
      author: { name: 'Ana Prado' },
      text: 'Tre cose sull’acqua 💧\nUno: #acqua',
      url: 'https://www.linkedin.com/feed/update/urn:li:ugcPost:7513634933928767488/',
    });
    expect(post('#f2')).toMatchObject({
      author: luca,
      text: 'Il lievito madre.',
      url: 'https://www.linkedin.com/feed/update/urn:li:ugcPost:7491496554583740417/',
    });
    expect(post('#f2-said')).toMatchObject({ author: chiyo, text: 'Quanto sale?' });
  });

  it('tells whom each box is for, however often a key is written', () => {
    expect(composer('#f2-box')).toMatchObject({ kind: 'comment', counterpart: luca });
    expect(composer('#f2-reply-box')).toMatchObject({
      kind: 'reply',
      counterpart: chiyo,
      inReplyTo: { text: 'Quanto sale?' },
    });
  });

  it('knows the user', () => expect(linkedin.viewer(page)).toEqual(sam));
});

describe('a newer profile', () => {
  const linMeiling = member('林美玲', 'meiling-lin');
  beforeEach(() => open('page-newer-profile', '/in/ana-prado/'));

  presses([
    ...['#t-connect', '#s-connect', '#m-connect'].map((it): [string, string, object] => [it, 'connect', ana]),
    ...['#t-message', '#s-message'].map((it): [string, string, object] => [it, 'message', ana]),
    ['#t-follow', 'follow', ana],
    ...['#t-more', '#m-send', '#m-report', '#side-pending', '#r1-send', '#i-send', '#i-cancel'].map(
      (it): [string, null] => [it, null],
    ),
    ['#r1-like', 'like', linMeiling],
    ['#r1-comment', 'comment', linMeiling],
    ['#r1-repost', 'repost', linMeiling],
    ['#r2-like', 'like', ana],
    ['#side-message', 'message', member('Fina Costa', 'fina-costa')],
    ['#side-connect', 'connect', member('Ben Okafor', 'ben-okafor')],
    ['#side-nobody', 'message', null],
  ]);

  it('tells the posts', () => {
    expect(post('#r1-like')).toMatchObject({
      author: linMeiling,
      text: '春天来了 🌸',
      url: 'https://www.linkedin.com/feed/update/urn:li:activity:7500000000000000005/',
    });
    expect(post('#r2-like')).toMatchObject({ author: ana, text: '自己的话' });
    expect(post('#side-message')).toBeNull();
  });

  it('finds what stands in the shadow root', () => {
    expect(composer('#custom-message')).toMatchObject({ kind: 'invite', counterpart: ana });
    expect(composer('#b-ana')).toMatchObject({ kind: 'message', counterpart: { name: 'Ana Prado' }, inReplyTo: null });
  });

  it('does not take the head of another bubble for a group’s', () => {
    expect(composer('#b-group')).toMatchObject({ kind: 'message', counterpart: null, inReplyTo: null });
  });
});

describe('people search', () => {
  beforeEach(() => open('page-people', '/search/results/people/?keywords=x'));

  const jurgen = member('Jürgen Böhm', 'jürgen-b');
  const nichte = member('Nichte Dejar', 'nichte-dejar');
  presses([
    ['#n1', 'connect', member('داليا حداد', 'dalia-haddad-31')],
    ['#n2', 'connect', jurgen],
    ['#n2-message', 'message', jurgen],
    ['#n3', null],
    ['#n4', 'follow', member('Olga N.', 'olga-n')],
    ['#k1', 'connect', member('Timo Kask', 'timo-kask')],
    ['#k2', 'follow', nichte],
    ['#k2-message', 'message', nichte],
  ]);
});

describe('the network pages', () => {
  beforeEach(() => open('page-network', '/mynetwork/grow/'));

  presses([
    ['#b1 span', 'message', member('Odile Marchand', 'odile-marchand-2a')],
    ['#bundle', 'message', null],
    ['#bundle-named', 'message', null],
    ['#b3', 'message', member('Rémy Dubois ✨', 'rémy-d')],
    ['#ask', 'connect', member('Fina Costa', 'fina-costa')],
    ['#follow', 'follow', company('Open Tide', 'open-tide')],
    ...['#b1-props', '#ignore', '#accept', '#withdraw', '#dismiss', '#unfollow'].map((it): [string, null] => [
      it,
      null,
    ]),
  ]);
});

describe('a post’s own page', () => {
  const text = 'Vagas abertas.';
  const url = 'https://www.linkedin.com/feed/update/urn:li:ugcPost:71/';
  beforeEach(() => open('page-newer-detail', '/preload/feed/update/urn:li:ugcPost:71/?trk=x'));

  presses([
    ['#d1-like', 'like', casa],
    ['#d1-comment', 'comment', casa],
    ['#own-like', 'like', null],
    ['#own-reply', 'reply', null],
    ['#d2-like', 'like', ana],
  ]);

  it('belongs to the comments beside it', () => {
    expect(composer('#d1-box')).toMatchObject({ kind: 'comment', counterpart: casa, inReplyTo: { text, url } });
  });

  it('has an address that the other post below it has not', () => {
    expect(post('#d1')).toMatchObject({ author: casa, text, url });
    expect(post('#d2')).toMatchObject({ author: ana, text: 'Outra coisa' });
    expect(post('#d2')!.url).toBeUndefined();
  });
});

describe('a page without a login', () => {
  beforeEach(() => open('page-logged-out', '/posts/ewan-brae_mud-activity-7400000000000000009-abcd'));

  presses(['#name', '#like', '#comment', '#share', '#reply', '#connect', '#signin'].map((it) => [it, null]));

  it('knows nobody', () => expect(linkedin.viewer(page)).toBeNull());
});
