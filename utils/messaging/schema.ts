import * as v from 'valibot';
import { isDayAt } from '../core/balance/days.ts';
import {
  asks,
  composerKinds,
  type Engagement,
  gestures,
  heards,
  type Interaction,
  siteIds,
  stances,
} from '../core/words.ts';
import type { Protocol } from './protocol.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const site = v.picklist(siteIds);
const stance = v.picklist(stances);
const outcome = v.picklist(['shown', 'acted', 'dismissed', 'snoozed']);

const text = v.pipe(v.string(), v.maxLength(1_000_000));

/** The last moment a date can tell, in ms since the epoch. */
const lastMoment = 8.64e15;
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(lastMoment));

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
export const interactionSchema: v.GenericSchema<Interaction> = v.pipe(
  v.object({
    id,
    at: moment,
    day: v.optional(v.pipe(v.string(), v.maxLength(20))),
    site,
    kind: v.picklist([...composerKinds, ...gestures]),
    counterpart,
    stance: v.optional(stance),
    confidence: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    reasons: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(3))),
    heard: v.optional(v.picklist(heards)),
    answered: v.optional(v.picklist(asks)),
    promises: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000))),
    corrected: v.optional(v.object({ from: v.nullable(stance), at: moment })),
    nudge: v.optional(v.object({ prompt: id, outcome })),
  }),
  v.check(({ at, day }) => day === undefined || isDayAt(day, at), 'No clock shows that day then.'),
);

/** What the background believes of each other message from a page; everything else is refused. */
export const fromPage = {
  engage: engagementSchema,
  readDraft: v.object({ text }),
  correctStance: v.object({ id, stance, text: v.optional(text) }),
  reportOutcome: v.object({ prompt: id, outcome }),
  snooze: v.object({ scope: v.picklist(['now', 'site', 'person']), engagement: engagementSchema }),
} satisfies { [Type in keyof Protocol]?: v.GenericSchema<Parameters<Protocol[Type]>[0]> };
