import type { IDBPIndex, StoreNames } from 'idb';
import type { Person } from '../core/people/person.ts';
import type { Place, Stance } from '../core/words.ts';
import { atOnce } from './pages.ts';
import { headOf } from './people.ts';
import type { ActKey, GoodTurnSchema, KeptInteraction } from './schema.ts';
import { type Reading, reading } from './transaction.ts';

/** A page of what was done, newest first. */
export interface ActPage {
  acts: KeptInteraction[];
  /** Who they were toward, by `personId`: whoever that person is today. */
  people: Map<string, Person>;
  /** Where the next page begins; absent on the last one. */
  next?: ActKey;
}

/** Which acts are wanted; all of them where nothing is said. */
export interface ActFilter {
  site?: Place | undefined;
  stance?: Stance | 'none' | undefined;
}

/** As many acts as a page shows. */
const onPage = 50;
/** As many as are looked at to find some that are wanted. */
const mostLooked = 100;

/**
 * A page of the record, newest first. Where few acts are wanted a page may hold fewer than fit, even none, and still
 * have a next one: whoever asks decides how far back to look.
 * @param from the `next` of the page before; absent for the first page
 */
export const readActs = (from?: ActKey, { site, stance }: ActFilter = {}): Promise<ActPage> =>
  reading(async (record) => {
    if (!site && !stance) return pageOf(record, await newest(record, [undefined], from));
    const looked = await newest(record, [undefined], from, mostLooked);
    const beyond = looked[mostLooked];
    const wanted = looked
      .slice(0, mostLooked)
      .filter((act) => (!site || act.site === site) && (!stance || (act.stance ?? 'none') === stance));
    return pageOf(record, wanted, beyond);
  });

/**
 * A page of what was done toward somebody, newest first, whoever they were merged from.
 * @param ids the person and everybody merged into them
 */
export async function actsToward(record: Reading, ids: readonly string[], from?: ActKey): Promise<ActPage> {
  return pageOf(record, await newest(record, ids, from));
}

/** One act more than so many, if there is one: from several people the newest of any of them comes first. */
async function newest(record: Reading, ids: readonly (string | undefined)[], from?: ActKey, many = onPage) {
  const interactions = record.objectStore('interactions');
  const sources = ids.map(
    (id): Source =>
      id === undefined
        ? { index: interactions.index('byAt'), range: IDBKeyRange.bound([], from ?? [[]]) }
        : { index: interactions.index('byPerson'), range: IDBKeyRange.bound([id], from ? [id, ...from] : [id, []]) },
  );
  const [only, ...others] = sources;
  return only && others.length === 0 ? newestOf(only, many) : newestOfAll(sources);
}

/** Acts by an index that ends in their moment and id. */
interface Source {
  index: ActIndex;
  range: IDBKeyRange;
}
type ActIndex = Pick<
  IDBPIndex<GoodTurnSchema, StoreNames<GoodTurnSchema>[], 'interactions', 'byAt' | 'byPerson'>,
  'openKeyCursor' | 'openCursor' | 'getAll'
>;

/** Three questions, however many acts: where the page ends, and what is on it. */
async function newestOf({ index, range }: Source, many: number): Promise<KeptInteraction[]> {
  const first = await index.openKeyCursor(range, 'prev');
  const last = await first?.advance(many);
  const page = last ? IDBKeyRange.bound(last.key, range.upper) : range;
  return (await index.getAll(page)).reverse();
}

async function newestOfAll(sources: readonly Source[]): Promise<KeptInteraction[]> {
  const cursors = await Promise.all(sources.map(({ index, range }) => index.openCursor(range, 'prev')));
  const acts: KeptInteraction[] = [];
  for (;;) {
    const at = latest(cursors.map((cursor) => cursor?.value));
    if (at < 0) return acts;
    acts.push(cursors[at]!.value);
    if (acts.length > onPage) return acts;
    cursors[at] = await cursors[at]!.continue();
  }
}

/** Which of these happened last; −1 when there are none. */
function latest(acts: readonly (KeptInteraction | undefined)[]): number {
  let found = -1;
  for (const [at, act] of acts.entries()) if (act && (found < 0 || isAfter(act, acts[found]!))) found = at;
  return found;
}

const isAfter = (one: KeptInteraction, other: KeptInteraction): boolean =>
  one.at === other.at ? one.id > other.id : one.at > other.at;

/** @param after the first act that was not looked at; absent when there is none */
async function pageOf(record: Reading, found: KeptInteraction[], after?: KeptInteraction): Promise<ActPage> {
  const acts = found.slice(0, onPage);
  const beyond = found[onPage] ?? after;
  const ids = [...new Set(acts.flatMap(({ personId }) => personId ?? []))];
  const heads = await atOnce(ids, (id) => headOf(record, id));
  const people = new Map(ids.flatMap((id, at) => (heads[at] ? [[id, heads[at]]] : [])));
  return { acts, people, ...(beyond && { next: [beyond.at, beyond.id] as ActKey }) };
}
