import type { DayTally, Rollup } from '../../utils/core/balance/balance.ts';
import { rollupKey, rollupOf } from '../../utils/core/balance/rollup.ts';
import { addToDay } from '../../utils/core/balance/tally.ts';
import { actToward } from '../../utils/core/people/exchange.ts';
import { spanOf, TallyOfActs } from '../../utils/core/people/tally.ts';
import type { KeptInteraction, storeNames } from '../../utils/store/schema.ts';
import { yearsOf } from '../../utils/store/tallied.ts';
import { type Life, type LifeOf, liveOn } from './life.ts';

/** Records for one store of the database. */
export type Rows = [store: (typeof storeNames)[number], rows: object[]];

/**
 * A made-up record as it lies in the database, with what it adds up to, so many records at a time. `verify` finds nothing
 * wrong in it.
 */
export function* rowsOf(of: LifeOf, atOnce = 2000): Generator<Rows, void> {
  const life = liveOn(of);
  const sums = new Summed();
  for (const acts of life.acts(atOnce)) {
    yield ['interactions', acts];
    for (const act of acts) sums.add(act);
  }
  for (const [store, all] of Object.entries(sums.of(life)))
    for (let at = 0; at < all.length; at += atOnce) yield [store as Rows[0], all.slice(at, at + atOnce)];
}
/** What acts add up to. */
class Summed {
  readonly #rollups = new Map<string, Rollup>();
  readonly #people = new Map<string, TallyOfActs>();

  add(act: KeptInteraction): void {
    const sort = rollupOf(act, act.day);
    const known = this.#rollups.get(rollupKey(sort));
    this.#rollups.set(rollupKey(sort), { ...sort, count: (known?.count ?? 0) + 1 });
    if (!act.personId) return;
    const tally = this.#people.get(act.personId) ?? new TallyOfActs();
    tally.add(act.at, actToward(act));
    this.#people.set(act.personId, tally);
  }

  of({ people, needs, promises, introductions, reflections }: Life) {
    const days = new Map<string, DayTally>();
    for (const rollup of this.#rollups.values()) {
      const { day, count } = rollup;
      days.set(day, addToDay(days.get(day) ?? { day, sites: {} }, rollup, count));
    }
    return {
      people: people.map(({ weeks: _weeks, ...person }) => ({
        ...person,
        ...spanOf(this.#people.get(person.id) ?? {}, {}),
      })),
      weeks: [...this.#people].flatMap(([id, { weeks }]) => yearsOf(id, weeks, {})),
      needs,
      promises,
      introductions,
      reflections,
      rollups: [...this.#rollups.values()],
      days: [...days.values()],
    };
  }
}
