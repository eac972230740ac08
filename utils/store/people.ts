import type { Person } from '../core/people/person.ts';
import { type Transaction, writing } from './transaction.ts';

/** Whether two people became one; if not, they were one already, or one of them is no longer on record. */
export type Merged = 'merged' | 'same' | 'gone';

/**
 * Makes two people one, who goes by the name of `into`. What is kept about either stays where it is, so that
 * `separatePeople` can take it back without loss. Only ever because the user said so, at `now` (ms since the epoch).
 */
export const mergePeople = (into: string, from: string, now: number): Promise<Merged> =>
  writing(async (record) => {
    const [head, other] = [await headOf(record, into), await headOf(record, from)];
    if (!head || !other) return 'gone';
    if (head.id === other.id) return 'same';
    await record.objectStore('people').put({ ...other, mergedInto: { personId: head.id, at: now } });
    return 'merged';
  });

/**
 * Takes a merge back: the person, and whoever was merged into them before, stands alone again with everything that was
 * ever kept about them, and is remembered as somebody else.
 * @returns false when they were merged with nobody, or share an account with the others: one account is one person
 */
export const separatePeople = (id: string): Promise<boolean> =>
  writing(async (record) => {
    const person = await record.objectStore('people').get(id);
    if (!person?.mergedInto) return false;
    const { mergedInto, ...alone } = person;
    const leaving = await groupOf(record, person);
    const whole = await groupOf(record, (await headOf(record, id)) ?? person);
    const staying = whole.filter((one) => !leaving.some((other) => other.id === one.id));
    const shared = new Set(staying.flatMap(({ keys }) => keys));
    if (leaving.some(({ keys }) => keys.some((key) => shared.has(key)))) return false;
    const apart = [...new Set([...(person.apart ?? []), mergedInto.personId])];
    await record.objectStore('people').put({ ...alone, apart });
    return true;
  });

/** Remembers that two people are not the same, so that nobody suggests it again. */
export const keepApart = (id: string, other: string): Promise<void> =>
  writing(async (record) => {
    const person = await record.objectStore('people').get(id);
    if (!person || person.apart?.includes(other)) return;
    await record.objectStore('people').put({ ...person, apart: [...(person.apart ?? []), other] });
  });

/** Takes back that two people are not the same: they may be suggested again. */
export const forgetApart = (id: string, other: string): Promise<void> =>
  writing(async (record) => {
    const people = record.objectStore('people');
    for (const [one, from] of [
      [id, other],
      [other, id],
    ] as const) {
      const { apart = [], ...person } = (await people.get(one)) ?? {};
      const rest = apart.filter((each) => each !== from);
      if (apart.length > rest.length)
        await people.put({ ...(person as Person), ...(rest.length > 0 && { apart: rest }) });
    }
  });

/** Who somebody is, however often they were merged; undefined when they are not on record. */
export async function headOf<Mode extends IDBTransactionMode>(
  record: Transaction<Mode>,
  id: string,
): Promise<Person | undefined> {
  const people = record.objectStore('people');
  const met = new Set<string>();
  let person = await people.get(id);
  while (person?.mergedInto && !met.has(person.id)) {
    met.add(person.id);
    const next: Person | undefined = await people.get(person.mergedInto.personId);
    if (!next) break;
    person = next;
  }
  return person;
}

/** Somebody and everybody who was merged into them, they first. */
export async function groupOf<Mode extends IDBTransactionMode>(
  record: Transaction<Mode>,
  head: Person,
): Promise<[Person, ...Person[]]> {
  const merged = record.objectStore('people').index('byMerged');
  const group: [Person, ...Person[]] = [head];
  for (const one of group)
    for (const member of await merged.getAll(one.id)) if (!group.some(({ id }) => id === member.id)) group.push(member);
  return group;
}
