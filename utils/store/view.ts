import type { Trouble, WhyNot } from '../core/trouble.ts';
import { StoreFault } from './fault.ts';
import { readLoss, watchLoss } from './loss.ts';
import type { Snapshot } from './snapshots/folder.ts';
import { listSnapshots } from './snapshots/snapshots.ts';
import { readStoreFault, rememberStoreFault, tellOfFault, watchStoreFault } from './state.ts';
import { readRoom, watchWaiting } from './waiting.ts';

/** What a view can show of the record. */
export interface View<Part> {
  /** What it reads; `null` while it cannot be read. */
  part: Part | null;
  /** What keeps the record from being used; `null`: nothing. A record that cannot be written may still be read. */
  trouble: Trouble | null;
  /** What is left after the browser had deleted a damaged record; `null`: nothing to tell. */
  lost: Left | null;
}

/** What is left of a record the browser has deleted. */
interface Left {
  /** How many acts of late were brought back. */
  brought: number;
  /** The newest copy there is. */
  snapshot: Snapshot | null;
}

/**
 * Reads for a view, and again whenever the record stops working or works again, or more waits for it.
 * @param read rejects with a StoreFault when it cannot
 * @param show is called with all that is known
 * @returns reads again; settles when it was shown
 */
export function viewRecord<Part>(read: () => Promise<Part>, show: (view: View<Part>) => void): () => Promise<void> {
  const look = async () => show(await viewOf(read));
  watchStoreFault(() => void look());
  watchLoss(() => void look());
  watchWaiting(async () => {
    if (await readStoreFault()) await look();
  });
  return look;
}

/** What is told of a record that can be read: that it cannot be written. All else is over then, and everybody hears so. */
async function faultOfReadable(): Promise<WhyNot | null> {
  const why = await readStoreFault();
  if (why === null || why === 'full' || why === 'aborted') return why;
  await rememberStoreFault(null);
  return null;
}

async function viewOf<Part>(read: () => Promise<Part>): Promise<View<Part>> {
  try {
    const part = await read();
    const [why, lost] = await Promise.all([faultOfReadable(), readLeft()]);
    return { part, trouble: why && { why, ...(await readRoom()) }, lost };
  } catch (fault) {
    if (!(fault instanceof StoreFault)) throw fault;
    const why = await tellOfFault(fault);
    return { part: null, trouble: { why, ...(await readRoom()) }, lost: null };
  }
}

async function readLeft(): Promise<Left | null> {
  const brought = (await readLoss())?.brought ?? null;
  if (brought === null) return null;
  const [newest = null] = await listSnapshots().catch(() => []);
  return { brought, snapshot: newest };
}
