import { firstDay, type Moment, type Somebody } from '../core/moments/moment.ts';
import { searchKeys } from '../core/people/search.ts';
import { dayOf, noonOf } from './days.ts';
import { forgetNotes, note, type OfflineNote } from './notes.ts';
import { beginsWith } from './pages.ts';
import { groupOf, headOf } from './people.ts';
import type { KeptInteraction, Person } from './schema.ts';
import { readSettings } from './settings.ts';
import { Sums } from './sums.ts';
import { type Writing, writing } from './transaction.ts';
import { inTurn } from './turn.ts';

/** What keeping a moment added to the record: what `takeBackMoment` needs. */
export interface Recorded {
  /** Ids of the interactions, one for each person. */
  acts: string[];
  /** Ids of the people who were not on record before. */
  met: string[];
}

/** Nothing was kept: the user wants nothing recorded of this person. */
export interface NeverRecorded {
  never: string;
}

/**
 * Keeps a moment offline: an interaction for each person it was spent with, the people who are new, and the counts; all
 * of it or nothing. What happened today happened now; on any other day, at noon. A moment kept before changes nothing.
 *
 * @param now ms since the epoch
 * @param newId makes the id of a person met for the first time
 * @throws RangeError for a day that is still to come, or before `firstDay`; StoreFault
 */
export async function addMoment(moment: Moment, now: number, newId: () => string): Promise<Recorded | NeverRecorded> {
  const today = dayOf(now);
  if (moment.day > today || moment.day < firstDay) throw new RangeError(`No moment can be recorded on ${moment.day}.`);
  const at = moment.day === today ? now : noonOf(moment.day);
  const { neverRecord } = await readSettings();
  return inTurn(async () => {
    const kept = await writing((record) => keep(record, moment, at, neverRecord, newId));
    if ('never' in kept) return kept;
    // What is on record is safe without its note.
    for (const one of kept.notes) await note(one).catch(() => {});
    return kept.recorded;
  });
}

/** What was recorded, and how it is noted. */
interface Kept {
  recorded: Recorded;
  notes: OfflineNote[];
}

async function keep(
  record: Writing,
  moment: Moment,
  at: number,
  neverRecord: readonly string[],
  newId: () => string,
): Promise<Kept | NeverRecorded> {
  const recorded: Recorded = { acts: [], met: [] };
  const notes: OfflineNote[] = [];
  const own = IDBKeyRange.bound(moment.id, `${moment.id}:\uFFFF`);
  if ((await record.objectStore('interactions').count(own)) > 0) return { recorded, notes };
  const known = await Promise.all(moment.people.map(({ personId }) => personId && headOf(record, personId)));
  for (const head of known) if (head && (await isNever(record, head, neverRecord))) return { never: head.name };
  const people = new Map<string, Person>();
  for (const [index, somebody] of moment.people.entries()) {
    const person = known[index] || (await meet(record, somebody, newId(), recorded));
    people.set(person.id, person);
  }
  const toward = people.size > 0 ? [...people.values()] : [undefined];
  const sums = new Sums();
  for (const [index, person] of toward.entries()) {
    const act = actOf(moment, at, index, person?.id);
    await record.objectStore('interactions').add(act);
    sums.add(act);
    recorded.acts.push(act.id);
    notes.push(noteOf(act, person));
  }
  await sums.write(record);
  return { recorded, notes };
}

function noteOf(
  { personId: _, ...act }: KeptInteraction & { site: 'offline' },
  person: Person | undefined,
): OfflineNote {
  if (!person) return act;
  const [key] = person.keys;
  return { ...act, person: { id: person.id, name: person.name, ...(key !== undefined && { key }) } };
}

/** Takes a moment from the record as if it had never been, and whoever was met by it and by nothing else since. */
export const takeBackMoment = ({ acts, met }: Recorded): Promise<void> =>
  inTurn(async () => {
    await forgetNotes(({ id }) => acts.includes(id));
    await writing((record) => takeBack(record, acts, met));
  });

async function takeBack(record: Writing, acts: readonly string[], met: readonly string[]): Promise<void> {
  const sums = new Sums();
  for (const id of acts) {
    const act = await record.objectStore('interactions').get(id);
    if (!act) continue;
    await record.objectStore('interactions').delete(id);
    sums.remove(act);
  }
  await sums.write(record);
  for (const id of met) if (await isNobodyElse(record, id)) await record.objectStore('people').delete(id);
}

async function isNever(record: Writing, head: Person, neverRecord: readonly string[]): Promise<boolean> {
  const group = await groupOf(record, head);
  return group.some(({ keys }) => keys.some((key) => neverRecord.includes(key)));
}

/** Somebody without an account: known by name alone, until the user says who they are the same as. */
async function meet(record: Writing, { name }: Somebody, id: string, { met }: Recorded): Promise<Person> {
  const person: Person = { id, name, identities: [], keys: [], search: searchKeys(name, []) };
  await record.objectStore('people').add(person);
  met.push(id);
  return person;
}

function actOf(
  moment: Moment,
  at: number,
  index: number,
  personId: string | undefined,
): KeptInteraction & { site: 'offline' } {
  const { id, day, medium, stance, note } = moment;
  return {
    id: index === 0 ? id : `${id}:${index}`,
    at,
    day,
    site: 'offline',
    kind: medium,
    stance,
    // The user said so.
    confidence: 1,
    ...(personId !== undefined && { personId }),
    ...(note && { note }),
  };
}

/** Keeps a moment again as it was noted, with whom it was spent: by account, or by id and name alone. */
export const addNoted = ({ person, ...facts }: OfflineNote): Promise<void> =>
  writing(async (record) => {
    if (await record.objectStore('interactions').get(facts.id)) return;
    const act = { ...facts, ...(person && { personId: await findNoted(record, person) }) };
    await record.objectStore('interactions').add(act);
    const sums = new Sums();
    sums.add(act);
    await sums.write(record);
  });

async function findNoted(record: Writing, { id, name, key }: NonNullable<OfflineNote['person']>): Promise<string> {
  const people = record.objectStore('people');
  const known = (key !== undefined && (await people.index('byKey').getKey(key))) || (await people.getKey(id));
  return known || (await meet(record, { name }, id, { acts: [], met: [] })).id;
}

/** Whether nothing on record needs a person any more. */
async function isNobodyElse(record: Writing, id: string): Promise<boolean> {
  const person = await record.objectStore('people').get(id);
  if (!person || person.lastAt !== undefined || person.keys.length > 0 || person.mergedInto) return false;
  const about = await Promise.all([
    record.objectStore('people').index('byMerged').count(id),
    record.objectStore('needs').index('byPerson').count(beginsWith(id)),
    record.objectStore('promises').index('byPerson').count(beginsWith(id)),
    record.objectStore('introductions').index('byPerson').count(id),
  ]);
  return about.every((count) => count === 0);
}
