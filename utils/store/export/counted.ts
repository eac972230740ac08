import type { DayTally, Rollup } from '../../core/balance/balance.ts';
import { type RollupSort, rollupKey, rollupOf } from '../../core/balance/rollup.ts';
import { addToDay } from '../../core/balance/tally.ts';
import { actToward } from '../../core/people/exchange.ts';
import type { TalliedPerson } from '../../core/people/person.ts';
import { addTallies, noTally, TallyOfActs } from '../../core/people/tally.ts';
import type { KeptInteraction } from '../schema.ts';

/**
 * What the interactions in a file add up to. While a file is written others go on writing: the sums on record may
 * already count what the file has not, so its sums are its own, and only what was pruned is taken from the record.
 */
export class Counted {
  /** By day, and then by sort. */
  readonly #rollups = new Map<string, Map<string, Rollup>>();
  readonly #people = new Map<string, TallyOfActs>();

  /** An interaction as the file has it. */
  act(act: KeptInteraction): KeptInteraction {
    this.#rollup(rollupOf(act, act.day)).count += 1;
    if (act.personId === undefined) return act;
    const tally = this.#people.get(act.personId) ?? new TallyOfActs();
    tally.add(act.at, actToward(act));
    this.#people.set(act.personId, tally);
    return act;
  }

  /** A count on record: what was pruned of it is in the file. */
  addPruned({ pruned = 0, ...sort }: Rollup): void {
    if (pruned === 0) return;
    const rollup = this.#rollup(sort);
    rollup.count += pruned;
    rollup.pruned = (rollup.pruned ?? 0) + pruned;
  }

  /** A person as the file has them. */
  person({ firstAt: _first, lastAt: _last, weeks: _weeks, ...facts }: TalliedPerson): TalliedPerson {
    return { ...facts, ...addTallies(this.#people.get(facts.id) ?? noTally(), facts.pruned ?? noTally()) };
  }

  /** How many interactions of each sort there were, day by day, in the order of the record's keys. */
  *rollups(): Generator<Rollup[]> {
    for (const day of this.#days()) {
      const sorts = [...this.#rollups.get(day)!];
      yield sorts.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, rollup]) => rollup);
    }
  }

  /** The same, each day added up. */
  *days(): Generator<DayTally> {
    for (const day of this.#days()) {
      let tally: DayTally = { day, sites: {} };
      for (const rollup of this.#rollups.get(day)!.values()) tally = addToDay(tally, rollup, rollup.count);
      yield tally;
    }
  }

  #days(): string[] {
    return [...this.#rollups.keys()].sort();
  }

  #rollup({ day, site, kind, stance }: RollupSort): Rollup {
    const ofDay = this.#rollups.get(day) ?? new Map<string, Rollup>();
    this.#rollups.set(day, ofDay);
    const key = rollupKey({ day, site, kind, stance });
    const rollup = ofDay.get(key) ?? { day, site, kind, stance, count: 0 };
    ofDay.set(key, rollup);
    return rollup;
  }
}
