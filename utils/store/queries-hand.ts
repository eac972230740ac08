import { type Hand, handBounds, type Reach, reachesOf } from '../core/people/hand.ts';
import { dayOf } from './days.ts';
import { readSilent } from './gone-quiet.ts';
import { atOnce } from './pages.ts';
import { groupOf, headOf } from './people.ts';
import { type Reading, reading } from './transaction.ts';

/** As many as are shown. */
const mostShown = 3;
/** As many as are read of each sort. */
const mostRead = 20;
/** How many are looked up at a time until there are enough. */
const atATime = 5;

/**
 * Who could use a hand, the most useful first, each person once.
 * @param avoid keys of accounts nothing is to be said of, as `identityKey` makes them
 * @param now ms since the epoch
 */
export async function readHands(avoid: readonly string[], now: number): Promise<Hand[]> {
  const today = dayOf(now);
  const bounds = handBounds(today, now);
  const silent = await readSilent();
  return reading(async (record) => {
    const promises = record.objectStore('promises');
    const opened = ([from, to]: readonly [unknown, unknown]) => IDBKeyRange.bound(['open', from], ['open', to]);
    const [due, promised, needs] = await Promise.all([
      promises.index('byDue').getAll(opened(bounds.due), mostRead),
      latest(promises.index('byState'), opened(bounds.promised)),
      latest(record.objectStore('needs').index('byState'), opened(bounds.needed)),
    ]);
    const undated = promised.filter((promise) => promise.due === undefined);
    return handsOf(record, reachesOf({ promises: [...due, ...undated], needs, silent }, today, now), avoid);
  });
}

/** What an index has that can be walked backwards. */
interface Latest<Value> {
  openKeyCursor(range: IDBKeyRange, direction: 'prev'): Promise<Cursor | null>;
  getAll(range: IDBKeyRange, count?: number): Promise<Value[]>;
}
interface Cursor {
  key: IDBValidKey;
  advance(count: number): Promise<Cursor | null>;
}

/** The last ones in a range, a few of them. */
async function latest<Value>(index: Latest<Value>, range: IDBKeyRange): Promise<Value[]> {
  const last = await index.openKeyCursor(range, 'prev');
  const first = await last?.advance(mostRead - 1);
  return index.getAll(first ? IDBKeyRange.bound(first.key, range.upper) : range, mostRead);
}

/** The first few of them who are on record and may be spoken of. */
async function handsOf(record: Reading, reaches: readonly Reach[], avoid: readonly string[]): Promise<Hand[]> {
  const found = new Map<string, Hand>();
  for (let from = 0; from < reaches.length && found.size < mostShown; from += atATime)
    for (const hand of await atOnce(reaches.slice(from, from + atATime), (reach) => handOf(record, reach, avoid)))
      if (hand && !found.has(hand.person.id)) found.set(hand.person.id, hand);
  return [...found.values()].slice(0, mostShown);
}

async function handOf(record: Reading, reach: Reach, avoid: readonly string[]): Promise<Hand | undefined> {
  const { personId, lastAt = Number.POSITIVE_INFINITY, ...why } = reach;
  const head = await headOf(record, personId);
  if (!head) return undefined;
  const group = await groupOf(record, head);
  const spoken = group.some(({ lastAt: at = 0, keys }) => at > lastAt || keys.some((key) => avoid.includes(key)));
  return spoken ? undefined : { ...why, person: { id: head.id, name: head.name } };
}
