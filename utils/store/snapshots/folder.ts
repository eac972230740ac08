import { openingFault, transactionFault } from '../fault.ts';

/** What is known of a snapshot without reading it: its file's name says it, but for the size. */
export interface Snapshot {
  /** Rises with every snapshot, whatever the clock says. */
  id: number;
  /** When it was taken, ms since the epoch. */
  at: number;
  /** The user's own day then, ISO. */
  day: string;
  /** How many interactions had been recorded until then, also those no longer kept one by one, and people. */
  interactions: number;
  people: number;
  /** The same for the same content. */
  digest: string;
  /** Compressed, in bytes. */
  size: number;
}

const name = 'snapshots';

/**
 * Does something in the folder of the snapshots, which no page reaches and which lies beside all databases.
 * @throws StoreFault when they cannot be read or written
 */
export async function withSnapshots<Result>(work: (folder: FileSystemDirectoryHandle) => Promise<Result>) {
  const folder = await open();
  try {
    return await work(folder);
  } catch (fault) {
    throw transactionFault(fault);
  }
}

async function open(): Promise<FileSystemDirectoryHandle> {
  try {
    return await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
  } catch (fault) {
    throw openingFault(fault);
  }
}

/** The whole ones, oldest first. */
export async function snapshotsIn(folder: FileSystemDirectoryHandle): Promise<Snapshot[]> {
  const found: Snapshot[] = [];
  for await (const entry of folder.values()) {
    const facts = entry.kind === 'file' && factsIn(entry.name);
    if (facts) found.push({ ...facts, size: await sizeOf(entry) });
  }
  return found.sort((one, other) => one.id - other.id);
}

/** None is left of one that is deleted at this moment. */
const sizeOf = (file: FileSystemFileHandle): Promise<number> =>
  file.getFile().then(
    ({ size }) => size,
    () => 0,
  );

type Facts = Omit<Snapshot, 'size'>;

/** What the file of a whole snapshot is called. */
export const fileNameOf = ({ id, at, day, interactions, people, digest }: Facts): string =>
  `${[id, at, day, interactions, people, digest].join('_')}.json.gz`;

const pattern = /^(\d+)_(-?\d+)_(-?[\d-]+)_(\d+)_(\d+)_(\w*)\.json\.gz$/;

function factsIn(name: string): Facts | null {
  const [, id, at, day = '', interactions, people, digest = ''] = pattern.exec(name) ?? [];
  return id === undefined
    ? null
    : { id: Number(id), at: Number(at), day, interactions: Number(interactions), people: Number(people), digest };
}

/** A file under a name that only a whole snapshot has not: it may be half, and nobody sees it. */
export const halfOne = (folder: FileSystemDirectoryHandle): Promise<FileSystemFileHandle> =>
  folder.getFileHandle('half', { create: true });

/** Gives a file that is whole the name by which it is seen: a kill before or after leaves one or the other. */
export const finish = (half: FileSystemFileHandle, facts: Facts): Promise<void> =>
  // The compiler's library does not know it yet; the browsers we support do.
  (half as FileSystemFileHandle & { move(name: string): Promise<void> }).move(fileNameOf(facts));

/** Deletes what somebody who was killed left behind. */
export async function tidy(folder: FileSystemDirectoryHandle): Promise<void> {
  const left: string[] = [];
  for await (const { name } of folder.values()) if (!factsIn(name)) left.push(name);
  for (const name of left) await folder.removeEntry(name).catch(() => {});
}

/** Deletes all of them. */
export async function deleteFolder(): Promise<void> {
  const top = await navigator.storage.getDirectory();
  await top.removeEntry(name, { recursive: true }).catch((fault: DOMException) => {
    if (fault.name !== 'NotFoundError') throw fault;
  });
}
