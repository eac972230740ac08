import type { Person } from '../../core/people/person.ts';
import { withPruned } from '../../core/people/pruned.ts';
import { addNew, deleteMany } from '../bulk.ts';
import { atOnce } from '../pages.ts';
import type { GoodTurnSchema, KeptInteraction } from '../schema.ts';
import { keptSpan, keyOf, Sums } from '../sums.ts';
import { deleteTallied, replaceTallied, tallied, talliedWith } from '../tallied.ts';
import type { Writing } from '../transaction.ts';
import { joinAccounts } from './join.ts';
import type { ImportState, TakenStore, Undo } from './state.ts';
import { type Known, knownOf } from './swap-people.ts';
import { setPruned, takeRollupsBack } from './swap-rollups.ts';

/** As many records as are taken in one transaction. */
const many = 2000;

type Taking = NonNullable<ImportState['taking']>;

/**
 * Takes the next records of those that a restore puts others in the place of. What came to the record since `since` (ms
 * since the epoch) stays: nobody asked to go back behind it.
 * @returns what was taken, and what is left to take; undefined when that was all
 */
export async function takeNext(
  record: Writing,
  { stores: [name, ...others], after }: Taking,
  since: number,
): Promise<{ undo: Undo[]; store: TakenStore; rest: Taking | undefined }> {
  const { undo, last } =
    name === 'interactions' ? await takeActs(record, after, since) : await takeFrom(record, name!, after, since);
  const rest = last === undefined ? { stores: others } : { stores: [name!, ...others], after: last };
  return { undo, store: name!, rest: rest.stores.length > 0 ? rest : undefined };
}

interface Taken {
  undo: Undo[];
  /** The key of the last record that was looked at; undefined when there are no more. */
  last?: IDBValidKey | undefined;
}

async function takeActs(record: Writing, after: IDBValidKey | undefined, since: number): Promise<Taken> {
  // Behind what was taken before: the database would pass over all of it.
  const range = IDBKeyRange.bound(after ?? [], [since, ''], true, true);
  const acts = await record.objectStore('interactions').index('byAt').getAll(range, many);
  const sums = new Sums();
  for (const act of acts) sums.remove(act);
  await deleteMany(
    record,
    'interactions',
    acts.map(({ id }) => id),
  );
  await sums.write(record);
  const undo = acts.map((act) => ({ id: act.id, before: act }));
  return { undo, last: acts.length === many ? [acts.at(-1)!.at, acts.at(-1)!.id] : undefined };
}

async function takeFrom(
  record: Writing,
  name: Exclude<TakenStore, 'interactions'>,
  after: IDBValidKey | undefined,
  since: number,
): Promise<Taken> {
  const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
  const page = await record.objectStore(name).getAll(range as never, many);
  const last = page.length === many ? { last: keyIn(page.at(-1)!) } : {};
  if (name === 'rollups') return { undo: await takePruned(record, page as Rollups), ...last };
  if (name === 'people') return { undo: await takePeople(record, page as Person[], since), ...last };
  const old = (page as { id: string; at: number }[]).filter(({ at }) => at < since);
  await atOnce(old, ({ id }) => record.objectStore(name).delete(id));
  return { undo: old.map((one) => ({ id: one.id, before: one })), ...last };
}

async function takePeople(record: Writing, people: readonly Person[], since: number): Promise<Undo[]> {
  const old = people.filter(({ lastAt = Number.NEGATIVE_INFINITY }) => lastAt < since);
  const undo = (await tallied(record, old)).map((person) => ({ id: person.id, before: knownOf(person) }));
  await atOnce(old, ({ id }) => deleteTallied(record, id));
  return undo;
}

type Rollups = GoodTurnSchema['rollups']['value'][];

const keyIn = (one: { id: string } | Rollups[number]): IDBValidKey => ('id' in one ? one.id : keyOf(one));

async function takePruned(record: Writing, rollups: Rollups): Promise<Undo[]> {
  const some = rollups.filter(({ pruned }) => pruned);
  await setPruned(
    record,
    some.map((sort) => ({ sort, pruned: 0 })),
  );
  return some.map((rollup) => ({ id: keyOf(rollup), before: rollup.pruned }));
}

/** Puts back what was taken. Whoever is there again keeps what came meanwhile. `now` in ms since the epoch. */
export async function putTakenBack(
  record: Writing,
  store: TakenStore,
  undo: readonly Undo[],
  now: number,
): Promise<void> {
  if (store === 'rollups') return takeRollupsBack(record, undo);
  if (store === 'interactions')
    return putActsBack(
      record,
      undo.map(({ before }) => before as KeptInteraction),
    );
  if (store === 'people') return putPeopleBack(record, undo, now);
  const there = await atOnce(undo, ({ id }) => record.objectStore(store).getKey(id as string));
  const gone = undo.filter((_, at) => there[at] === undefined);
  await atOnce(gone, ({ before }) => record.objectStore(store).put(before as never));
}

async function putActsBack(record: Writing, acts: readonly KeptInteraction[]): Promise<void> {
  const sums = new Sums();
  for (const act of await addNew(record, 'interactions', acts)) sums.add(act);
  await sums.write(record);
}

async function putPeopleBack(record: Writing, undo: readonly Undo[], now: number): Promise<void> {
  for (const { before } of undo) {
    const { facts, pruned } = before as Known;
    const [there] = await talliedWith(record, [facts.id]);
    const tally = there
      ? withPruned(there, pruned, await keptSpan(record, facts.id))
      : withPruned({ weeks: {} }, pruned, {});
    await replaceTallied(record, there, { ...facts, ...tally });
  }
  await joinAccounts(
    record,
    undo.map(({ id }) => id as string),
    now,
  );
}
