import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Gesture } from '../../utils/core/words.ts';
import type { Step } from '../sandbox/scene.ts';
import { perform } from './act.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { Book } from './record.ts';

let chromium: Chromium;
let book: Book;
let page: Page;

beforeAll(async () => {
  chromium = await startChromium();
  book = await Book.of(chromium);
});
beforeEach(async () => {
  await page?.close();
  await book.clear();
  page = await chromium.openPage();
});
afterAll(() => chromium.close());

const linkedin = (path: string) => [
  { on: `https://www.linkedin.com${path}`, layout: 'newer' },
  { on: `https://www.linkedin.com${path}?layout=classic`, layout: 'classic' },
];
const like = 'main [data-testid="like"], main button:has(#thumbs-up-outline-small), main button.react-button__trigger';

interface Case {
  name: string;
  on: string;
  gesture: Gesture;
  steps: Step[];
  toward: string;
}

const x: Case[] = [
  {
    name: 'a like on X',
    on: 'https://x.com/home',
    gesture: 'like',
    steps: [{ click: '[data-testid="like"]' }],
    toward: 'ana_prado',
  },
  {
    name: 'a repost on X',
    on: 'https://x.com/home',
    gesture: 'repost',
    steps: [
      { click: '[data-testid="cellInnerDiv"]:nth-child(2) [data-testid="retweet"]' },
      { click: '[data-testid="retweetConfirm"]' },
    ],
    toward: 'fina_costa',
  },
  {
    name: 'a follow on X',
    on: 'https://x.com/home',
    gesture: 'follow',
    steps: [{ click: '[data-testid$="-follow"]' }],
    toward: 'chiyo_m',
  },
];

const onLinkedIn: Case[] = [
  ...linkedin('/feed/').flatMap(({ on, layout }): Case[] => [
    {
      name: `a like on LinkedIn’s ${layout} pages`,
      on,
      gesture: 'like',
      steps: [{ click: like }],
      toward: 'ana_prado',
    },
    {
      name: `a repost on LinkedIn’s ${layout} pages`,
      on,
      gesture: 'repost',
      steps: [
        {
          click:
            layout === 'newer' ? 'main button:has(#repost-small)' : 'main .feed-shared-social-action-bar div > button',
        },
        { click: '[role="menuitem"]:nth-of-type(2), .artdeco-dropdown__item:nth-of-type(2)' },
      ],
      toward: 'ana_prado',
    },
  ]),
  ...linkedin('/in/ana_prado/').flatMap(({ on, layout }): Case[] => [
    {
      name: `a follow on LinkedIn’s ${layout} pages`,
      on,
      gesture: 'follow',
      steps: [{ click: 'main section:first-of-type button' }],
      toward: 'ana_prado',
    },
    {
      name: `a connection asked for without a note on LinkedIn’s ${layout} pages`,
      on,
      gesture: 'connect',
      steps: [{ click: 'main section:first-of-type a[href*="custom-invite"]' }, { click: 'aria/Send without a note' }],
      toward: 'ana_prado',
    },
  ]),
  {
    name: 'a connection asked for at once on LinkedIn’s network page',
    on: 'https://www.linkedin.com/mynetwork/grow/',
    gesture: 'connect',
    steps: [{ click: 'main li:nth-of-type(2) > button' }],
    toward: 'benokafor',
  },
];

const onFacebook: Case[] = [
  {
    name: 'a like on Facebook',
    on: 'https://www.facebook.com/',
    gesture: 'like',
    steps: [{ click: '[data-ad-rendering-role="like_button"]' }],
    toward: 'ana_prado',
  },
  {
    name: 'a post shared on Facebook',
    on: 'https://www.facebook.com/',
    gesture: 'repost',
    steps: [{ click: '[data-ad-rendering-role="share_button"]' }, { click: 'aria/Share now[role="button"]' }],
    toward: 'ana_prado',
  },
  {
    name: 'a friend request on Facebook',
    on: 'https://www.facebook.com/ana_prado',
    gesture: 'connect',
    steps: [{ click: 'aria/Add friend[role="button"]' }],
    toward: 'ana_prado',
  },
];

describe.each([...x, ...onLinkedIn, ...onFacebook])('$name', ({ on, gesture, steps, toward }) => {
  it('is recorded once, with whom, and says nothing of stance', async () => {
    await page.goto(on);
    await perform(page, steps);
    const { interactions, people, rollups } = await book.whenItHolds(1);
    expect(interactions).toHaveLength(1);
    expect(interactions[0]).toMatchObject({ kind: gesture });
    expect(interactions[0]).not.toHaveProperty('stance');
    expect(people.map(({ identities }) => identities[0]!.handle)).toEqual([toward]);
    expect(rollups).toMatchObject([{ kind: gesture, stance: 'none', count: 1 }]);
  });
});

describe('what is no gesture', () => {
  it('a like taken back, and a menu that is closed again, add nothing', async () => {
    await page.goto('https://x.com/home');
    await perform(page, [
      { click: '[data-testid="like"]' },
      { click: '[data-testid="unlike"]' },
      { click: '[data-testid="cellInnerDiv"]:nth-child(2) [data-testid="retweet"]' },
      { waitFor: '[data-testid="retweetConfirm"]' },
      // A press beside the menu closes it.
      { click: ':has(> [role="menu"]) > :first-child' },
      // The last gesture is the second and last on record.
      { click: '[data-testid$="-follow"]' },
    ]);
    const { interactions } = await book.whenItHolds(2);
    expect(interactions.map(({ kind }) => kind)).toEqual(['like', 'follow']);
  });
});
