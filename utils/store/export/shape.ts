import * as v from 'valibot';
import { languages } from '../../core/language.ts';
import { needKinds } from '../../core/people/needs.ts';
import { asks, composerKinds, gestures, heards, mediums, places, siteIds, stances } from '../../core/words.ts';

/**
 * What a file with everything Good Turn keeps may say: the source of docs/export.schema.json. It knows every field and,
 * but for settings, nothing else, so that nothing in a file is passed over in silence.
 */

const text = v.pipe(v.string(), v.maxLength(100_000));
const id = v.pipe(text, v.minLength(1));
const texts = v.array(text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const positive = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The last moment a date can tell, in ms since the epoch. */
const lastMoment = 8.64e15;
const moment = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(-lastMoment),
  v.maxValue(lastMoment),
  v.description('Milliseconds since 1970-01-01T00:00Z.'),
);
const day = v.pipe(
  v.string(),
  v.regex(/^(?:\d{4}|[+-]\d{6})-\d\d-\d\d$/),
  v.description('A day of the user’s own calendar, ISO 8601.'),
);

const site = v.picklist(siteIds);
const online = [...composerKinds, ...gestures] as const;
const place = v.pipe(v.picklist(places), v.description('Where it happened.'));
const kind = v.picklist([...online, ...mediums]);
const stance = v.picklist(stances);
const ask = v.picklist(asks);
const outcome = v.picklist(['shown', 'acted', 'dismissed', 'snoozed']);

const account = {
  name: v.pipe(id, v.description('As the page showed it.')),
  handle: v.optional(v.pipe(text, v.description('Without @.'))),
  profileUrl: v.optional(text),
};

const act = {
  id,
  at: moment,
  stance: v.optional(v.pipe(stance, v.description('Absent for gestures and for what could not be read.'))),
  confidence: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  reasons: v.optional(v.pipe(texts, v.description('Keys of what spoke for the stance, the strongest first.'))),
  heard: v.optional(v.pipe(v.picklist(heards), v.description('To whom the answered message was written.'))),
  answered: v.optional(v.pipe(ask, v.description('What the answered message asked for.'))),
  promises: v.optional(v.pipe(count, v.description('How many promises the message made.'))),
  corrected: v.optional(
    v.pipe(
      v.strictObject({ from: v.nullable(stance), at: moment }),
      v.description('The user put the stance right: what the device had read, and when.'),
    ),
  ),
  nudge: v.optional(v.strictObject({ prompt: id, outcome })),
};

const byStance = {
  serve: v.optional(positive),
  social: v.optional(positive),
  sell: v.optional(positive),
  none: v.optional(positive),
};
const tally = v.pipe(
  v.strictObject(byStance),
  v.description('How many interactions of each stance; none: without one.'),
);

const week = v.pipe(
  v.strictObject({ ...byStance, exchanges: v.optional(positive) }),
  v.description('What was done in a week, by stance; exchanges: how many of all of it went both ways.'),
);

const personTally = {
  firstAt: v.optional(moment),
  lastAt: v.optional(moment),
  weeks: v.pipe(v.record(day, week), v.description('What was done in each week, by its Monday.')),
};

/** What each store holds. */
export const recordSchemas = {
  interactions: v.pipe(
    v.strictObject({
      ...act,
      site: place,
      kind,
      day,
      personId: v.optional(id),
      note: v.optional(v.pipe(text, v.description('What the user wrote down about a moment offline.'))),
    }),
    v.description('One thing the user did toward somebody. No text of anybody is kept.'),
  ),
  people: v.pipe(
    v.strictObject({
      id,
      name: id,
      identities: v.array(v.strictObject({ ...account, site, key: id })),
      keys: v.pipe(v.array(id), v.description('The keys of the identities.')),
      search: v.pipe(texts, v.description('What the person is found by.')),
      ...personTally,
      pruned: v.optional(
        v.pipe(
          v.strictObject(personTally),
          v.description('The part of the tally whose interactions are no longer kept one by one.'),
        ),
      ),
      mergedInto: v.optional(
        v.pipe(v.strictObject({ personId: id, at: moment }), v.description('Who the user said they are, and when.')),
      ),
      apart: v.optional(v.pipe(v.array(id), v.description('People the user said they are not.'))),
    }),
    v.description('One human being, or the part of one known before the user said that two are the same.'),
  ),
  needs: v.pipe(
    v.strictObject({
      ...keptFor(['open', 'met', 'dropped']),
      personId: id,
      kind: v.picklist(needKinds),
      ask: v.optional(ask),
      url: v.optional(text),
      helped: v.optional(v.boolean()),
    }),
    v.description('Something a person needs, is working toward, or has to give; or a note about them.'),
  ),
  promises: v.pipe(
    v.strictObject({ ...keptFor(['open', 'kept', 'dropped']), personId: id, interactionId: v.optional(id) }),
    v.description('Something the user promised a person.'),
  ),
  introductions: v.pipe(
    v.strictObject({
      ...keptFor(['idea', 'asked', 'made', 'dropped']),
      personIds: v.strictTuple([id, id]),
      needId: v.optional(id),
    }),
    v.description('Two people who could help each other.'),
  ),
  reflections: v.pipe(
    v.strictObject({
      id: v.pipe(day, v.description('The day the week began with.')),
      to: v.pipe(day, v.description('The last day of the week.')),
      counts: v.pipe(
        v.strictObject({ serve: count, social: count, sell: count }),
        v.description('What was written in the week, when the user looked back.'),
      ),
      story: text,
      plan: text,
      at: moment,
      changedAt: moment,
    }),
    v.description('A look back at a week. One without story and plan: the user passed over it.'),
  ),
  rollups: v.pipe(
    v.strictObject({
      day,
      site: place,
      kind,
      stance: v.picklist([...stances, 'none']),
      count: positive,
      pruned: v.optional(
        v.pipe(positive, v.description('How many of them are no longer kept one by one. Absent for none.')),
      ),
    }),
    v.description('How many interactions of one sort happened on one day.'),
  ),
  days: v.pipe(
    v.strictObject({
      day,
      sites: v.strictObject({
        x: v.optional(tally),
        linkedin: v.optional(tally),
        facebook: v.optional(tally),
        offline: v.optional(tally),
      }),
    }),
    v.description('The rollups of a day, added up.'),
  ),
};

function keptFor<const State extends readonly string[]>(states: State) {
  return {
    id,
    at: moment,
    what: text,
    due: v.optional(day),
    closedAt: v.optional(moment),
    changedAt: v.optional(moment),
    state: v.picklist(states),
  };
}

const timeOfDay = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
const quietHours = v.object({
  on: v.boolean(),
  from: timeOfDay,
  to: timeOfDay,
  days: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
    v.description('The days on which they begin, 1 for Monday to 7 for Sunday.'),
  ),
});
const siteSettings = v.object({ on: v.boolean(), nudge: v.picklist(['page', 'panel', 'off']) });

/** What the user chose. A newer release may have left more there, and it stays. */
export const settingsSchema = v.object({
  language: v.pipe(
    v.optional(v.nullable(v.picklist(languages))),
    v.description('What Good Turn speaks; null: the language of the browser.'),
  ),
  sites: v.object({ x: siteSettings, linkedin: siteSettings, facebook: siteSettings }),
  pausedUntil: v.nullable(moment),
  quietUntil: v.nullable(moment),
  quietHours: v.pipe(
    v.optional(quietHours),
    v.description('Hours in which nothing is asked; an end before the beginning is on the next day.'),
  ),
  prompts: v.object({ off: texts, own: v.array(v.object({ id, text })), order: v.optional(texts) }),
  target: v.number(),
  quietPeople: texts,
  neverRecord: texts,
  retention: v.pipe(v.nullable(v.number()), v.description('Days that single interactions are kept; null: for ever.')),
});

const weights = v.strictObject({ serve: v.number(), social: v.number(), sell: v.number() });

/** What corrections have taught the reading. */
export const habitsSchema = v.strictObject({ corrections: count, weights: v.record(v.string(), weights) });

/** How a prompt fared. */
export const recentPromptSchema = v.strictObject({ prompt: id, outcome });

/** A report that waits to be recorded. */
export const waitingSchema = v.strictObject({
  ...act,
  site,
  kind: v.picklist(online),
  day: v.optional(day),
  counterpart: v.nullable(v.strictObject(account)),
});

/** What names a file. */
export const headSchema = v.strictObject({
  format: v.literal('good-turn'),
  version: v.literal(1),
  exportedAt: v.pipe(v.string(), v.regex(/^[\d:.TZ+-]+$/), v.description('ISO 8601, UTC.')),
});

/** The whole file. */
export const exportSchema = v.strictObject({
  ...headSchema.entries,
  settings: settingsSchema,
  habits: habitsSchema,
  recentPrompts: v.pipe(v.array(recentPromptSchema), v.description('Newest first.')),
  waiting: v.pipe(v.array(waitingSchema), v.description('What could not be recorded yet, oldest first.')),
  stores: v.strictObject({
    interactions: v.pipe(v.array(recordSchemas.interactions), v.description('Oldest first.')),
    people: v.array(recordSchemas.people),
    needs: v.array(recordSchemas.needs),
    promises: v.array(recordSchemas.promises),
    introductions: v.array(recordSchemas.introductions),
    reflections: v.pipe(
      v.optional(v.array(recordSchemas.reflections)),
      v.description('Absent in files of releases that had none.'),
    ),
    rollups: v.array(recordSchemas.rollups),
    days: v.array(recordSchemas.days),
  }),
});

/** What is said in several places of the file, by the name docs/export.schema.json gives it. */
export const definitions = {
  moment,
  day,
  stance,
  tally,
  week,
  settings: settingsSchema,
  habits: habitsSchema,
  recentPrompt: recentPromptSchema,
  waiting: waitingSchema,
  interaction: recordSchemas.interactions,
  person: recordSchemas.people,
  need: recordSchemas.needs,
  promise: recordSchemas.promises,
  introduction: recordSchemas.introductions,
  reflection: recordSchemas.reflections,
  rollup: recordSchemas.rollups,
  dayTally: recordSchemas.days,
};
