import type { ExportFormat } from '../../components/options/ExportOptions.tsx';
import type { Translate } from '../i18n/words.ts';
import { dayOf } from '../store/days.ts';
import { bytesOf } from '../store/export/bytes.ts';
import { exportJson } from '../store/export/json.ts';
import { pagesOfNamedActs, pagesOfPeople } from '../store/export/named.ts';
import { type Exporting, Progress } from '../store/export/progress.ts';
import { countIn, pagesIn } from '../store/export/walk.ts';
import { whileHeld } from '../store/lock.ts';
import type { Snapshot } from '../store/snapshots/folder.ts';
import { readSnapshot } from '../store/snapshots/snapshots.ts';
import { csvOf } from './csv.ts';
import { pageOf } from './page.ts';
import { saveFile } from './save.ts';

/** How a file is written, and in which language. */
export interface Writing extends Exporting {
  signal: AbortSignal;
  t: Translate;
  /** Which way the language runs. */
  direction: 'ltr' | 'rtl';
}

/**
 * Saves what is on record as a file of the user's, piece by piece. `now` in ms since the epoch.
 * @throws StoreFault; what the disk fails with; what the signal was aborted with. There is no file then.
 */
export async function saveRecord(format: ExportFormat, now: number, writing: Writing): Promise<void> {
  const name = `good-turn-${dayOf(now)}.${format === 'page' ? 'html' : format}`;
  await saveFile(name, bytesOf(await recordAs[format](now, writing)), writing.signal);
}

/** Saves a snapshot as the file that an export would have been then. @throws as `saveRecord` does */
export const saveSnapshot = ({ id, day }: Snapshot, { signal, onProgress }: Exporting & { signal: AbortSignal }) =>
  saveFile(`good-turn-${day}.json`, readSnapshot(id, onProgress), signal);

/** What is on record as the text of a file, in pieces; nothing is pruned or swapped meanwhile. @throws as `saveRecord` does */
export const recordAs: Record<ExportFormat, (now: number, writing: Writing) => Promise<AsyncGenerator<string, void>>> =
  {
    json: async (now, writing) => exportJson(now, writing),
    async csv(_now, writing) {
      const progress = new Progress(await countIn(['interactions']), writing);
      return whileHeld(csvOf(progress.of(pagesOfNamedActs())), writing.signal);
    },
    async page(now, writing) {
      const progress = new Progress(await countIn(['days', 'people', 'interactions']), writing);
      const days = progress.of(pagesIn('days'));
      const contents = { days, people: progress.of(pagesOfPeople()), acts: progress.of(pagesOfNamedActs()) };
      return whileHeld(pageOf(contents, writing.t, writing.direction, now), writing.signal);
    },
  };
