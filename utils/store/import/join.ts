import type { Person } from '../../core/people/person.ts';
import { sameValue } from '../../core/same-value.ts';
import { atOnce } from '../pages.ts';
import { headOf } from '../people.ts';
import type { Writing } from '../transaction.ts';
import type { Undo } from './state.ts';

/**
 * One account is one person: whoever shares an account with one of `ids` becomes the same person. Whoever was met first
 * is who they are together.
 * @param now ms since the epoch
 */
export async function joinAccounts(record: Writing, ids: readonly string[], now: number): Promise<Undo[]> {
  const people = record.objectStore('people');
  const undo: Undo[] = [];
  for (const [id, other] of await sharing(record, ids)) {
    const heads = [await headOf(record, id), await headOf(record, other)] as [Person, Person];
    if (heads[0].id === heads[1].id) continue;
    const [first, second] = heads.sort(metFirst);
    const mergedInto = { personId: first.id, at: now };
    undo.push({ id: second.id, after: mergedInto, ...(second.mergedInto && { before: second.mergedInto }) });
    await people.put({ ...second, mergedInto });
  }
  return undo;
}

/** Who shares an account with one of `ids`, and with whom. */
async function sharing(record: Writing, ids: readonly string[]): Promise<[id: string, other: string][]> {
  const people = record.objectStore('people');
  const known = (await atOnce(ids, (id) => people.get(id))).flatMap((person) => person ?? []);
  const accounts = known.flatMap(({ id, keys }) => keys.map((key) => [id, key] as const));
  const owners = await atOnce(accounts, ([, key]) => people.index('byKey').getAllKeys(key));
  return accounts.flatMap(([id], at) =>
    owners[at]!.filter((other) => other !== id).map((other) => [id, other] as [string, string]),
  );
}

const metFirst = (one: Person, other: Person): number =>
  (one.firstAt ?? Number.POSITIVE_INFINITY) - (other.firstAt ?? Number.POSITIVE_INFINITY) ||
  (one.id < other.id ? -1 : 1);

/** Takes these bonds back, but for those that were changed since. */
export async function partAccounts(record: Writing, undo: readonly Undo[]): Promise<void> {
  const people = record.objectStore('people');
  for (const { id, before, after } of undo.toReversed()) {
    const person = await people.get(id as string);
    if (!person || !sameValue(person.mergedInto, after)) continue;
    const { mergedInto: _bond, ...alone } = person;
    await people.put(before ? { ...alone, mergedInto: before as NonNullable<Person['mergedInto']> } : alone);
  }
}
