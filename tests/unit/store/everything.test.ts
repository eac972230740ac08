import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../../utils/core/settings.ts';
import {
  contentOf,
  fileOf,
  freshDevice,
  introduction,
  need,
  newContext,
  newId,
  noon,
  oneDay,
  promise,
  reflection,
  reply,
  type Store,
} from './context.ts';

let store: Store;

beforeEach(async () => {
  freshDevice();
  store = await newContext();
});

const hostile = '</script><script>alert(1)</script>\u202E"';

async function live() {
  await store.addInteraction(reply({ id: 'late' }), newId);
  await store.addInteraction(
    reply({ id: 'early', at: noon - oneDay, counterpart: { name: hostile, handle: 'h' } }),
    newId,
  );
  await store.correctStance('late', 'sell', noon);
  await store.keep('needs', need());
  await store.keep('promises', promise());
  await store.keep('introductions', introduction());
  await store.keep('reflections', reflection());
  await store.writeSettings({ ...defaultSettings, target: 4, quietPeople: ['x:ana'] });
  await store.keepWaiting(reply({ id: 'waits' }));
  await store.rememberPrompt({ prompt: 'ask_goal', outcome: 'acted' });
}

test('the file holds everything that is kept', async () => {
  await live();
  const file = await fileOf(store);
  expect(file).toMatchObject({ format: 'good-turn', version: 1, exportedAt: '2026-11-23T12:00:00.000Z' });
  expect(file.settings).toEqual({ ...defaultSettings, target: 4, quietPeople: ['x:ana'] });
  expect(file.waiting).toEqual([reply({ id: 'waits' })]);
  expect(file.recentPrompts).toEqual([{ prompt: 'ask_goal', outcome: 'acted' }]);
  const content = await contentOf(store);
  expect(Object.keys(file.stores).sort()).toEqual(Object.keys(content).sort());
  for (const [name, records] of Object.entries<object[]>(content)) {
    expect(file.stores[name as keyof typeof file.stores]).toHaveLength(records.length);
    expect(file.stores[name as keyof typeof file.stores]).toEqual(expect.arrayContaining(records));
    expect(records).not.toEqual([]);
  }
  expect(file.stores.interactions.map(({ id }) => id)).toEqual(['early', 'late']);
});

test('the file of an empty record is a file all the same', async () => {
  const { stores, settings, waiting } = await fileOf(store);
  expect(Object.values(stores).flat()).toEqual([]);
  expect([settings, waiting]).toEqual([defaultSettings, []]);
});

test('deleting leaves nothing: no database, nothing in either storage', async () => {
  await live();
  await fakeBrowser.storage.session.set({ anything: 1 });
  await store.deleteEverything();
  expect(await indexedDB.databases()).toEqual([]);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

test('deleting does not wait for another context that has the database open', async () => {
  await live();
  const other = await newContext();
  expect(await other.countInteractions()).toBe(2);
  await store.deleteEverything();
  expect(await indexedDB.databases()).toEqual([]);
  expect(await other.countInteractions()).toBe(0);
});

test('after deleting, every context goes on with an empty record', async () => {
  await live();
  const other = await newContext();
  await other.openDatabase();
  await store.deleteEverything();
  await store.addInteraction(reply({ id: 'new' }), newId);
  await other.addInteraction(reply({ id: 'new too' }), newId);
  expect((await fileOf(store)).stores.interactions.map(({ id }) => id).sort()).toEqual(['new', 'new too']);
  expect(await store.readSettings()).toEqual(defaultSettings);
});

test('deleting twice, or with nothing there, is no mistake', async () => {
  await store.deleteEverything();
  await store.deleteEverything();
  expect(await store.countInteractions()).toBe(0);
});
