/**
 * A change that was chosen while looking at an older state, done to the state of now: only what differs between `before`
 * and `after` changes, whatever others did in between. Taking a change back is the same the other way round.
 *
 * Plain data: records go field by field, lists entry by entry (what has an `id` is known by it, all else by what it is),
 * everything else as a whole. Where both changed the same, `after` holds.
 */
export function rebase<Value>(before: Value, after: Value, now: Value): Value {
  if (isSame(before, now)) return after;
  if (isSame(before, after)) return now;
  const all: unknown[] = [before, after, now];
  if (all.every(Array.isArray)) return rebaseList(...(all as [unknown[], unknown[], unknown[]])) as Value;
  if (all.every(isRecord)) return rebaseRecord(...(all as [Fields, Fields, Fields])) as Value;
  return after;
}

type Fields = Record<string, unknown>;

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function rebaseRecord(before: Fields, after: Fields, now: Fields): Fields {
  const names = new Set([...Object.keys(now), ...Object.keys(after), ...Object.keys(before)]);
  const fields = [...names].map((name) => [name, rebase(before[name], after[name], now[name])] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function rebaseList(before: unknown[], after: unknown[], now: unknown[]): unknown[] {
  const [old, chosen] = [byKey(before), byKey(after)];
  const given = new Map([...chosen].filter(([key, entry]) => !old.has(key) || !isSame(old.get(key), entry)));
  const left = now.filter((entry) => !old.has(keyOf(entry)) || chosen.has(keyOf(entry)));
  const there = new Set(left.map(keyOf));
  return [
    ...left.map((entry) => given.get(keyOf(entry)) ?? entry),
    ...[...given].flatMap(([key, entry]) => (there.has(key) ? [] : [entry])),
  ];
}

const byKey = (entries: unknown[]) => new Map(entries.map((entry) => [keyOf(entry), entry]));
const keyOf = (entry: unknown): unknown => (isRecord(entry) && 'id' in entry ? entry.id : JSON.stringify(entry));
