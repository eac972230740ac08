import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { searchKeys } from '../../../utils/core/people/search.ts';
import { dayAt } from '../../life/deeds.ts';
import { contentOf, freshDevice, need, newContext, newId, noon, reply, type Store } from './context.ts';

let store: Store;
beforeEach(async () => {
  freshDevice();
  store = await newContext();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const oneHour = 60 * 60 * 1000;
const many = 4100;

/** Ana, toward whom so much was done that she goes in three pieces, and Ben. */
async function live(): Promise<void> {
  const ana = { id: 'ana', name: 'Ana', identities: [], keys: [], search: searchKeys('Ana', []), weeks: {} };
  const { counterpart: _counterpart, ...act } = reply();
  const interactions = Array.from({ length: many }, (_, hours) => {
    const at = noon - (many - hours) * oneHour;
    return { ...act, id: `act ${at}`, at, day: dayAt(at), personId: 'ana' };
  });
  await store.putBack({ ...store.emptyPart(), people: [ana], interactions }, noon);
  await store.keep('needs', need({ personId: 'ana' }));
  await store.addInteraction(reply({ id: 'ben', counterpart: { name: 'Ben', handle: 'ben' } }), () => 'ben');
}

const sound = async () => expect((await store.verify({ repair: false })).examples).toEqual([]);
const left = async () => {
  const { interactions, people, needs } = await contentOf(store);
  return { acts: interactions.map(({ id }) => id), people: people.map(({ id }) => id), needs: needs.length };
};
const onlyBen = { acts: ['ben'], people: ['ben'], needs: 0 };

describe('somebody toward whom thousands of acts are kept', { timeout: 60_000 }, () => {
  test('goes whole, and comes back whole', async () => {
    await live();
    const before = await contentOf(store);
    const taken = await store.deletePerson('ana');
    expect(await left()).toEqual(onlyBen);
    await sound();
    await store.undelete(taken, noon);
    expect(await contentOf(store)).toEqual(before);
  });

  test('keeps nobody waiting: what is reported meanwhile is recorded in between', async () => {
    await live();
    const other = await newContext();
    const order: string[] = [];
    const going = store.deletePerson('ana').then(() => order.push('gone'));
    await other.addInteraction(reply({ id: 'meanwhile', counterpart: { name: 'Ben', handle: 'ben' } }), newId);
    order.push('recorded');
    await going;
    expect(order).toEqual(['recorded', 'gone']);
    expect(await left()).toEqual({ ...onlyBen, acts: ['ben', 'meanwhile'] });
    await sound();
  });

  test('is there or gone, never half, when the browser is killed between any two pieces', async () => {
    const found = new Set<string>();
    for (let step = 1; ; step++) {
      freshDevice();
      store = await newContext();
      await live();
      if (!(await dyingAt(step, () => store.deletePerson('ana')))) break;
      const between = await left();
      await sound();
      await store.finishDeleting();
      const { acts, people } = await left();
      expect([1, many + 1]).toContain(acts.length);
      expect(people).toEqual(acts.length === 1 ? ['ben'] : ['ana', 'ben']);
      await sound();
      found.add(`${between.acts.length} then ${acts.length}`);
    }
    expect([...found]).toEqual([
      `${many + 1} then ${many + 1}`,
      `${many - 2000 + 1} then 1`,
      `${many - 4000 + 1} then 1`,
    ]);
  });

  test('is left to whoever is at it', async () => {
    await live();
    const going = store.deletePerson('ana');
    const other = await newContext();
    await other.finishDeleting();
    expect((await going).interactions).toHaveLength(many);
  });
});

/** Does something with a device that dies at its so-manieth transaction. @returns whether it died */
async function dyingAt(step: number, deed: () => Promise<unknown>): Promise<boolean> {
  let begun = 0;
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    if (++begun >= step) throw new Error('dead');
    return transaction.apply(this, args);
  });
  const died = await deed().then(
    () => false,
    () => true,
  );
  vi.restoreAllMocks();
  store = await newContext();
  return died;
}
