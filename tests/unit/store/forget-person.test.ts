import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  bytesOf,
  contentOf,
  freshDevice,
  introduction,
  need,
  newContext,
  newId,
  noon,
  oneDay,
  promise,
  reply,
  type Store,
  textOfFile,
} from './context.ts';

let store: Store;
beforeEach(async () => {
  freshDevice();
  store = await newContext();
  await live();
});

const ben = { name: 'Ben', handle: 'ben' };

/** Ana on two sites, who are one, and Ben; something of each everywhere something can be. */
async function live() {
  await store.addInteraction(reply({ kind: 'message', heard: 'you' }), () => 'p1');
  await store.addInteraction(
    reply({ id: 'two', site: 'linkedin', counterpart: { name: 'Ana Lima, PhD', handle: 'ana-lima' } }),
    () => 'p2',
  );
  await store.addInteraction(reply({ id: 'three', counterpart: ben }), () => 'p3');
  await store.mergePeople('p1', 'p2', noon);
  await store.keep('needs', need({ personId: 'p2', what: 'A flat for Ana' }));
  await store.keep('promises', promise({ personId: 'p1', what: 'Ana: the checklist' }));
  await store.keep('introductions', introduction({ personIds: ['p2', 'p3'], what: 'Ana and Ben keep bees' }));
  await store.letWait(reply({ id: 'waits', at: noon + 1 }));
  await store.letWait(reply({ id: 'waits too', at: noon + 2, counterpart: ben }));
  await fakeBrowser.storage.local.set({
    'waiting:damaged': null,
    'waiting:odd': { site: 'x', counterpart: { handle: 7 } },
  });
  await store.rememberPrompt({ prompt: 'own:1', outcome: 'shown' });
  await store.changeSettings((settings) => ({ ...settings, quietPeople: ['x:ana', 'x:ben', 'linkedin:ana-lima'] }));
}

/** Everything on the device, in every storage. */
const everything = async () => ({
  record: await contentOf(store),
  local: await fakeBrowser.storage.local.get(),
  session: await fakeBrowser.storage.session.get(),
});

describe('a person who is forgotten', () => {
  test('is nowhere any more: not on record, not in what waits, not in a setting', async () => {
    await store.forgetPerson('p2');
    const left = JSON.stringify(await everything());
    expect(left).not.toMatch(/ana|"p1"|"p2"/i);
    expect(left).toMatch(/waits too/);
    expect((await store.readSettings()).quietPeople).toEqual(['x:ben']);
    expect((await contentOf(store)).interactions).toMatchObject([{ id: 'three' }]);
    expect((await store.verify({ repair: false })).examples).toEqual([]);
  });

  test('does not come back by undoing an import, whose traces go as well', async () => {
    await fakeBrowser.storage.local.remove(['waiting:damaged', 'waiting:odd']);
    const file = await textOfFile(store);
    await store.keep('needs', need({ personId: 'p2', what: 'A house for Ana' }));
    const now = noon + oneDay;
    const { commit } = await store.prepareImport(bytesOf(file), { way: 'replace', now });
    await commit({ settings: false, now });
    const traces = async () => {
      const database = await store.openDatabase();
      return JSON.stringify([await database.getAll('staged'), await database.getAll('imports')]);
    };
    expect(await traces()).toContain('A house for Ana');
    await store.forgetPerson('p1');
    expect(await traces()).toBe('[[],[]]');
    await store.undoImport({ now });
    expect(JSON.stringify(await contentOf(store))).not.toMatch(/ana/i);
  });

  test('does not come back with a report that waited', async () => {
    await store.forgetPerson('p1');
    await fakeBrowser.storage.local.remove(['waiting:damaged', 'waiting:odd']);
    await store.deliverWaiting(async (report) => {
      await store.addInteraction(report as never, newId);
      return true;
    });
    expect((await contentOf(store)).people).toMatchObject([{ name: 'Ben' }]);
  });

  test('comes back whole when that is undone, wherever anything was', async () => {
    const before = await everything();
    const forgotten = await store.forgetPerson('p1');
    await store.rememberPerson(forgotten, noon);
    const after = await everything();
    expect(after.record).toEqual(before.record);
    expect(after.session).toEqual(before.session);
    const { quietPeople, ...settings } = after.local.settings as { quietPeople: string[] };
    expect(quietPeople.toSorted()).toEqual(['linkedin:ana-lima', 'x:ana', 'x:ben']);
    expect({ ...after.local, settings }).toEqual({
      ...before.local,
      settings: { ...(before.local.settings as object), quietPeople: undefined },
    });
  });

  test('who is not on record takes nothing along', async () => {
    const before = await everything();
    await store.forgetPerson('nobody');
    expect(await everything()).toEqual(before);
  });
});

describe('somebody of whom nothing is ever recorded', () => {
  test('is known by all accounts, and what waits about them is forgotten', async () => {
    await store.neverRecord('p2');
    expect((await store.readSettings()).neverRecord).toEqual(['x:ana', 'linkedin:ana-lima']);
    expect((await store.readWaiting()).filter(Boolean).map(({ id }) => id)).not.toContain('waits');
  });

  test('is recorded again when that is undone, with what waited, and who was never recorded before stays so', async () => {
    await store.changeSettings((settings) => ({ ...settings, neverRecord: ['x:ana'] }));
    const before = await store.readWaiting();
    await store.recordAgain(await store.neverRecord('p1'));
    expect((await store.readSettings()).neverRecord).toEqual(['x:ana']);
    expect(await store.readWaiting()).toEqual(before);
  });
});

describe('people the user said are two', () => {
  test('may be suggested again when that is taken back, from either side', async () => {
    await store.separatePeople('p2');
    await store.keepApart('p3', 'p1');
    const before = (await contentOf(store)).people;
    await store.keepApart('p1', 'p3');
    await store.forgetApart('p3', 'p1');
    await store.forgetApart('p1', 'p2');
    expect((await contentOf(store)).people.filter(({ apart }) => apart)).toEqual([]);
    expect(before.filter(({ apart }) => apart)).toHaveLength(2);
  });
});
