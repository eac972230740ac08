import { momentsOf } from '../core/balance/days.ts';
import { type RollupSort, rollupKey, rollupOf } from '../core/balance/rollup.ts';
import { actToward } from '../core/people/exchange.ts';
import type { PersonTally } from '../core/people/person.ts';
import { TallyOfActs } from '../core/people/tally.ts';
import { firstIn, type Stretch } from './check.ts';
import { pagesOf } from './pages.ts';
import type { KeptInteraction } from './schema.ts';
import type { Transaction } from './transaction.ts';

/** So many interactions of one sort. */
export interface Counted {
  sort: RollupSort;
  count: number;
}

/** What interactions add up to, whatever the order in which they are met. */
export class Survey {
  interactions = 0;
  readonly #days = new Map<string, Map<string, Counted>>();
  readonly #people = new Map<string, { acts: number; tally: TallyOfActs }>();

  add(acts: readonly KeptInteraction[]): void {
    for (const act of acts) {
      const sort = rollupOf(act, act.day);
      const ofDay = this.#days.get(act.day) ?? new Map<string, Counted>();
      const counted = ofDay.get(rollupKey(sort)) ?? { sort, count: 0 };
      counted.count++;
      this.#days.set(act.day, ofDay.set(rollupKey(sort), counted));
      if (act.personId === undefined) continue;
      const person = this.#people.get(act.personId) ?? { acts: 0, tally: new TallyOfActs() };
      person.acts++;
      person.tally.add(act.at, actToward(act));
      this.#people.set(act.personId, person);
    }
    this.interactions += acts.length;
  }

  /** The counts of some days. */
  counted(stretch: Stretch): Counted[] {
    const counted: Counted[] = [];
    for (const [day, ofDay] of this.#days) if (isIn(day, stretch)) counted.push(...ofDay.values());
    return counted;
  }

  /** What was done toward some people, by their ids. */
  toward(stretch: Stretch): Map<string, PersonTally> {
    const toward = new Map<string, PersonTally>();
    for (const [id, { tally }] of this.#people) if (isIn(id, stretch)) toward.set(id, tally);
    return toward;
  }

  /** Stretches that hold all days, with so many interactions in each and those of its last day. */
  stretchesOfDays = (many: number): Stretch[] =>
    stretches(
      [...this.#days].map(([day, ofDay]) => [day, [...ofDay.values()].reduce((sum, { count }) => sum + count, 0)]),
      many,
    );

  /** Stretches that hold all people, with so many interactions in each and those toward its last person. */
  stretchesOfPeople = (many: number): Stretch[] =>
    stretches(
      [...this.#people].map(([id, { acts }]) => [id, acts]),
      many,
    );
}

const isIn = (key: string, { after, to }: Stretch) =>
  (after === undefined || key > after) && (to === undefined || key <= to);

/** Everything in order, cut wherever there is enough; the last stretch has no end, the first no beginning. */
function stretches(sizes: [key: string, size: number][], many: number): Stretch[] {
  const cut: Stretch[] = [{}];
  let held = 0;
  for (const [key, size] of sizes.sort(([one], [other]) => (one < other ? -1 : 1))) {
    held += size;
    if (held < many) continue;
    cut.at(-1)!.to = key;
    cut.push({ after: key });
    held = 0;
  }
  return cut;
}

/** What the interactions of some days, or toward some people, add up to. There may be others in it as well. */
export async function surveyOf<Mode extends 'readonly' | 'readwrite'>(
  record: Transaction<Mode>,
  of: 'days' | 'people',
  stretch: Stretch,
): Promise<Survey> {
  const acts = record.objectStore('interactions');
  const survey = new Survey();
  const pages =
    of === 'days' ? pagesOf(acts.index('byAt'), momentsIn(stretch)) : pagesOf(acts.index('byPerson'), firstIn(stretch));
  for await (const page of pages) survey.add(page);
  return survey;
}

/** When everything happened that happened on these days, and a little before and after. */
const momentsIn = ({ after, to }: Stretch): IDBKeyRange =>
  IDBKeyRange.bound(
    after === undefined ? [] : [momentsOf(after).from],
    to === undefined ? [[]] : [momentsOf(to).until],
  );
