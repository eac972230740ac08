import type { DayTally, Rollup } from '../../core/balance/balance.ts';
import { rollupKey, rollupOf } from '../../core/balance/rollup.ts';
import { addToDay } from '../../core/balance/tally.ts';
import { actToward } from '../../core/people/exchange.ts';
import type { Person } from '../../core/people/person.ts';
import { addTallies, noTally, TallyOfActs } from '../../core/people/tally.ts';
import type { KeptInteraction } from '../schema.ts';

/**
 * What the interactions in a file add up to. While a file is written others go on writing: the sums on record may
 * already count what the file has not, so its sums are its own, and only what was pruned is taken from the record.
 */
export class Counted {
  readonly #rollups = new Map<string, Rollup>();
  readonly #people = new Map<string, TallyOfActs>();

  /** An interaction as the file has it. */
  act(act: KeptInteraction): KeptInteraction {
    this.#count({ ...rollupOf(act, act.day), count: 1 });
    if (act.personId === undefined) return act;
    const tally = this.#people.get(act.personId) ?? new TallyOfActs();
    tally.add(act.at, actToward(act));
    this.#people.set(act.personId, tally);
    return act;
  }

  /** A count on record: what was pruned of it is in the file. */
  addPruned({ pruned = 0, ...sort }: Rollup): void {
    if (pruned > 0) this.#count({ ...sort, count: pruned, pruned });
  }

  /** A person as the file has them. */
  person({ firstAt: _first, lastAt: _last, weeks: _weeks, ...facts }: Person): Person {
    return { ...facts, ...addTallies(this.#people.get(facts.id) ?? noTally(), facts.pruned ?? noTally()) };
  }

  /** How many interactions of each sort there were on each day, in the order of the record's keys. */
  rollups(): Rollup[] {
    return [...this.#rollups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, rollup]) => rollup);
  }

  #count(more: Rollup): void {
    const key = rollupKey(more);
    const known = this.#rollups.get(key);
    if (!known) this.#rollups.set(key, more);
    else {
      known.count += more.count;
      if (more.pruned) known.pruned = (known.pruned ?? 0) + more.pruned;
    }
  }
}

/** Rollups added up day by day, in their order. */
export function daysOfRollups(rollups: readonly Rollup[]): DayTally[] {
  const days = new Map<string, DayTally>();
  for (const rollup of rollups)
    days.set(rollup.day, addToDay(days.get(rollup.day) ?? { day: rollup.day, sites: {} }, rollup, rollup.count));
  return [...days.values()];
}
