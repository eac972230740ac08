import { snapshotsToKeep } from '../../core/snapshots.ts';
import { dayOf } from '../days.ts';
import { bytesOf, inParts } from '../export/bytes.ts';
import { exportJson } from '../export/json.ts';
import { countInteractions } from '../queries.ts';
import { type Reading, reading } from '../transaction.ts';
import { partsOf, type Snapshot, type SnapshotDatabase, withSnapshots } from './database.ts';
import { digested } from './digest.ts';

/** Bytes in a part: as much as is held in memory at once. */
const partSize = 1024 * 1024;

/**
 * What became of it: taken, or not because nothing changed since the last one, nothing is on record, or another is being
 * taken.
 */
export type Taken = 'taken' | 'unchanged' | 'empty' | 'busy';

/**
 * Takes a snapshot of everything that is kept, compressed, and lets go of those whose time is over. Until it is whole
 * nobody sees it; what a killed one left behind goes with the next.
 *
 * @param now ms since the epoch
 * @throws StoreFault, for example `full`: the record and the other snapshots are as they were
 */
export const takeSnapshot = (now: number): Promise<Taken> =>
  navigator.locks.request('good-turn-snapshot', { ifAvailable: true }, (lock) =>
    lock ? withSnapshots((database) => take(database, now)) : 'busy',
  );

async function take(database: SnapshotDatabase, now: number): Promise<Taken> {
  const earlier = await database.getAll('snapshots');
  const last = earlier.at(-1);
  const id = (last?.id ?? 0) + 1;
  await database.delete('parts', partsOf(id));
  try {
    const counts = { interactions: await countInteractions(), people: await reading(countPeople) };
    if (counts.interactions + counts.people === 0) return 'empty';
    const written = await write(database, id, now);
    if (written.digest !== last?.digest) {
      await finish(database, earlier, { id, at: now, day: dayOf(now), ...counts, ...written });
      return 'taken';
    }
    await database.delete('parts', partsOf(id));
    return 'unchanged';
  } catch (fault) {
    await database.delete('parts', partsOf(id)).catch(() => {});
    throw fault;
  }
}

/** Who was merged into somebody is no further person. */
async function countPeople(record: Reading): Promise<number> {
  const people = record.objectStore('people');
  const [all, merged] = await Promise.all([people.count(), people.index('byMerged').count()]);
  return all - merged;
}

async function write(database: SnapshotDatabase, id: number, now: number) {
  let [parts, size] = [0, 0];
  const { pieces, digest } = digested(exportJson(now));
  await bytesOf(pieces)
    .pipeThrough(new CompressionStream('gzip'))
    .pipeThrough(inParts(partSize))
    .pipeTo(
      new WritableStream({
        async write(part) {
          await database.put('parts', part, [id, parts]);
          parts += 1;
          size += part.length;
        },
      }),
    );
  return { parts, size, digest: digest() };
}

/** In one step it is there and others are gone. */
async function finish(database: SnapshotDatabase, earlier: readonly Snapshot[], snapshot: Snapshot): Promise<void> {
  const finishing = database.transaction(['snapshots', 'parts'], 'readwrite', { durability: 'strict' });
  await finishing.objectStore('snapshots').add(snapshot);
  const kept = snapshotsToKeep([...earlier, snapshot]);
  for (const one of earlier.filter((it) => !kept.has(it))) {
    await finishing.objectStore('snapshots').delete(one.id);
    await finishing.objectStore('parts').delete(partsOf(one.id, one.id));
  }
  await finishing.done;
}
