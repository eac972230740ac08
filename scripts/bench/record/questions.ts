import { type Life, liveOn } from '../../../tests/life/life.ts';
import { addInteraction } from '../../../utils/store/interactions.ts';
import { countInteractions, readWindow } from '../../../utils/store/queries.ts';
import { readActs } from '../../../utils/store/queries-acts.ts';
import { readMergeSuggestions } from '../../../utils/store/queries-alike.ts';
import { readPeopleNamed } from '../../../utils/store/queries-named.ts';
import { readLatestPeople, readPerson, searchPeople } from '../../../utils/store/queries-people.ts';
import { readPeriods } from '../../../utils/store/queries-periods.ts';

/** When the made-up record ends, ms since the epoch. */
const now = Date.UTC(2026, 10, 23, 12);
/** Other acts than those that are on record. */
const firstSeed = 1000;
const beginnings = ['a', 'an', 'ana l', 'lim', 'мо', 'ng', 'kim'];

/** What views ask. `turn` makes each time another question of its sort. */
const questions = {
  'balance of today': () => readWindow('today', now, 'de'),
  'balance of the week': () => readWindow('week', now, 'de'),
  'balance of the month': () => readWindow('month', now, 'de'),
  'balance of the year': () => readWindow('year', now, 'de'),
  'a year of weeks': () => readPeriods('weeks', 52, now, 'de'),
  // The first ones are met most often.
  'a person with history': (turn: number, { people }: Life) => readPerson(people[turn % 10]!.id),
  'search for people': (turn: number) => searchPeople(beginnings[turn % beginnings.length]!),
  'people of a name': () => readPeopleNamed('ana'),
  'who may be the same person': (turn: number, { people }: Life) => readMergeSuggestions(people[turn % 10]!.id),
  'people met last': () => readLatestPeople(),
  'a page of the record': () => readActs(),
  'how much is on record': () => countInteractions(),
};
export type Question = keyof typeof questions;
export const questionNames = Object.keys(questions) as Question[];

let life: Life | undefined;
let turn = 0;

/** The mean time of asking a few times in a row, in ms: the clock of a page is coarse. @param interactions on record */
export async function timeOfAsking(question: Question, interactions: number, times: number): Promise<number> {
  life ??= liveOn({ interactions });
  const since = performance.now();
  for (let time = 0; time < times; time++) await questions[question](turn++, life);
  return (performance.now() - since) / times;
}

/** How long each of so many new acts takes until the disk has it, in ms: toward whoever acts are toward, some of them new. */
export async function timesOfAdding(count: number): Promise<number[]> {
  const { acts, asReported } = liveOn({ interactions: 3 * count, people: 50, days: 1, seed: firstSeed + turn++ });
  const reports = [...acts()].flat().flatMap((act) => asReported(act) ?? []);
  const times: number[] = [];
  for (const report of reports.slice(0, count)) {
    const since = performance.now();
    await addInteraction(report, () => crypto.randomUUID());
    times.push(performance.now() - since);
  }
  return times;
}
