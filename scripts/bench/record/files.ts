import { words } from '../../../tests/components/words.ts';
import { recordAs } from '../../../utils/export/record.ts';
import { bytesOf } from '../../../utils/store/export/bytes.ts';
import { deleteFiles, writeFile } from '../../../utils/store/files.ts';
import { listSnapshots, readSnapshot } from '../../../utils/store/snapshots/snapshots.ts';
import { takeSnapshot } from '../../../utils/store/snapshots/take.ts';
import { type Cost, costOf } from './longest.ts';

const now = Date.UTC(2026, 10, 23, 12);
const mb = 1024 * 1024;

async function written(bytes: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<number> {
  const { size } = await writeFile(bytes, new AbortController().signal);
  await deleteFiles();
  return size / mb;
}

const exported = async (format: keyof typeof recordAs) => {
  const writing = { signal: new AbortController().signal, t: words(), direction: 'ltr' as const };
  return written(bytesOf(await recordAs[format](now, writing)));
};

/** What is written of the whole record, in the page. Each says how much that was, in MB. */
const writings = {
  'export as JSON': () => exported('json'),
  'export as a table': () => exported('csv'),
  'export as a page': () => exported('page'),
  async 'a snapshot'() {
    if ((await takeSnapshot(now)) !== 'taken') throw new Error('No snapshot was taken.');
    return (await listSnapshots())[0]!.size / mb;
  },
  'a snapshot as a file': async () => written(readSnapshot((await listSnapshots())[0]!.id)),
};
export type WholeFile = keyof typeof writings;
export const wholeFiles = Object.keys(writings) as WholeFile[];

/** Writes it and says what it cost. */
export const writeWhole = (file: WholeFile): Promise<Cost<number>> => costOf(writings[file]);
