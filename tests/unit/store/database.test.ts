import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { freshDevice, newContext, newId, noon, reply, type Store } from './context.ts';

let store: Store;

beforeEach(async () => {
  freshDevice();
  store = await newContext();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the database as other tools know it', () => {
  test('it has the name and the stores the design fixes', async () => {
    const database = await store.openDatabase();
    expect(database.name).toBe('goodturn');
    expect([...database.objectStoreNames]).toEqual([
      'days',
      'imports',
      'interactions',
      'introductions',
      'needs',
      'people',
      'promises',
      'reflections',
      'rollups',
      'staged',
      'weeks',
    ]);
  });

  test('one context has one connection, however often and however fast it is asked for', async () => {
    const [one, other] = await Promise.all([store.openDatabase(), store.openDatabase()]);
    expect(other).toBe(one);
  });
});

describe('a database newer than the code', () => {
  const newer = () =>
    openDB('goodturn', 99, { upgrade: (database) => void database.createObjectStore('of the future') });

  test('is refused with an error that says so, and left alone', async () => {
    const future = await newer();
    await future.put('of the future', 'kept', 'key');
    future.close();
    await expect(store.openDatabase()).rejects.toMatchObject({ name: 'StoreFault', why: 'newer' });
    await expect(store.addInteraction(reply(), newId)).rejects.toMatchObject({ name: 'StoreFault', why: 'newer' });
    const untouched = await openDB('goodturn');
    expect(untouched.version).toBe(99);
    expect(await untouched.get('of the future', 'key')).toBe('kept');
    untouched.close();
  });

  test('can be deleted all the same, and the record begins anew', async () => {
    (await newer()).close();
    await expect(store.openDatabase()).rejects.toThrow();
    await store.deleteEverything();
    await store.addInteraction(reply(), newId);
    expect(await store.countInteractions()).toBe(1);
  });

  test('is let in by a page that is still open with the old code', async () => {
    await store.openDatabase();
    const future = await newer();
    expect(future.version).toBe(99);
    future.close();
  });
});

describe('an older release that is still open in another tab', () => {
  /** A tab that does not make way. */
  const holdOn = async () => {
    const old = await openDB('goodturn', 1, {
      upgrade: (database) => {
        for (const name of ['interactions', 'people', 'needs', 'promises', 'introductions', 'rollups'])
          database.createObjectStore(name, { keyPath: name === 'rollups' ? ['day', 'site', 'kind', 'stance'] : 'id' });
        const { transaction } = database.createObjectStore('made by the old release');
        transaction.objectStore('interactions').createIndex('byAt', 'at');
        transaction.objectStore('interactions').createIndex('byPerson', ['personId', 'at']);
        transaction.objectStore('people').createIndex('byKey', 'keys', { multiEntry: true });
      },
    });
    return old;
  };

  test('is told as the reason, to everybody who asks, and nobody waits for ever', async () => {
    const old = await holdOn();
    await expect(store.openDatabase()).rejects.toMatchObject({ name: 'StoreFault', why: 'blocked' });
    await expect(store.readBalance(1, noon)).rejects.toMatchObject({ why: 'blocked' });
    old.close();
  });

  test('hinders nobody any more once it is closed', async () => {
    const old = await holdOn();
    await expect(store.addInteraction(reply(), newId)).rejects.toMatchObject({ why: 'blocked' });
    old.close();
    await expect.poll(() => store.countInteractions().catch(() => 'blocked')).toBe(0);
    await store.addInteraction(reply(), newId);
    expect(await store.countInteractions()).toBe(1);
  });
});

describe('a database that cannot be opened', () => {
  const opensWith = (fault: DOMException) =>
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw fault;
    });

  test.each([
    ['a private window that has none', new DOMException('not allowed', 'InvalidStateError'), 'unopenable'],
    ['a site setting that forbids it', new DOMException('not allowed', 'SecurityError'), 'unopenable'],
    ['damage on the disk', new DOMException('Internal error opening backing store', 'UnknownError'), 'unopenable'],
    ['a full disk', new DOMException('no room', 'QuotaExceededError'), 'full'],
  ])('because of %s is told so, and tried anew the next time', async (_, fault, why) => {
    opensWith(fault);
    await expect(store.readBalance(1, noon)).rejects.toMatchObject({ name: 'StoreFault', why });
    await expect(store.addInteraction(reply(), newId)).rejects.toMatchObject({ name: 'StoreFault', why });
    vi.restoreAllMocks();
    await store.addInteraction(reply(), newId);
    expect(await store.countInteractions()).toBe(1);
  });
});

describe('a transaction that does not come through', () => {
  const seconds = async () => {
    await store.addInteraction(reply({ id: 'before' }), newId);
    return store.addInteraction(reply({ id: 'second' }), newId);
  };
  /** Ends the transaction of the second interaction as the browser would. */
  const end = (how: (transaction: IDBTransaction) => void) => {
    const { add } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = add.apply(this, args);
      if ((args[0] as { id: string }).id === 'second') how(this.transaction);
      return request;
    });
  };

  test('because the browser ended it keeps nothing of it and all that was acknowledged', async () => {
    end((transaction) => transaction.abort());
    await expect(seconds()).rejects.toMatchObject({ name: 'StoreFault', why: 'aborted' });
    vi.restoreAllMocks();
    expect(await store.countInteractions()).toBe(1);
    expect((await store.verify({ repair: false })).wrong).toBe(0);
  });

  test('because the disk is full says so, even where requests only say that it ended', async () => {
    end((transaction) => {
      Object.defineProperty(transaction, 'error', { value: new DOMException('no room', 'QuotaExceededError') });
      transaction.abort();
    });
    await expect(seconds()).rejects.toMatchObject({ name: 'StoreFault', why: 'full' });
  });

  test('because the browser closed the connection is done on a new one', async () => {
    const database = await store.openDatabase();
    database.close();
    await store.addInteraction(reply(), newId);
    expect(await store.countInteractions()).toBe(1);
  });
});
