import { periodsOf } from '../core/balance/period.ts';
import { isPassedOver, type ReflectedWeek, type Reflection } from '../core/reflection.ts';
import { dayOf } from './days.ts';
import { reading } from './transaction.ts';

/**
 * The last whole week, and what is kept about it, if anything. Somebody whose weeks began on another day then, because
 * they spoke another language, has said it about the same week.
 */
export interface LastWeek {
  week: ReflectedWeek;
  kept: Reflection | undefined;
}

/**
 * The last week that is over. `now` in ms since the epoch.
 * @param locale BCP 47, says on which day a week begins
 */
export const readLastWeek = (now: number, locale: string): Promise<LastWeek> =>
  reading(async (record) => {
    const today = dayOf(now);
    const { from, to } = periodsOf([], 'weeks', 2, today, locale)[0]!;
    const [days, [kept]] = await Promise.all([
      record.objectStore('days').getAll(IDBKeyRange.bound(from, to)),
      record.objectStore('reflections').getAll(IDBKeyRange.bound(dayAway(from, -3), dayAway(from, 3)), 1),
    ]);
    const { serve, social, sell } = periodsOf(days, 'weeks', 2, today, locale)[0]!;
    return { week: { id: from, to, counts: { serve, social, sell } }, kept };
  });

const dayAway = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString();

/** Looks back, and whether there are older ones. */
export interface Reflections {
  /** Newest first, but for those that were passed over. */
  kept: Reflection[];
  more: boolean;
}

/** The newest looks back, as many as asked for. */
export const readReflections = (many: number): Promise<Reflections> =>
  reading(async (record) => {
    const reflections = record.objectStore('reflections');
    const newest = await reflections.openKeyCursor(null, 'prev');
    const before = await newest?.advance(many);
    const kept = await reflections.getAll(before && IDBKeyRange.lowerBound(before.key, true));
    return { kept: kept.reverse().filter((one) => !isPassedOver(one)), more: before != null };
  });
