import { storage } from 'wxt/utils/storage';
import { byNews, goneQuiet, quietRule } from '../core/people/gone-quiet.ts';
import type { Silent } from '../core/people/hand.ts';
import type { Person, PersonTally } from '../core/people/person.ts';
import { addTallies, noTally } from '../core/people/tally.ts';
import { dayOf } from './days.ts';
import { atOnce, pageSize } from './pages.ts';
import type { YearOfPerson } from './schema.ts';
import { reading } from './transaction.ts';

/** Whoever is silent changes by the day: so they are looked for once a day, and views read what was found. */
interface Found {
  /** The user's own day of the last look, ISO. */
  on: string | null;
  silent: Silent[];
}

/** As many as are kept: a view shows three. */
const mostKept = 20;
/** How many days what was found is good for: whoever goes quiet in them is found already. */
const ahead = 2;

const kept = storage.defineItem<Found>('local:goneQuiet', { fallback: { on: null, silent: [] } });

/** Who may have gone quiet, as of the last look. Something may have happened since. */
export const readSilent = async (): Promise<Silent[]> => (await kept.getValue()).silent;

/** Lets go of somebody who is forgotten. */
export async function forgetSilent(id: string): Promise<void> {
  const { on, silent } = await kept.getValue();
  const rest = silent.filter(({ personId }) => personId !== id);
  if (rest.length < silent.length) await kept.setValue({ on, silent: rest });
}

/**
 * Looks through the weeks of everybody for those who have gone quiet, once a day, in short turns so that nobody waits.
 * @param now ms since the epoch
 * @throws StoreFault when the record cannot be read
 */
export async function lookForSilent(now: number): Promise<void> {
  const today = dayOf(now);
  if ((await kept.getValue()).on === today) return;
  const day = Temporal.PlainDate.from(today);
  const latest = day.subtract({ weeks: quietRule.least }).add({ days: ahead }).toString();
  const earliest = day.subtract({ weeks: quietRule.most + 1 }).toString();
  const silent: Silent[] = [];
  for await (const people of peopleByWeeks())
    for (const one of await atOnce(
      people.filter(({ tally }) => isBetween(lastWeek(tally), earliest, latest)),
      (person) => silentOf(person, today),
    ))
      if (one && one.from <= day.add({ days: ahead }).toString() && today < one.until) silent.push(one);
  await kept.setValue({ on: today, silent: silent.sort(byNews).slice(0, mostKept) });
}

/** Somebody, whoever was merged into them included, and what was done toward them. */
interface Weekly {
  ids: string[];
  tally: PersonTally;
}

const isBetween = (one: string, from: string, to: string) => from <= one && one <= to;
/** The last Monday of a tally; of none the first of all texts. */
const lastWeek = ({ weeks }: PersonTally) => Object.keys(weeks).sort().at(-1) ?? '';

async function silentOf({ ids, tally }: Weekly, today: string): Promise<Silent | undefined> {
  const people = await reading((record) => atOnce(ids, (id) => record.objectStore('people').get(id)));
  const lastAt = Math.max(...people.map((person) => person?.lastAt ?? 0));
  const quiet = lastAt > 0 ? goneQuiet(tally, today, dayOf(lastAt)) : undefined;
  return quiet && { ...quiet, personId: ids[0]!, lastAt };
}

/** Everybody on record, some at a time; last those who are several. */
async function* peopleByWeeks(): AsyncGenerator<Weekly[], void> {
  const groups = groupsOf(await reading((record) => record.objectStore('people').index('byMerged').getAll()));
  for await (const years of yearsByPerson()) {
    const alone: Weekly[] = [];
    for (const [id, weeks] of years) {
      const group = groups.get(id);
      if (group) group.tally = addTallies(group.tally, { weeks });
      else alone.push({ ids: [id], tally: { weeks } });
    }
    yield alone;
  }
  yield [...new Set(groups.values())];
}

/** The group of everybody who was merged, or into whom somebody was. The first of its ids is who they are. */
function groupsOf(merged: readonly Person[]): Map<string, Weekly> {
  const into = new Map(merged.map(({ id, mergedInto }) => [id, mergedInto!.personId]));
  const headOf = (id: string) => {
    const met = new Set<string>();
    let head = id;
    while (into.has(head) && !met.has(head)) {
      met.add(head);
      head = into.get(head)!;
    }
    return head;
  };
  const groups = new Map<string, Weekly>();
  for (const { id } of merged) {
    const head = headOf(id);
    const group = groups.get(head) ?? { ids: [head], tally: noTally() };
    group.ids.push(id);
    groups.set(head, group).set(id, group);
  }
  return groups;
}

/** The weeks of everybody, person by person, in pages that never part somebody's years. */
async function* yearsByPerson(): AsyncGenerator<Map<string, PersonTally['weeks']>, void> {
  let rest: YearOfPerson[] = [];
  for (;;) {
    const last = rest.at(-1);
    const range = last && IDBKeyRange.lowerBound([last.personId, last.year], true);
    const page = await reading((record) => record.objectStore('weeks').getAll(range, pageSize));
    const years = [...rest, ...page];
    const whole = page.length < pageSize ? years : years.filter(({ personId }) => personId !== page.at(-1)!.personId);
    const people = Map.groupBy(whole, ({ personId }) => personId);
    yield new Map([...people].map(([id, of]) => [id, Object.assign({}, ...of.map(({ weeks }) => weeks))]));
    if (page.length < pageSize) return;
    rest = years.slice(whole.length);
  }
}
