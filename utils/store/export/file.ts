import type { TalliedPerson } from '../../core/people/person.ts';
import type { Taught } from '../../core/reading/model/habits.ts';
import type { Settings } from '../../core/settings.ts';
import type { Interaction } from '../../core/words.ts';
import type { RecentPrompt } from '../recent.ts';
import type { GoodTurnSchema, storeNames } from '../schema.ts';

/** A file with everything Good Turn keeps: docs/export.md. */
export interface Export {
  format: 'good-turn';
  version: 1;
  /** ISO 8601, UTC. */
  exportedAt: string;
  settings: Settings;
  habits: Taught;
  /** Newest first. */
  recentPrompts: RecentPrompt[];
  /** What could not be kept in the record yet, oldest first. */
  waiting: Interaction[];
  /** People come with their weeks. */
  stores: { people: TalliedPerson[] } & {
    [Name in Exclude<(typeof storeNames)[number], 'people' | 'weeks'>]: GoodTurnSchema[Name]['value'][];
  };
}
