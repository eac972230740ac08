import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Person } from '../../../utils/core/people/person.ts';
import {
  contentOf,
  fileOf,
  freshDevice,
  importFile,
  newContext,
  newId,
  noon,
  oneDay,
  reply,
  type Store,
  textOfFile,
} from './context.ts';
import { keepEverySort } from './every-sort.ts';

let store: Store;

beforeEach(async () => {
  freshDevice();
  store = await newContext();
});

/** So many replies, to so many people. */
async function keepMany(count: number, people = 3): Promise<void> {
  for (let at = 0; at < count; at++) {
    const handle = `handle${at % people}`;
    await store.addInteraction(reply({ id: `${at}`, at: noon + at, counterpart: { name: handle, handle } }), newId);
  }
}

const piecesOf = (exporting = {}) => store.exportJson(noon, exporting);

test('the file says what the record says, store by store', async () => {
  await keepEverySort(store);
  const [{ stores }, content] = [await fileOf(store), await contentOf(store)];
  for (const [name, records] of Object.entries(content))
    expect(new Set<object>(stores[name as keyof typeof stores])).toEqual(new Set(records as object[]));
});

test('what waits and is no report does not keep the file from being imported', async () => {
  await store.letWait(reply());
  await fakeBrowser.storage.local.set({
    'waiting:odd': { id: 'odd', counterpart: { handle: 7 } },
    'waiting:none': null,
  });
  const file = await textOfFile(store);
  freshDevice();
  store = await newContext();
  await importFile(store, file);
  expect((await store.readWaiting()).map(({ id }) => id)).toEqual(['one']);
});

test('the same record is the same text, whatever way it came about', async () => {
  await keepEverySort(store);
  const before = await textOfFile(store);
  const database = await store.openDatabase();
  for (const person of await database.getAll('people'))
    await database.put('people', Object.fromEntries(Object.entries(person).reverse()) as unknown as Person);
  expect(await textOfFile(store)).toBe(before);
});

test('one record stands on a line', async () => {
  await keepMany(600);
  const lines = (await textOfFile(store)).split('\n').map((line) => line.replace(/,$/, ''));
  const acts = lines.slice(lines.indexOf('"interactions":[') + 1, lines.indexOf('"people":['));
  expect(acts.pop()).toBe(']');
  expect(acts.map((line) => JSON.parse(line).id)).toEqual(Array.from({ length: 600 }, (_, at) => `${at}`));
});

test('names come through unchanged, whatever is in them', async () => {
  const names = [
    '\ud800',
    'a\udc00b',
    '__proto__',
    '</script>',
    '\u202Eevil',
    '\u2028',
    '"\\\n',
    '\0',
    'x'.repeat(10_000),
  ];
  const database = await store.openDatabase();
  for (const [at, name] of names.entries()) {
    const identities = [{ site: 'x' as const, name, handle: name, key: `x:${at}` }];
    await database.put('people', { id: `${at}`, name, identities, keys: [`x:${at}`], search: [name] });
  }
  const bytes = new TextEncoder().encode(await textOfFile(store));
  const { people } = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).stores;
  expect(people).toEqual((await contentOf(store)).people);
});

describe('while others write', () => {
  /** Writes a file, and does something once part of it is written. */
  async function fileWith(meanwhile: () => Promise<unknown>): Promise<string> {
    let text = '';
    let done = false;
    for await (const piece of piecesOf()) {
      text += piece;
      if (done || !text.includes('"id":"10"')) continue;
      await meanwhile();
      done = true;
    }
    expect(done).toBe(true);
    return text;
  }

  /** Everything in the file adds up, by hand. */
  function expectSound(text: string) {
    const { interactions, people, rollups, days } = JSON.parse(text).stores as Awaited<
      ReturnType<typeof fileOf>
    >['stores'];
    const total = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0);
    const inAll = (of: object): number =>
      total(Object.values(of).map((one) => (typeof one === 'object' ? inAll(one) : one)));
    const pruned = total(rollups.map((rollup) => rollup.pruned ?? 0));
    expect(total(rollups.map(({ count }) => count))).toBe(interactions.length + pruned);
    expect(inAll(days.map(({ sites }) => sites))).toBe(interactions.length + pruned);
    for (const { id, weeks, pruned = { weeks: {} } } of people)
      expect(inAll(weeks)).toBe(interactions.filter(({ personId }) => personId === id).length + inAll(pruned.weeks));
  }

  test('reports, corrections and deletions are not kept waiting, and the file adds up', async () => {
    await keepMany(600);
    const [person] = await store.readLatestPeople();
    const text = await fileWith(async () => {
      await store.addInteraction(reply({ id: 'in a page to come', at: noon + oneDay }), newId);
      await store.addInteraction(reply({ id: 'in a page gone by', at: noon - oneDay }), newId);
      await store.correctStance('3', 'sell', noon);
      await store.correctStance('590', 'sell', noon);
      await store.deleteInteraction('4');
      await store.deletePerson(person!.id);
    });
    expectSound(text);
    expect(text).toContain('in a page to come');
    expect(text).not.toContain('in a page gone by');
    expect((await store.verify({ repair: false })).wrong).toBe(0);
  });

  test('nothing is pruned, and pruning goes on afterwards', async () => {
    await keepMany(600);
    const prune = () => store.prune(1, noon + 2 * oneDay);
    let pruned: number | undefined;
    const text = await fileWith(async () => {
      pruned = await prune();
    });
    expect(pruned).toBe(0);
    expectSound(text);
    expect(await prune()).toBe(600);
    expectSound(await textOfFile(store));
  });
});

describe('writing it', () => {
  test('is told from 0 to 1', async () => {
    await keepMany(600);
    const told: number[] = [];
    await textOfFile(store, { onProgress: (done) => told.push(done) });
    expect(told.at(-1)).toBe(1);
    expect(told.toSorted((one, other) => one - other)).toEqual(told);
    expect(told.length).toBeGreaterThan(2);
  });

  test('ends when the user wants that, and lets go of the record', async () => {
    await keepMany(600);
    const ending = new AbortController();
    const onProgress = () => ending.abort(new Error('enough'));
    await expect(textOfFile(store, { signal: ending.signal, onProgress })).rejects.toThrow('enough');
    expect((await navigator.locks.query()).held).toEqual([]);
  });

  test('lets go of the record when nobody wants the rest', async () => {
    await keepMany(10);
    for await (const _piece of piecesOf()) break;
    expect((await navigator.locks.query()).held).toEqual([]);
  });

  test('fails with the reason when the record cannot be read', async () => {
    await keepMany(1);
    await store.closeDatabase();
    globalThis.indexedDB.open = () => {
      throw new DOMException('no', 'InvalidStateError');
    };
    await expect(textOfFile(store)).rejects.toMatchObject({ name: 'StoreFault' });
    expect((await navigator.locks.query()).held).toEqual([]);
  });
});
