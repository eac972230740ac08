import type { SiteAdapter } from '../adapter.ts';
import { composerAt } from './composers.ts';
import { viewerOf } from './people.ts';
import { postAt } from './posts.ts';
import { pressAt } from './presses.ts';
import { discardsAt, sendsAt } from './sending.ts';

export default {
  id: 'linkedin',
  matches: ['https://www.linkedin.com/*', 'https://linkedin.com/*'],
  viewer: viewerOf,
  composerAt,
  pressAt,
  postAt,
  sendsAt,
  discardsAt,
} satisfies SiteAdapter;
