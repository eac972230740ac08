import type { SiteAdapter } from '../adapter.ts';
import { composerAt, discardsAt, sendsAt } from './composers.ts';
import { viewerOf } from './people.ts';
import { postAround } from './posts.ts';
import { pressAt } from './presses.ts';

export default {
  id: 'facebook',
  matches: [
    'https://www.facebook.com/*',
    'https://web.facebook.com/*',
    'https://facebook.com/*',
    'https://www.messenger.com/*',
  ],
  viewer: viewerOf,
  composerAt,
  pressAt,
  postAt: postAround,
  sendsAt,
  discardsAt,
} satisfies SiteAdapter;
