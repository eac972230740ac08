import { type Language, languages } from './language.ts';
import { isTimeOfDay, type QuietHours, weekdays } from './nudge/quiet-hours.ts';
import { type SiteId, siteIds } from './words.ts';

/** Where the nudge of a site shows. */
export const nudgePlaces = ['page', 'panel', 'off'] as const;
export type NudgePlace = (typeof nudgePlaces)[number];

export interface SiteSettings {
  /** Off: nothing is noticed, asked or recorded on this site. */
  on: boolean;
  nudge: NudgePlace;
}

/** A prompt the user wrote. */
export interface OwnPrompt {
  id: string;
  text: string;
}

/** Everything the user can choose. */
export interface Settings {
  /** What the product speaks; `null`: the browser's language, or English where it does not know that. */
  language: Language | null;
  sites: Record<SiteId, SiteSettings>;
  /** Until when nothing is asked and nothing recorded, in ms since the epoch; `null`: not paused. */
  pausedUntil: number | null;
  /** Until when no nudge shows while recording goes on, in ms since the epoch; `null`: nudges as chosen. */
  quietUntil: number | null;
  /** When no nudge shows, week after week, while recording goes on. */
  quietHours: QuietHours;
  prompts: {
    /** Ids of shipped prompts the user does not want. */
    off: string[];
    own: OwnPrompt[];
    /** Ids of prompts as the user put them in order, own ones as the nudge knows them; empty: as they come. */
    order: string[];
  };
  /** Serves per sell the user aims at. */
  target: number;
  /** Keys of people never to nudge about, as `identityKey` makes them. */
  quietPeople: string[];
  /** Keys of people of whom nothing is ever recorded, as `identityKey` makes them. */
  neverRecord: string[];
  /** How many days single interactions are kept; `null`: for ever. What they add up to stays. */
  retention: number | null;
}

export const defaultSettings: Settings = {
  language: null,
  sites: Object.fromEntries(siteIds.map((site) => [site, { on: true, nudge: 'page' }])) as Settings['sites'],
  pausedUntil: null,
  quietUntil: null,
  quietHours: { on: false, from: '22:00', to: '08:00', days: [...weekdays] },
  prompts: { off: [], own: [], order: [] },
  target: 3,
  quietPeople: [],
  neverRecord: [],
  retention: 730,
};

/**
 * What is kept as settings, as today's code knows them: an older release kept less, a newer one more, and storage may be
 * damaged. Each field stands for itself: what cannot be used falls back to its default and takes nothing along, what is
 * not known here is left as it is.
 */
export function withDefaults(kept: unknown): Settings {
  const given = fieldsOf(kept);
  const [sites, prompts] = [fieldsOf(given.sites), fieldsOf(given.prompts)];
  const each = siteIds.map((site) => [site, siteWithDefaults(sites[site], defaultSettings.sites[site])] as const);
  return {
    ...given,
    language: languages.find((language) => language === given.language) ?? null,
    sites: { ...sites, ...(Object.fromEntries(each) as Settings['sites']) },
    pausedUntil: momentOf(given.pausedUntil),
    quietUntil: momentOf(given.quietUntil),
    quietHours: hoursWithDefaults(given.quietHours),
    prompts: {
      ...prompts,
      off: textsOf(prompts.off),
      own: listOf(prompts.own).filter(isOwnPrompt),
      order: textsOf(prompts.order),
    },
    target: isCount(given.target) ? given.target : defaultSettings.target,
    quietPeople: textsOf(given.quietPeople),
    neverRecord: textsOf(given.neverRecord),
    // Zero would be the end of every single interaction.
    retention: given.retention === null || isCount(given.retention) ? given.retention : defaultSettings.retention,
  };
}

function siteWithDefaults(kept: unknown, { on, nudge }: SiteSettings): SiteSettings {
  const given = fieldsOf(kept);
  return {
    ...given,
    on: typeof given.on === 'boolean' ? given.on : on,
    nudge: nudgePlaces.find((place) => place === given.nudge) ?? nudge,
  };
}

function hoursWithDefaults(kept: unknown): QuietHours {
  const given = fieldsOf(kept);
  const { on, from, to } = defaultSettings.quietHours;
  const { days } = given;
  return {
    ...given,
    on: typeof given.on === 'boolean' ? given.on : on,
    from: isTimeOfDay(given.from) ? given.from : from,
    to: isTimeOfDay(given.to) ? given.to : to,
    days: weekdays.filter((day) => !Array.isArray(days) || days.includes(day)),
  };
}

/** The last moment a date can tell, in ms since the epoch. */
const lastMoment = 8.64e15;

const fieldsOf = (kept: unknown): Record<string, unknown> =>
  typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? { ...kept } : {};
const listOf = (kept: unknown): unknown[] => (Array.isArray(kept) ? kept : []);
const textsOf = (kept: unknown): string[] => listOf(kept).filter((it) => typeof it === 'string');
const momentOf = (kept: unknown): number | null =>
  typeof kept === 'number' && Math.abs(kept) <= lastMoment ? kept : null;
const isCount = (kept: unknown): kept is number => typeof kept === 'number' && kept >= 1 && Number.isFinite(kept);
const isOwnPrompt = (kept: unknown): kept is OwnPrompt => {
  const { id, text } = fieldsOf(kept);
  return typeof id === 'string' && typeof text === 'string';
};
