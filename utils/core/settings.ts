import { type SiteId, siteIds } from './words.ts';

/** Where the nudge of a site shows. */
export type NudgePlace = 'page' | 'panel' | 'off';

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
  sites: Record<SiteId, SiteSettings>;
  /** Until when nothing is asked and nothing recorded, in ms since the epoch; `null`: not paused. */
  pausedUntil: number | null;
  /** Until when no nudge shows while recording goes on, in ms since the epoch; `null`: nudges as chosen. */
  quietUntil: number | null;
  prompts: {
    /** Ids of shipped prompts the user does not want. */
    off: string[];
    own: OwnPrompt[];
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
  sites: Object.fromEntries(siteIds.map((site) => [site, { on: true, nudge: 'page' }])) as Settings['sites'],
  pausedUntil: null,
  quietUntil: null,
  prompts: { off: [], own: [] },
  target: 3,
  quietPeople: [],
  neverRecord: [],
  retention: 730,
};

/** Settings as an older release kept them, or none, as today's code knows them. */
export function withDefaults(older: Partial<Settings> | null | undefined): Settings {
  const { sites, prompts, ...plain } = older ?? {};
  const { x, linkedin, facebook } = defaultSettings.sites;
  return {
    ...defaultSettings,
    ...plain,
    sites: {
      x: { ...x, ...sites?.x },
      linkedin: { ...linkedin, ...sites?.linkedin },
      facebook: { ...facebook, ...sites?.facebook },
    },
    prompts: { ...defaultSettings.prompts, ...prompts },
  };
}
