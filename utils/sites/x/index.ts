import type { SiteAdapter } from '../adapter.ts';
import { composerAt } from './composers.ts';
import { viewer } from './people.ts';
import { postAt } from './posts.ts';
import { pressAt } from './presses.ts';
import { deliveryOf, discardsAt, sendsAt } from './sending.ts';

export default {
  id: 'x',
  matches: ['https://x.com/*', 'https://*.x.com/*', 'https://twitter.com/*', 'https://*.twitter.com/*'],
  viewer,
  composerAt,
  pressAt,
  postAt,
  sendsAt,
  discardsAt,
  deliveryOf,
} satisfies SiteAdapter;
