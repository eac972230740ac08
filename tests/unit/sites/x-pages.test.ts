// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectAll, detectAt } from '../../../utils/sites/detect.ts';
import x from '../../../utils/sites/x/index.ts';

/** Whole pages as they are saved: what is told of each, and nothing else of it. */
const at = (handle: string, name: string) => ({ name, handle, profileUrl: `https://x.com/${handle}` });
const ana = at('ana_prado', 'Ana Prado');
const ben = at('benokafor', 'Ben Okafor');
const chiyo = at('chiyo_m', '宮下 千代');
const dalia = at('dalia_haddad', 'داليا حداد');
const ewan = at('ewan_brae', 'Ewan Brae, PhD');
const fina = at('fina_costa', 'Fina Costa 🌱');
const rooms = at('quiet_rooms', 'Quiet Rooms');
const sam = at('sam_rivers', 'Sam Rivers');

type Who = ReturnType<typeof at> | null;

function open(fixture: string, url: string) {
  const html = readFileSync(`${import.meta.dirname}/../../fixtures/x/${fixture}.html`, 'utf8');
  const document = new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  const page = { url: new URL(url), document };
  const found = detectAll(x, page);
  return {
    viewer: found.viewer,
    composers: found.composers.map(({ selector, kind, counterpart, inReplyTo }) => [
      selector,
      kind,
      counterpart,
      inReplyTo,
    ]),
    posts: found.posts.map(({ author, text, url: address }) => [author, text, address]),
    /** The presses of each card, as "does" or "opens", and toward whom. */
    presses: (selector: string) =>
      detectAt(x, page, `${selector} button, ${selector} a, ${selector} [role="button"]`)
        .at.flatMap(({ press }) => press ?? [])
        .map(({ does, opens, counterpart }) => [opens ?? does, counterpart]),
    press: (selector: string) => detectAt(x, page, selector).at[0]!.press,
    count: found.presses.length,
  };
}

const status = (handle: string, id: number) => `https://x.com/${handle}/status/${id}`;
const all = (who: Who) => ['reply', 'repost', 'like'].map((what) => [what, who]);

describe('a home page of 2021', () => {
  const page = open('pages-home-2021', 'https://twitter.com/home');

  it('has a box for a new post', () => {
    expect(page.viewer).toEqual(sam);
    expect(page.composers).toEqual([['#box', 'post', null, null]]);
  });

  it('keeps mentions in their line and quoted words with who wrote them', () =>
    expect(page.posts).toEqual([
      [fina, 'Bread for @ana_prado and @ewan_brae\nat noon.', status('fina_costa', 611)],
      [at('benokafor', '@ben'), 'Earth.', status('benokafor', 612)],
      [ana, '', status('ana_prado', 613)],
      [ewan, 'Tides, @chiyo_m.', status('ewan_brae', 600)],
      [dalia, 'Lessons.', undefined],
      [sam, 'hi', status('sam_rivers', 615)],
    ]));

  it('tells presses toward the author', () => {
    expect(page.presses('#retweet')).toEqual(all(fina));
    expect(page.presses('#looks')).toEqual(all(at('benokafor', '@ben')).slice(0, 2));
    expect(page.presses('#quoting')).toEqual([
      ['reply', ana],
      ['like', ana],
    ]);
    expect(page.presses('#promoted')).toEqual(all(dalia));
    expect(page.presses('#own')).toEqual(all(null));
    expect(page.press('#follow span')).toMatchObject({ does: 'follow', counterpart: chiyo });
    expect(page.count).toBe(14);
  });
});

describe('the page of a post of 2021', () => {
  const page = open('pages-status-2021', 'https://twitter.com/ana_prado/status/621');

  it('answers the focal post in the box under it, and the one in the dialog', () =>
    expect(page.composers).toEqual([
      ['#inline', 'reply', ana, { text: 'Who knows @ewan_brae? 🦷', url: status('ana_prado', 621) }],
      ['#in-dialog', 'reply', chiyo, { text: 'はい', url: status('chiyo_m', 622) }],
    ]));

  it('reads the parent, the focal post and its quote, the answer', () => {
    expect(page.posts.map(([author]) => author)).toEqual([ben, ana, ewan, chiyo, chiyo]);
    expect(page.presses('#focal')).toEqual(all(ana));
    expect(page.presses('#answer')).toEqual(all(chiyo));
  });
});

describe('a home page of 2024', () => {
  const page = open('pages-home-2024-zh', 'https://twitter.com/home');

  it('has a box for a new post', () => {
    expect(page.viewer).toEqual(sam);
    expect(page.composers).toEqual([['#box', 'post', null, null]]);
  });

  it('reads each post without badges, buttons and parameters', () =>
    expect(page.posts).toEqual([
      [fina, 'Ciao @ana_prado, guarda #pomodori di @benokafor!\nSono pronti 🍅🍅', status('fina_costa', 111)],
      [ana, 'Who has a spare autoclave? https://example.com/a-long-wayto-go…', status('ana_prado', 112)],
      [dalia, 'دروس للجميع', status('dalia_haddad', 113)],
      [chiyo, '賛成です', status('chiyo_m', 114)],
      [ewan, 'The tide comes twice, @benokafor.', status('ewan_brae', 900)],
      [sam, 'hello', status('sam_rivers', 115)],
    ]));

  it('tells presses toward the author, and people to follow', () => {
    expect(page.presses('#mention')).toEqual(all(fina));
    expect(page.presses('#community')).toEqual(all(ana));
    expect(page.presses('#ad')).toEqual(all(dalia));
    expect(page.presses('#quoting')).toEqual([['reply', chiyo]]);
    expect(page.presses('#own')).toEqual(all(null));
    expect(page.press('#in-feed span')).toMatchObject({ does: 'follow', counterpart: ewan });
    expect(page.press('#beside')).toMatchObject({ does: 'follow', counterpart: chiyo });
    expect(page.press('#already')).toBeNull();
    expect(page.press('#new-post')).toBeNull();
    expect(page.count).toBe(15);
  });
});

describe('the page of a post of 2026', () => {
  const page = open('pages-status-2026-fr', 'https://x.com/ana_prado/status/203');
  const focal = { text: '@dalia_haddad Je cherche un dentiste\nà #Lyon 🦷', url: status('ana_prado', 203) };

  it('answers the focal post among its parents, and takes the assistant for nobody’s message', () =>
    expect(page.composers).toEqual([
      ['#inline', 'reply', ana, focal],
      ['#assistant', 'unknown', null, null],
      ['#in-dialog', 'reply', chiyo, { text: 'はい', url: status('chiyo_m', 204) }],
    ]));

  it('reads every post', () =>
    expect(page.posts).toEqual([
      [ben, 'The first parent.', status('benokafor', 201)],
      [dalia, 'الثانية', status('dalia_haddad', 202)],
      [ana, focal.text, focal.url],
      [ewan, 'Quoted words.', undefined],
      [chiyo, 'はい', status('chiyo_m', 204)],
      [rooms, 'Rooms.', undefined],
      [chiyo, 'はい', status('chiyo_m', 204)],
    ]));

  it('tells presses toward the author of each', () => {
    expect(page.presses('#parent-2')).toEqual(all(dalia));
    expect(page.presses('#focal')).toEqual([['follow', ana], ...all(ana)]);
    expect(page.presses('#answer')).toEqual(all(chiyo));
    expect(page.presses('#ad')).toEqual(all(rooms));
  });
});

describe('a long-form post', () => {
  const page = open('pages-article-2026-es', 'https://x.com/ewan_brae/status/301');
  const words = 'Sobre las mareas\nVienen dos veces.\nY se van.';

  it('is answered under it; it is no editor itself', () =>
    expect(page.composers).toEqual([['#inline', 'reply', ewan, { text: words, url: status('ewan_brae', 301) }]]));

  it('keeps what is embedded and what is quoted apart', () =>
    expect(page.posts).toEqual([
      [ewan, words, status('ewan_brae', 301)],
      [ana, 'Embedded words.', undefined],
      [ben, '', status('benokafor', 302)],
      [dalia, 'Otro título', undefined],
    ]));

  it('has two action rows', () => {
    expect(page.presses('#row-1')).toEqual(all(ewan));
    expect(page.presses('#row-2')).toEqual(all(ewan));
    expect(page.press('#follow-author')).toMatchObject({ does: 'follow', counterpart: ewan });
  });
});

describe('the viewer of a picture', () => {
  const page = open('pages-photo-2025', 'https://x.com/fina_costa/status/402/photo/1');

  it('has its own box, and its address says nothing about the one behind it', () =>
    expect(page.composers).toEqual([
      ['#home-box', 'post', null, null],
      ['#viewer-box', 'reply', fina, { text: 'Bread.', url: status('fina_costa', 402) }],
    ]));

  it('has an action row under the picture', () => {
    expect(page.presses('#under-picture')).toEqual(all(fina));
    expect(page.presses('#behind')).toEqual(all(ben));
    expect(page.presses('#answer')).toEqual(all(chiyo));
  });
});

describe('a profile from right to left', () => {
  const page = open('pages-profile-2025-ar', 'https://x.com/dalia_haddad');

  it('is somebody’s, without the marks that steer the direction', () => {
    for (const button of ['#sticky-follow', '#follow span'])
      expect(page.press(button)).toMatchObject({ does: 'follow', counterpart: dalia });
    expect(page.press('#write svg')).toMatchObject({ opens: 'message', counterpart: dalia });
    expect(page.press('#beside')).toMatchObject({ does: 'follow', counterpart: chiyo });
    expect(page.press('#already')).toBeNull();
    expect(page.press('#hover-follow')).toMatchObject({ does: 'follow', counterpart: ben });
  });

  it('shows posts of others too', () => {
    expect(page.posts).toEqual([
      [dalia, 'صباح الخير @ana_prado كيف الحال؟', status('dalia_haddad', 502)],
      [ben, 'Earth.', status('benokafor', 503)],
    ]);
    expect(page.presses('#pinned')).toEqual(all(dalia));
    expect(page.presses('#reposted')).toEqual(all(ben));
  });
});

describe('conversations', () => {
  it('answer the last message where it is surely theirs', () => {
    const older = open('pages-messages-2024-it', 'https://twitter.com/messages/1-2');
    expect(older.composers).toEqual([
      ['#page-box', 'message', fina, { text: 'vuoi del pane?' }],
      ['#drawer-box', 'message', fina, null],
    ]);
    const chat = open('pages-chat-2026-pt', 'https://x.com/i/chat/1-2');
    expect(chat.composers).toEqual([['#box', 'message', dalia, { text: 'Precisa de ajuda com as aulas?' }]]);
  });
});

describe('a dialog over the notifications', () => {
  const page = open('pages-compose-2026', 'https://x.com/compose/post');

  it('quotes with each post of its thread', () => {
    const quoted = { text: 'Chi conosce @ana_prado?' };
    expect(page.composers).toEqual([
      ['#first', 'quote', fina, quoted],
      ['#second', 'quote', fina, quoted],
    ]);
  });

  it('leaves notifications out, but not the answers among them', () => {
    expect(page.posts).toEqual([[chiyo, '@sam_rivers thanks & see you <soon>', status('chiyo_m', 801)]]);
    expect(page.count).toBe(3);
  });
});

it('without an account, posts are read and nothing is pressed toward anybody', () => {
  const page = open('pages-logged-out-2025', 'https://x.com/benokafor');
  expect(page.viewer).toBeNull();
  expect(page.posts).toEqual([[ben, 'Earth.', status('benokafor', 901)]]);
  expect(page.count).toBe(0);
});
