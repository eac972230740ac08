import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Recorded } from '../../../utils/store/moments.ts';
import { coffee, freshDevice, noon, oneDay, reply } from '../store/context.ts';

/** The promise: what was recorded lately is brought back when the browser has thrown its database away. */

beforeEach(freshDevice);

/** A worker just started: nothing of an earlier one is left in memory. */
async function startWorker() {
  vi.resetModules();
  return {
    ...(await import('../../../utils/background/reports.ts')),
    ...(await import('../../../utils/background/upkeep.ts')),
    ...(await import('../../../utils/store/database.ts')),
    ...(await import('../../../utils/store/everything.ts')),
    ...(await import('../../../utils/store/delete-person.ts')),
    ...(await import('../../../utils/store/forget.ts')),
    ...(await import('../../../utils/store/interactions.ts')),
    ...(await import('../../../utils/store/import/import.ts')),
    ...(await import('../../../utils/store/loss.ts')),
    ...(await import('../../../utils/store/moments.ts')),
    ...(await import('../../../utils/store/notes.ts')),
    ...(await import('../../../utils/store/snapshots/daily.ts')),
    ...(await import('../../../utils/store/snapshots/snapshots.ts')),
    ...(await import('../../../utils/store/queries.ts')),
    ...(await import('../../../utils/store/queries-people.ts')),
    ...(await import('../../../utils/store/transaction.ts')),
    ...(await import('../../../utils/store/verify.ts')),
    ...(await import('../../../utils/store/waiting.ts')),
  };
}
type Worker = Awaited<ReturnType<typeof startWorker>>;

/** The browser finds the database damaged, deletes it, and starts a worker. */
async function loseDatabase({ closeDatabase }: Worker): Promise<Worker> {
  await closeDatabase();
  await deleteDB('goodturn');
  return startWorker();
}
const kept = async ({ reading }: Worker) =>
  Object.fromEntries(
    (await reading((record) => record.objectStore('interactions').getAll())).map(({ id, stance }) => [id, stance]),
  );

test('what was recorded is there again, as it was corrected, once, and the user can be told', async () => {
  let worker = await startWorker();
  await worker.receiveReport(reply());
  await worker.receiveReport(reply({ id: 'two', at: noon + 1 }));
  await worker.receiveCorrection('two', 'sell', noon + 2);
  worker = await loseDatabase(worker);
  await worker.receiveReport(reply({ id: 'three' }));
  expect(await kept(worker)).toEqual({ one: 'serve', two: 'sell', three: 'serve' });
  expect(await worker.verify({ repair: false })).toMatchObject({ interactions: 3, wrong: 0 });
  expect(await worker.readLoss()).toMatchObject({ brought: 2 });
});

test('what was recorded by a worker that was killed before it was noted is there again', async () => {
  let worker = await startWorker();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { set, remove } = fakeBrowser.storage.local;
  const killed = vi.fn(async () => {
    throw new Error('killed');
  });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation((items: object) =>
    'notes' in items ? killed() : (set as (items: object) => Promise<void>).call(fakeBrowser.storage.local, items),
  );
  vi.spyOn(fakeBrowser.storage.local, 'remove').mockImplementation(killed);
  await expect(worker.receiveReport(reply())).rejects.toThrow('killed');
  expect(await kept(worker)).toEqual({ one: 'serve' });
  Object.assign(fakeBrowser.storage.local, { set, remove });
  worker = await startWorker();
  await worker.deliverReports();
  worker = await loseDatabase(worker);
  await worker.deliverReports();
  expect(await kept(worker)).toEqual({ one: 'serve' });
});

test('moments are there again, as they were corrected, toward the people they were spent with', async () => {
  let worker = await startWorker();
  await worker.receiveReport(reply());
  const [ana] = await worker.readLatestPeople();
  const people = [{ name: 'Ana Lima', personId: ana!.id }, { name: 'Ben' }];
  await worker.addMoment(coffee({ people }), noon, () => 'ben');
  await worker.addMoment(coffee({ id: 'walk', people: [{ name: 'Ben', personId: 'ben' }] }), noon + 1, () => 'nobody');
  await worker.receiveCorrection('walk', 'sell', noon + 2);
  const undone = await worker.addMoment(coffee({ id: 'never' }), noon, () => 'cem');
  await worker.takeBackMoment(undone as Recorded);
  worker = await loseDatabase(worker);
  await worker.deliverReports();
  expect(await kept(worker)).toEqual({ one: 'serve', coffee: 'serve', 'coffee:1': 'serve', walk: 'sell' });
  expect(await worker.verify({ repair: false })).toMatchObject({ wrong: 0 });
  const back = await worker.readLatestPeople();
  expect(back.map(({ name, keys }) => [name, keys]).sort()).toEqual([
    ['Ana Lima', ['x:ana']],
    ['Ben', []],
  ]);
  expect(await worker.readLoss()).toMatchObject({ brought: 4 });
});

test('what was deleted and is not, because that was undone, is there again', async () => {
  let worker = await startWorker();
  for (const id of ['one', 'two']) await worker.receiveReport(reply({ id }));
  const [ana] = await worker.readLatestPeople();
  await worker.addMoment(coffee({ people: [{ name: 'Ana', personId: ana!.id }] }), noon, () => 'nobody');
  await worker.undelete(await worker.deleteInteraction('one'), noon);
  // Recorded by a worker that was killed before it could note it.
  await worker.addInteraction(reply({ id: 'three' }), () => 'nobody');
  await worker.keepWaiting(reply({ id: 'three' }));
  await worker.undelete(await worker.deleteInteraction('three'), noon);
  // Not even recorded.
  await worker.keepWaiting(reply({ id: 'four', counterpart: null }));
  await worker.undelete(await worker.deleteInteraction('four'), noon);
  await worker.deliverReports();
  await worker.undelete(await worker.deletePerson(ana!.id), noon);
  worker = await loseDatabase(worker);
  await worker.deliverReports();
  expect(await kept(worker)).toEqual({ one: 'serve', two: 'serve', three: 'serve', four: 'serve', coffee: 'serve' });
});

test('a worker that is killed while it brings back does not stop there', async () => {
  let worker = await startWorker();
  for (const id of ['one', 'two', 'three']) await worker.receiveReport(reply({ id }));
  worker = await loseDatabase(worker);
  const { add } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
    if ((args[0] as { id: string }).id === 'two') throw new Error('killed');
    return add.apply(this, args);
  });
  await expect(worker.deliverReports()).rejects.toThrow('killed');
  vi.restoreAllMocks();
  worker = await startWorker();
  await worker.deliverReports();
  expect(Object.keys(await kept(worker)).sort()).toEqual(['one', 'three', 'two']);
});

test('what the user deleted, or whom, stays away, and so does what is kept no longer', async () => {
  let worker = await startWorker();
  await worker.receiveReport(reply({ id: 'old', at: noon - 800 * oneDay, counterpart: null }));
  await worker.receiveReport(reply({ id: 'deleted', counterpart: null }));
  await worker.receiveReport(reply({ id: 'Ana' }));
  await worker.receiveReport(reply({ id: 'stays', counterpart: { name: 'Ben', handle: 'ben' } }));
  await worker.deleteInteraction('deleted');
  const ana = await worker.reading((record) => record.objectStore('people').index('byKey').get('x:ana'));
  await worker.deletePerson(ana!.id);
  await worker.upkeep(noon);
  await worker.upkeep(noon + oneDay);
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('Ana Lima');
  worker = await loseDatabase(worker);
  await worker.deliverReports();
  expect(Object.keys(await kept(worker))).toEqual(['stays']);
});

test('a record the user deleted stays deleted', async () => {
  let worker = await startWorker();
  await worker.receiveReport(reply());
  await worker.deleteEverything();
  worker = await startWorker();
  await worker.deliverReports();
  expect(await kept(worker)).toEqual({});
  expect(await worker.readLoss()).toBeNull();
});

test('a record that is there is left alone: what is not on it any more, as after a restore, stays away', async () => {
  let worker = await startWorker();
  for (const id of ['one', 'two']) await worker.receiveReport(reply({ id }));
  await worker.writing((record) => record.objectStore('interactions').delete('one'));
  worker = await startWorker();
  await worker.deliverReports();
  expect(Object.keys(await kept(worker))).toEqual(['two']);
});

test('a note that cannot be written keeps nobody from recording', async () => {
  const worker = await startWorker();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
  await worker.receiveReport(reply());
  vi.restoreAllMocks();
  expect(await kept(worker)).toEqual({ one: 'serve' });
});

test('the newest snapshot adds what is older to what was brought back, and nothing twice', async () => {
  let worker = await startWorker();
  await worker.receiveReport(reply({ id: 'old', at: noon - 800 * oneDay }));
  await worker.receiveReport(reply({ id: 'two', at: noon - oneDay }));
  await worker.upkeep(noon);
  await worker.upkeep(noon + oneDay);
  await worker.takeDailySnapshot(noon);
  await worker.receiveCorrection('two', 'sell', noon + 1);
  await worker.receiveReport(reply({ id: 'three', at: noon + 1, counterpart: { name: 'Ben', handle: 'ben' } }));
  worker = await loseDatabase(worker);
  await worker.deliverReports();
  expect(await kept(worker)).toEqual({ two: 'sell', three: 'serve' });
  const [newest] = await worker.listSnapshots();
  const { commit } = await worker.prepareImport(worker.readSnapshot(newest!.id), { way: 'merge', now: noon });
  await commit({ settings: false, now: noon });
  expect(await kept(worker)).toEqual({ two: 'sell', three: 'serve' });
  expect(await worker.countInteractions()).toBe(3);
  expect(await worker.verify({ repair: false })).toMatchObject({ wrong: 0 });
  expect(await worker.readLatestPeople()).toHaveLength(2);
});

test('a record of which only a snapshot is left is lost as well, and a record without either never was', async () => {
  let worker = await startWorker();
  await worker.deliverReports();
  worker = await loseDatabase(worker);
  await worker.deliverReports();
  expect(await worker.readLoss()).toBeNull();
  await worker.addInteraction(reply(), () => 'ana');
  await worker.takeDailySnapshot(noon);
  worker = await loseDatabase(worker);
  expect(await worker.countInteractions()).toBe(0);
  expect(await worker.readLoss()).toMatchObject({ brought: null });
  await worker.deliverReports();
  expect(await worker.readLoss()).toMatchObject({ brought: 0 });
});

test('a record is lost also when the browser is killed before the new one is there', async () => {
  let worker = await startWorker();
  await worker.receiveReport(reply());
  worker = await loseDatabase(worker);
  const there: number[] = [];
  const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items: object) => {
    await new Promise((done) => setTimeout(done));
    // Nobody who looks now finds the new record.
    there.push((await indexedDB.databases()).length);
    return set(items);
  });
  await worker.openDatabase();
  vi.restoreAllMocks();
  expect([there, await worker.readLoss()]).toEqual([[0], expect.objectContaining({ brought: null })]);
});

test('the newest five thousand are noted', async () => {
  const { note, readNotes } = await startWorker();
  for (let at = 0; at < 5045; at++) await note(reply({ id: `${at}` }));
  const noted = await readNotes();
  expect([noted.length, noted[0]!.id, noted.at(-1)!.id]).toEqual([4985, '60', '5044']);
  const keys = Object.keys(await fakeBrowser.storage.local.get());
  expect(keys).toHaveLength(251);
});
