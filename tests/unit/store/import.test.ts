import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { changeNeed } from '../../../utils/core/people/needs.ts';
import { defaultSettings } from '../../../utils/core/settings.ts';
import {
  bytesOf,
  contentOf,
  fileOf,
  freshDevice,
  importFile,
  need,
  newContext,
  newId,
  noon,
  oneDay,
  reflection,
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
afterEach(async () => {
  vi.restoreAllMocks();
  await killed();
});

const sound = async () => expect((await store.verify({ repair: false })).examples).toEqual([]);
const empty = async () => {
  freshDevice();
  store = await newContext();
};

/** A file of another device on which this was done. */
async function fileFrom(does: (other: Store) => Promise<unknown>): Promise<string> {
  await empty();
  await does(store);
  const file = await textOfFile(store);
  await empty();
  return file;
}

describe('a file with everything', () => {
  test('makes of an empty browser what was in the other one, to the letter', async () => {
    const file = await fileFrom(keepEverySort);
    await importFile(store, file);
    expect(await textOfFile(store)).toBe(file);
    await sound();
  });

  test('changes nothing a second time', async () => {
    const file = await fileFrom(keepEverySort);
    await importFile(store, file);
    const preview = await importFile(store, file);
    expect(await textOfFile(store)).toBe(file);
    expect([preview.interactions, preview.people]).toMatchObject([
      { added: 0, changed: 0, same: 4 },
      { added: 0, changed: 0, same: 4 },
    ]);
    await sound();
  });

  test('is told of before anything of it is done', async () => {
    const file = await fileFrom(keepEverySort);
    const before = await textOfFile(store);
    const { preview, cancel } = await store.prepareImport(bytesOf(file), { way: 'merge', now: noon });
    expect(preview).toMatchObject({
      way: 'merge',
      settings: 'taken',
      interactions: { added: 4, changed: 0, same: 0, removed: 0 },
      people: { added: 4 },
      needs: { added: 2 },
      promises: { added: 1 },
      introductions: { added: 1 },
      reflections: { added: 1 },
    });
    expect(await textOfFile(store)).toBe(before);
    await cancel();
    expect(await textOfFile(store)).toBe(before);
    expect(await store.lastImport(noon)).toBeNull();
  });

  test('leaves the settings of a browser that has its own, unless they are wanted', async () => {
    const file = await fileFrom(keepEverySort);
    await store.writeSettings({ ...defaultSettings, target: 9 });
    const ready = await store.prepareImport(bytesOf(file), { way: 'merge', now: noon });
    expect(ready.preview.settings).toBe('offered');
    await ready.commit({ settings: false, now: noon });
    expect(await store.readSettings()).toEqual({ ...defaultSettings, target: 9 });
    await importFile(store, file);
    expect((await store.readSettings()).quietPeople).toEqual(['x:ana']);
    await store.undoImport({ now: noon });
    expect(await store.readSettings()).toEqual({ ...defaultSettings, target: 9 });
  });

  test.each([
    [
      'packed with gzip',
      async (text: string) =>
        new Uint8Array(await new Response(bytesOf(text).pipeThrough(new CompressionStream('gzip'))).arrayBuffer()),
    ],
    ['with a byte order mark', async (text: string) => `\uFEFF${text}`],
    [
      'with other spaces',
      async (text: string) => JSON.stringify(JSON.parse(text), null, '\t').replaceAll('\n', '\r\n'),
    ],
    ['on one line', async (text: string) => JSON.stringify(JSON.parse(text))],
    ['with its fields in another order', async (text: string) => JSON.stringify(reversed(JSON.parse(text)))],
  ])('is the same file %s', async (_, change) => {
    const file = await fileFrom(keepEverySort);
    await importFile(store, (await change(file)) as string);
    expect(await textOfFile(store)).toBe(file);
  });
});

/** The same value, the fields of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || !value) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, field]) => [name, reversed(field)]),
  );
}

describe('into a record that is not empty', () => {
  test('what is new is added, what is here stays', async () => {
    const file = await fileFrom((other) => other.addInteraction(reply({ id: 'theirs' }), () => 'their ana'));
    await store.addInteraction(reply({ id: 'mine', at: noon - oneDay, stance: 'sell' }), () => 'my ana');
    await importFile(store, file);
    expect(await store.readBalance(7, noon)).toMatchObject({ serve: 1, sell: 1 });
    await sound();
  });

  test('one account is one person, who goes by the record that met them first', async () => {
    const file = await fileFrom((other) => other.addInteraction(reply({ id: 'theirs' }), () => 'their ana'));
    await store.addInteraction(reply({ id: 'mine', at: noon - oneDay }), () => 'my ana');
    await importFile(store, file);
    expect((await store.readLatestPeople()).map(({ id }) => id)).toEqual(['my ana']);
    expect((await contentOf(store)).people).toMatchObject([{ id: 'my ana' }, { mergedInto: { personId: 'my ana' } }]);
  });

  test.each([
    ['theirs is later', noon, noon + 1, 'social'],
    ['mine is later', noon + 1, noon, 'sell'],
  ] as const)('of two corrections of the same act the later holds: %s', async (_, mine, theirs, holds) => {
    const file = await fileFrom(async (other) => {
      await other.addInteraction(reply(), newId);
      await other.correctStance('one', 'social', theirs);
    });
    await store.addInteraction(reply(), newId);
    await store.correctStance('one', 'sell', mine);
    await importFile(store, file);
    expect((await contentOf(store)).interactions).toMatchObject([{ id: 'one', stance: holds }]);
    expect(await store.readBalance(7, noon)).toMatchObject({ serve: 0, [holds]: 1 });
    await sound();
  });

  test('what was closed later holds', async () => {
    const file = await fileFrom((other) => other.keep('needs', need({ state: 'met', closedAt: noon })));
    await store.keep('needs', need());
    await importFile(store, file);
    expect((await contentOf(store)).needs).toMatchObject([{ state: 'met' }]);
    await store.undoImport({ now: noon });
    expect((await contentOf(store)).needs).toEqual([need()]);
  });

  test.each([
    ['theirs is later', noon, noon + 1, 'A flat in Braga'],
    ['mine is later', noon + 1, noon, 'A flat in Faro'],
  ])('what was reworded later holds, and what was opened again stays open: %s', async (_, mine, theirs, holds) => {
    const done = need({ state: 'met', closedAt: noon - 1 });
    const file = await fileFrom((other) =>
      other.keep('needs', changeNeed(done, { what: 'A flat in Braga', state: 'open' }, theirs)),
    );
    const older = await fileFrom((other) => other.keep('needs', done));
    await empty();
    await store.keep('needs', changeNeed(done, { what: 'A flat in Faro', state: 'open' }, mine));
    await importFile(store, file);
    expect((await contentOf(store)).needs).toMatchObject([{ what: holds, state: 'open' }]);
    await importFile(store, older);
    expect((await contentOf(store)).needs).toMatchObject([{ what: holds, state: 'open' }]);
  });

  test.each([
    ['theirs', noon + 1, 'Tom drove the piano'],
    ['mine', noon - 1, 'Mira found a room'],
  ])('of two looks back at the same week the later holds: %s', async (_, changedAt, story) => {
    const file = await fileFrom((other) =>
      other.keep('reflections', reflection({ changedAt, story: 'Tom drove the piano' })),
    );
    await store.keep('reflections', reflection());
    await importFile(store, file);
    expect((await contentOf(store)).reflections).toMatchObject([{ story }]);
    await store.undoImport({ now: noon });
    expect((await contentOf(store)).reflections).toEqual([reflection()]);
  });

  test('two files give the same sums in whichever order they come', async () => {
    const one = await fileFrom(keepEverySort);
    const other = await fileFrom(async (them) => {
      await them.addInteraction(reply({ id: 'theirs', at: noon - 3 * oneDay }), () => 'their ana');
      await them.addInteraction(reply({ id: 'more', at: noon - 400 * oneDay, day: '2025-10-19' }), () => 'their ana');
    });
    const sums = async (...files: string[]) => {
      await empty();
      for (const file of files) await importFile(store, file);
      await sound();
      const { rollups, days } = await contentOf(store);
      return { rollups, days };
    };
    expect(await sums(one, other)).toEqual(await sums(other, one));
  });
});

describe('what was pruned', () => {
  const old = noon - 800 * oneDay;
  const acts = (other: Store) =>
    Promise.all([1, 2, 3].map((at) => other.addInteraction(reply({ id: `${at}`, at: old + at }), () => 'ana')));
  const counts = async () => {
    const { rollups, people, interactions } = await contentOf(store);
    await sound();
    return {
      rollups: rollups.map(({ count, pruned }) => [count, pruned]),
      acts: interactions.length,
      weeks: people.map(({ weeks }) => weeks),
    };
  };

  test('there is neither lost nor counted twice when it is still kept here', async () => {
    const file = await fileFrom(async (other) => {
      await acts(other);
      await other.prune(730, noon);
    });
    await acts(store);
    const before = await counts();
    await importFile(store, file);
    expect(await counts()).toEqual(before);
  });

  test('here is neither lost nor counted twice when the file still has it', async () => {
    const file = await fileFrom(acts);
    await acts(store);
    const before = await counts();
    await store.prune(730, noon);
    const pruned = await contentOf(store);
    await importFile(store, file);
    expect(await counts()).toEqual(before);
    await store.undoImport({ now: noon });
    expect(await contentOf(store)).toEqual(pruned);
  });

  test('in both is counted once, and nothing is pruned while that can be undone', async () => {
    const file = await fileFrom(async (other) => {
      await acts(other);
      await other.prune(730, noon);
    });
    await importFile(store, file);
    await importFile(store, file);
    expect(await counts()).toMatchObject({ rollups: [[3, 3]], acts: 0 });
    await store.addInteraction(reply({ id: 'old', at: old }), () => 'ana');
    expect(await store.prune(730, noon)).toBe(0);
    await store.keepImport();
    expect(await store.prune(730, noon)).toBe(1);
  });
});

describe('taking an import back', () => {
  test('leaves everything as it was', async () => {
    const file = await fileFrom(keepEverySort);
    await store.addInteraction(reply({ id: 'mine' }), () => 'my ana');
    const before = await textOfFile(store);
    await importFile(store, file);
    expect(await store.lastImport(noon)).toMatchObject({ at: noon, preview: { interactions: { added: 4 } } });
    await store.undoImport({ now: noon });
    expect(await textOfFile(store)).toBe(before);
    expect(await store.lastImport(noon)).toBeNull();
    await sound();
  });

  test('keeps what was done since', async () => {
    const file = await fileFrom((other) => other.addInteraction(reply({ id: 'theirs' }), () => 'their ana'));
    await store.addInteraction(reply({ id: 'mine' }), () => 'my ana');
    await importFile(store, file);
    await store.addInteraction(reply({ id: 'since' }), newId);
    await store.correctStance('mine', 'sell', noon + 1);
    await store.undoImport({ now: noon });
    const { interactions } = await contentOf(store);
    expect(interactions.map(({ id, stance }) => [id, stance])).toEqual([
      ['mine', 'sell'],
      ['since', 'serve'],
    ]);
    expect(await store.readLatestPeople()).toHaveLength(1);
    await sound();
  });

  test('brings nobody back who was deleted since', async () => {
    await store.addInteraction(reply({ id: 'mine' }), () => 'ana');
    const file = await textOfFile(store);
    await store.addInteraction(reply({ id: 'other', counterpart: { name: 'Ben', handle: 'ben' } }), () => 'ben');
    await importFile(store, file);
    await store.deletePerson('ana');
    await store.undoImport({ now: noon });
    expect((await contentOf(store)).people.map(({ id }) => id)).toEqual(['ben']);
  });

  test('is offered for a day, and until the next import', async () => {
    const file = await fileFrom(keepEverySort);
    await importFile(store, file);
    await store.tidyImport(noon + oneDay / 2);
    expect(await store.lastImport(noon + oneDay / 2)).not.toBeNull();
    await store.tidyImport(noon + oneDay);
    expect(await store.lastImport(noon + oneDay / 2)).toBeNull();
    await store.undoImport({ now: noon });
    expect(await textOfFile(store)).toBe(file);
  });
});

describe('restoring', () => {
  test('makes the record what the file says, and taking it back what it was', async () => {
    await keepEverySort(store);
    const then = await textOfFile(store);
    await store.addInteraction(reply({ id: 'later', counterpart: { name: 'Dee', handle: 'dee' } }), newId);
    await store.correctStance('post', 'sell', noon);
    await store.keep('needs', need({ id: 'later' }));
    await store.keep('reflections', reflection({ id: '2026-11-09', to: '2026-11-15' }));
    const now = await textOfFile(store);
    const preview = await importFile(store, then, 'replace', noon + oneDay);
    expect(preview).toMatchObject({
      interactions: { added: 0, changed: 1, same: 3, removed: 1 },
      people: { removed: 1 },
      needs: { removed: 1 },
      reflections: { same: 1, removed: 1 },
    });
    expect(await textOfFile(store)).toBe(then);
    await sound();
    await store.undoImport({ now: noon + oneDay });
    expect(await textOfFile(store)).toBe(now);
    await sound();
  });

  test('keeps what is reported while it goes on', async () => {
    await keepEverySort(store);
    const then = await textOfFile(store);
    const ready = await store.prepareImport(bytesOf(then), { way: 'replace', now: noon + oneDay });
    const going = ready.commit({ settings: false, now: noon + oneDay });
    await store.addInteraction(reply({ id: 'meanwhile', at: noon + 2 * oneDay }), newId);
    await going;
    expect((await contentOf(store)).interactions.map(({ id }) => id)).toContain('meanwhile');
    await sound();
  });
});

describe('a browser that is killed', { timeout: 60_000 }, () => {
  test('while the file is read, or before the user said yes, has the record as it was', async () => {
    const file = await fileFrom(keepEverySort);
    const before = await textOfFile(store);
    const { preview } = await store.prepareImport(bytesOf(file), { way: 'merge', now: noon });
    expect(preview.people.added).toBe(4);
    await killed();
    await store.tidyImport(noon);
    expect(await textOfFile(store)).toBe(before);
    expect(await (await store.openDatabase()).count('staged')).toBe(0);
  });

  test('between any two steps of an import goes on, and it is in', async () => {
    const file = await fileFrom(keepEverySort);
    for (let step = 1; ; step++) {
      await empty();
      await store.addInteraction(reply({ id: 'mine' }), () => 'my ana');
      if (!(await dyingAt(step, () => importFile(store, file)))) break;
      await store.tidyImport(noon);
      await sound();
      const { interactions } = await contentOf(store);
      expect([1, 5]).toContain(interactions.length);
      if (interactions.length === 5) expect(await store.lastImport(noon)).not.toBeNull();
    }
  });

  test('between any two steps of taking it back goes on, and it is out', async () => {
    const file = await fileFrom(keepEverySort);
    for (let step = 1; ; step++) {
      await empty();
      await store.addInteraction(reply({ id: 'mine' }), () => 'my ana');
      const before = await textOfFile(store);
      await importFile(store, file, 'replace');
      if (!(await dyingAt(step, () => store.undoImport({ now: noon })))) break;
      await store.tidyImport(noon);
      if (await store.lastImport(noon)) await store.undoImport({ now: noon });
      expect(await textOfFile(store)).toBe(before);
      await sound();
    }
  });
});

/** The context is gone, with all it held. */
async function killed() {
  for (const name of ['good-turn-import', 'good-turn-record'])
    await navigator.locks.request(name, { steal: true }, () => {});
  store = await newContext();
}

/** Does something with a device that dies at its so-manieth transaction. @returns whether it died */
async function dyingAt(step: number, deed: () => Promise<unknown>): Promise<boolean> {
  let begun = 0;
  const { transaction } = IDBDatabase.prototype;
  const dead = Promise.withResolvers<boolean>();
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    if (++begun >= step) {
      dead.resolve(true);
      throw new Error('dead');
    }
    return transaction.apply(this, args);
  });
  const died = await Promise.race([dead.promise, deed().then(() => false)]);
  vi.restoreAllMocks();
  await killed();
  return died;
}

test('two views do not import at the same time', async () => {
  const file = await fileFrom(keepEverySort);
  const one = await store.prepareImport(bytesOf(file), { way: 'merge', now: noon });
  await expect((await newContext()).prepareImport(bytesOf(file), { way: 'merge', now: noon })).rejects.toMatchObject({
    why: 'busy',
  });
  await one.cancel();
  await importFile(store, file);
  expect((await fileOf(store)).stores.interactions).toHaveLength(4);
});

describe('a file that is broken, or made to do harm, changes nothing and says where', () => {
  const line = `{"id":"a","at":${noon},"day":"2026-11-23","site":"x","kind":"like"}`;
  const fileWith = (acts: string, more = '') =>
    `{"format":"good-turn","version":1,${more}\n"stores":{"interactions":[\n${line},\n${acts}]}}`;

  test.each<[string, string | Uint8Array<ArrayBuffer>, string, object]>([
    ['cut off', fileWith(line).slice(0, -20), 'cut', { line: 4 }],
    ['a record of the wrong type', fileWith('7'), 'wrong', { line: 4, list: 'interactions', record: 2 }],
    ['a field of the wrong type', fileWith(line.replace('"x"', '5')), 'wrong', { record: 2, field: 'site' }],
    [
      'a field inside that is wrong',
      fileWith(line.replace('}', ',"corrected":{"from":null,"at":"x"}}')),
      'wrong',
      { field: 'corrected.at' },
    ],
    [
      'a day on which it cannot have been',
      fileWith(line.replace('2026-11-23', '2026-11-26')),
      'wrong',
      { record: 2, field: 'day' },
    ],
    ['a field nobody knows', fileWith(line.replace('}', ',"__proto__":{"site":"x"}}')), 'wrong', { record: 2 }],
    [
      'a list that is none',
      '{"format":"good-turn","version":1,"stores":{"people":{}}}',
      'wrong',
      { field: 'stores.people' },
    ],
    ['a newer version', '{"format":"good-turn","version":2}', 'newer', {}],
    ['no name', '{"version":1,"stores":{}}', 'foreign', {}],
    ['another list', '[1,2]', 'foreign', {}],
    ['too deep', fileWith('['.repeat(5000)), 'deep', { line: 4 }],
    ['a name without end', fileWith(`{"id":"${'x'.repeat(1_100_000)}"}`), 'long', { line: 4 }],
    ['no text', new Uint8Array([0x50, 0x4b, 0xff, 0xfe]), 'damaged', {}],
    ['half a gzip file', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 1, 2]), 'damaged', {}],
    ['nothing', '', 'empty', {}],
  ])('%s', async (_, file, why, place) => {
    await keepEverySort(store);
    const before = await textOfFile(store);
    const importing = store.prepareImport(bytesOf(file, 64_000), { way: 'merge', now: noon });
    await expect(importing).rejects.toMatchObject({ name: 'ImportProblem', why, place });
    expect(await textOfFile(store)).toBe(before);
    const database = await store.openDatabase();
    expect([await database.count('staged'), await database.count('imports')]).toEqual([0, 0]);
  });

  test('a name of whatever letters is taken as it is', async () => {
    const name = '\u202E</script>\ud800 👩‍👩‍👧‍👦';
    const file = await fileFrom((other) =>
      other.addInteraction(reply({ counterpart: { name, handle: '__proto__' } }), newId),
    );
    await importFile(store, file);
    expect(await textOfFile(store)).toBe(file);
    expect((await contentOf(store)).people).toMatchObject([{ name }]);
  });

  test('an id that comes twice is one act', async () => {
    await importFile(store, fileWith(`${line},${line}`));
    expect((await contentOf(store)).interactions).toHaveLength(1);
    await sound();
    await store.undoImport({ now: noon });
    expect((await contentOf(store)).interactions).toEqual([]);
  });

  test('reading ends when the user wants that', async () => {
    const ending = new AbortController();
    const reading = store.prepareImport(bytesOf(await fileFrom(keepEverySort)), {
      way: 'merge',
      now: noon,
      signal: ending.signal,
      onBytes: () => ending.abort(new Error('enough')),
    });
    await expect(reading).rejects.toThrow('enough');
    expect(await (await store.openDatabase()).count('staged')).toBe(0);
  });

  test('a disk that becomes full takes back what went in', async () => {
    const file = await fileFrom(keepEverySort);
    await store.addInteraction(reply({ id: 'mine' }), () => 'my ana');
    const before = await textOfFile(store);
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'needs') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(importFile(store, file)).rejects.toMatchObject({ name: 'StoreFault', why: 'full' });
    vi.restoreAllMocks();
    expect(await textOfFile(store)).toBe(before);
    await sound();
  });
});

test('deleting everything in one view ends an import in another, and leaves nothing', async () => {
  const file = await fileFrom(keepEverySort);
  const ready = await store.prepareImport(bytesOf(file), { way: 'merge', now: noon });
  await (await newContext()).deleteEverything();
  await expect(ready.commit({ settings: true, now: noon })).rejects.toMatchObject({ name: 'StoreFault' });
  expect((await fileOf(store)).stores).toEqual({
    ...Object.fromEntries(
      ['interactions', 'people', 'needs', 'promises', 'introductions', 'reflections', 'rollups', 'days'].map((it) => [
        it,
        [],
      ]),
    ),
  });
});
