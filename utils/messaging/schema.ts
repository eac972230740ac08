import * as v from 'valibot';
import type { Engagement, Interaction } from '../core/words.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const site = v.picklist(['x', 'linkedin', 'facebook']);
const composerKinds = ['post', 'reply', 'quote', 'comment', 'message', 'invite', 'unknown'] as const;
const gestures = ['like', 'repost', 'follow', 'connect'] as const;

/** The last moment a date can tell, in ms since the epoch. */
const lastMoment = 8.64e15;

const counterpart = v.nullable(
  v.object({
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(10_000)),
    handle: v.optional(v.pipe(v.string(), v.maxLength(10_000))),
    profileUrl: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'), v.maxLength(10_000))),
  }),
);

/** What a page's script may tell about a composer; everything else is refused. */
export const engagementSchema: v.GenericSchema<Engagement> = v.object({
  id,
  site,
  kind: v.picklist(composerKinds),
  counterpart,
  inReplyTo: v.nullable(
    v.object({
      text: v.pipe(v.string(), v.maxLength(200_000)),
      url: v.optional(v.pipe(v.string(), v.maxLength(10_000))),
    }),
  ),
});

/** What a page's script may report as done; everything else is refused. */
export const interactionSchema: v.GenericSchema<Interaction> = v.object({
  id,
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(lastMoment)),
  site,
  kind: v.picklist([...composerKinds, ...gestures]),
  counterpart,
  stance: v.optional(v.picklist(['serve', 'sell', 'social'])),
  confidence: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  reasons: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(3))),
  answered: v.optional(v.picklist(['none', 'job', 'hire', 'recommend', 'advice', 'intro', 'support', 'fund'])),
  promises: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000))),
  nudge: v.optional(v.object({ prompt: id, outcome: v.picklist(['shown', 'acted', 'dismissed', 'snoozed']) })),
});
