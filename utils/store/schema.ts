import type { DBSchema } from 'idb';
import type { DayTally, Rollup } from '../core/balance/balance.ts';
import type { Introduction, Need, PromiseMade } from '../core/people/needs.ts';
import type { Person, PersonTally } from '../core/people/person.ts';
import type { Reflection } from '../core/reflection.ts';
import type { Interaction, InteractionKind, Place } from '../core/words.ts';
import type { ImportBeside, ImportState, PagePlace, StagedPage } from './import/state.ts';

export type { Person };

/** An interaction as it is kept, from a site or a moment offline: the counterpart has become a person. */
export interface KeptInteraction extends Omit<Interaction, 'counterpart' | 'site' | 'kind'> {
  site: Place;
  kind: InteractionKind;
  /** Absent when nobody could be named. */
  personId?: string;
  /** The user's own day when it happened, ISO: fixed then, wherever they go later. */
  day: string;
  /** What the user wrote down about a moment offline, for themselves. Nothing written on a site is kept. */
  note?: string;
}

/** What was done toward a person in one year, if anything: in those weeks whose Monday is in it. */
export interface YearOfPerson {
  personId: string;
  year: string;
  weeks: PersonTally['weeks'];
  /** How much of it is no longer kept one by one. Absent for none. */
  pruned?: PersonTally['weeks'];
}

/** Somebody of whom a part is gone already: the rest goes as well, whoever is killed meanwhile. */
export interface Leaving {
  /** `leaving ` and the id of the person. */
  id: string;
  personId: string;
}

/** A moment and an id: the place of an interaction among all. */
export type ActKey = [at: number, id: string];

/** The database `goodturn`. Its name and those of its stores never change: other tools read them. */
export interface GoodTurnSchema extends DBSchema {
  interactions: {
    key: string;
    value: KeptInteraction;
    indexes: { byAt: ActKey; byPerson: [personId: string, ...ActKey] };
  };
  people: {
    key: string;
    value: Person;
    indexes: { byKey: string; bySearch: string; byLast: number; byMerged: string };
  };
  /** What was done toward each person: of years, so it lies beside what every page needs of them. */
  weeks: { key: [personId: string, year: string]; value: YearOfPerson };
  needs: { key: string; value: Need; indexes: { byPerson: [string, number]; byState: [string, number] } };
  promises: {
    key: string;
    value: PromiseMade;
    indexes: { byPerson: [string, number]; byState: [string, number]; byDue: [string, string] };
  };
  introductions: { key: string; value: Introduction; indexes: { byPerson: string; byState: [string, number] } };
  /** By the day the week began with. */
  reflections: { key: string; value: Reflection };
  rollups: { key: [day: string, site: string, kind: string, stance: string]; value: Rollup };
  /** The rollups of a day added up. */
  days: { key: string; value: DayTally };
  /** The import that is under way, or can be undone, one at most; and who is on their way out of the record. */
  imports: { key: string; value: ImportState | ImportBeside | Leaving };
  /** What of it waits to go in, and what it changed. */
  staged: { key: PagePlace; value: StagedPage };
}

/** What the user writes down beside what was done: each by its id, and with the moment it was noted. */
export const keptNames = ['needs', 'promises', 'introductions', 'reflections'] as const;
export type KeptName = (typeof keptNames)[number];

/** All stores of the record. */
export const storeNames = ['interactions', 'people', 'weeks', ...keptNames, 'rollups', 'days'] as const;
