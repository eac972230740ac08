import { snapshotsToKeep } from '../../core/snapshots.ts';
import { dayOf } from '../days.ts';
import { bytesOf, inParts } from '../export/bytes.ts';
import { exportJson } from '../export/json.ts';
import { countInteractions } from '../queries.ts';
import { type Reading, reading } from '../transaction.ts';
import { isUnwanted } from './alone.ts';
import { digested } from './digest.ts';
import { fileNameOf, finish, halfOne, type Snapshot, snapshotsIn, tidy, withSnapshots } from './folder.ts';

/** Bytes that go to the disk together: as much as is held in memory at once. */
const partSize = 1024 * 1024;

/**
 * What became of it: taken, or not because nothing changed since the last one, nothing is on record, or it is to be
 * deleted before it is whole.
 */
export type Taken = 'taken' | 'unchanged' | 'empty' | 'unwanted';

/**
 * Takes a snapshot of everything that is kept, compressed, and lets go of those whose time is over. Until it is whole
 * nobody sees it; what a killed one left behind is deleted. One at a time: see `unlessAnother`.
 *
 * @param now ms since the epoch
 * @throws StoreFault, for example `full`: the record and the other snapshots are as they were
 */
export const takeSnapshot = (now: number): Promise<Taken> =>
  withSnapshots(async (folder) => {
    await tidy(folder);
    try {
      return await take(folder, now);
    } finally {
      await tidy(folder);
    }
  });

async function take(folder: FileSystemDirectoryHandle, now: number): Promise<Taken> {
  const earlier = await snapshotsIn(folder);
  const last = earlier.at(-1);
  const counts = { interactions: await countInteractions(), people: await reading(countPeople) };
  if (counts.interactions + counts.people === 0) return 'empty';
  const half = await halfOne(folder);
  const digest = await write(half, now);
  if (digest === null) return 'unwanted';
  if (digest === last?.digest) return 'unchanged';
  const snapshot: Snapshot = { id: (last?.id ?? 0) + 1, at: now, day: dayOf(now), ...counts, digest, size: 0 };
  await finish(half, snapshot);
  const kept = snapshotsToKeep([...earlier, snapshot]);
  for (const one of earlier.filter((it) => !kept.has(it))) await folder.removeEntry(fileNameOf(one));
  return 'taken';
}

/** Who was merged into somebody is no further person. */
async function countPeople(record: Reading): Promise<number> {
  const people = record.objectStore('people');
  const [all, merged] = await Promise.all([people.count(), people.index('byMerged').count()]);
  return all - merged;
}

/** @returns what it comes to; null when it was given up */
async function write(half: FileSystemFileHandle, now: number): Promise<string | null> {
  const { pieces, digest } = digested(exportJson(now));
  const unwanted = new AbortController();
  const unlessUnwanted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    async transform(part, out) {
      if (await isUnwanted()) unwanted.abort();
      else out.enqueue(part);
    },
  });
  try {
    await bytesOf(pieces)
      .pipeThrough(new CompressionStream('gzip'))
      .pipeThrough(inParts(partSize))
      .pipeThrough(unlessUnwanted)
      .pipeTo(await half.createWritable(), { signal: unwanted.signal });
    return digest();
  } catch (fault) {
    if (unwanted.signal.aborted) return null;
    throw fault;
  }
}
