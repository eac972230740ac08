import { deleteEverything } from '../../../utils/store/everything.ts';
import { exportJson } from '../../../utils/store/export/json.ts';
import { prepareImport, undoImport } from '../../../utils/store/import/import.ts';
import { digested } from '../../../utils/store/snapshots/digest.ts';
import { type Cost, costOf } from './longest.ts';

const now = Date.UTC(2026, 10, 23, 12);

let file = new Blob();
let digest = '';

/** Everything on record as a file, and what it comes to. */
async function saved(): Promise<{ file: Blob; digest: string }> {
  const exporting = digested(exportJson(now));
  const parts: Blob[] = [];
  for await (const piece of exporting.pieces) parts.push(new Blob([piece]));
  return { file: new Blob(parts), digest: exporting.digest() };
}

/** What a whole record goes through on its way to another browser, in the page. Each says how much it was, in MB. */
const moves = {
  async leave() {
    ({ file, digest } = await saved());
    return file.size / 1e6;
  },
  async clear() {
    await deleteEverything();
    return file.size / 1e6;
  },
  async import() {
    const { commit } = await prepareImport(file.stream(), { way: 'merge', now });
    await commit({ settings: true, now });
    return file.size / 1e6;
  },
  async compare() {
    const again = await saved();
    if (again.digest !== digest) throw new Error('What was imported is not what was exported.');
    return again.file.size / 1e6;
  },
  async undo() {
    await undoImport({ now });
    return file.size / 1e6;
  },
};
export type Move = keyof typeof moves;

/** Does it and says what it cost. */
export const move = (name: Move): Promise<Cost<number>> => costOf(moves[name]);
