import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Hand } from '../../../utils/core/people/hand.ts';
import { freshDevice, need, newContext, newId, noon, oneDay, promise, reply, type Store } from './context.ts';

let store: Store;

beforeEach(async () => {
  freshDevice();
  store = await newContext();
});

const oneWeek = 7 * oneDay;

/** Answers to what somebody wrote to the user, in these weeks before the one of `noon`. */
async function meet(handle: string, ...weeks: number[]): Promise<string> {
  for (const week of weeks) {
    const at = noon - week * oneWeek;
    const counterpart = { name: handle, handle };
    await store.addInteraction(reply({ id: `${handle}-${at}`, at, counterpart, heard: 'you' }), newId);
  }
  return (await store.searchPeople(handle))[0]!.id;
}

const said = async (now = noon, avoid: string[] = []) => (await store.readHands(avoid, now)).map(inShort);
const inShort = ({ person, because }: Hand) => `${person.name}: ${because}`;

describe('people gone quiet', () => {
  test('are found once a day, friends and connections alone', async () => {
    await meet('ana', 6, 7, 8);
    await meet('ben', 6, 7);
    await meet('cleo', 1, 2, 3);
    await store.lookForSilent(noon);
    expect(await said()).toEqual(['ana: quiet']);
    await meet('dora', 6, 7, 8);
    await store.lookForSilent(noon + 3_600_000);
    expect(await said()).toEqual(['ana: quiet']);
    await store.lookForSilent(noon + oneDay);
    expect((await said(noon + oneDay)).sort()).toEqual(['ana: quiet', 'dora: quiet']);
  });

  test('are quiet no more with the next act, before anybody looks again', async () => {
    await meet('ana', 6, 7, 8);
    await store.lookForSilent(noon);
    await meet('ana', 0);
    expect(await said()).toEqual([]);
  });

  test('who are two accounts of one person are quiet on both or not at all', async () => {
    const ana = await meet('ana', 6, 7, 8);
    const other = await meet('anna', 1);
    await store.mergePeople(ana, other, noon);
    await store.lookForSilent(noon);
    expect(await said()).toEqual([]);
  });

  test('come up as the person they were merged into, with what was done toward both', async () => {
    const ana = await meet('ana', 6, 7);
    const other = await meet('anna', 8);
    await store.mergePeople(ana, other, noon);
    await store.lookForSilent(noon);
    expect(await said()).toEqual(['ana: quiet']);
  });

  test('are never those the user wants no nudge about', async () => {
    await meet('ana', 6, 7, 8);
    await store.lookForSilent(noon);
    expect(await said(noon, ['x:ana'])).toEqual([]);
  });

  test('are forgotten with everything else about them', async () => {
    const ana = await meet('ana', 6, 7, 8);
    await store.lookForSilent(noon);
    await store.forgetPerson(ana);
    expect(await said()).toEqual([]);
    expect(await store.readSilent()).toEqual([]);
  });

  test('of a record longer than one page are all looked at', async () => {
    const [one] = [await meet('ana', 6, 7, 8)];
    const strangers = Array.from({ length: 600 }, (_, at) => ({ personId: `${at}`.padStart(4, '0'), year: '2026' }));
    const database = await store.openDatabase();
    const writing = database.transaction('weeks', 'readwrite');
    for (const stranger of strangers) await writing.store.put({ ...stranger, weeks: { '2026-10-12': { social: 1 } } });
    await writing.done;
    await store.lookForSilent(noon);
    expect((await store.readSilent()).map(({ personId }) => personId)).toEqual([one]);
  });
});

describe('who could use a hand', () => {
  /** A need, and a promise, of somebody. */
  const keep = async (name: 'needs' | 'promises', one: object) =>
    void (await (await store.openDatabase()).put(name, one as never));

  test('each comes up once, at most three, and only who is on record', async () => {
    const ids = [await meet('ana', 6, 7, 8), await meet('ben', 1), await meet('cleo', 1), await meet('dora', 1)];
    await store.lookForSilent(noon);
    await keep('promises', promise({ personId: ids[1]!, due: '2026-11-23' }));
    await keep('promises', promise({ id: 'stranger', personId: 'nobody', due: '2026-11-23' }));
    await keep('needs', need({ personId: ids[1]! }));
    await keep('needs', need({ id: 'other', personId: ids[2]!, at: noon - oneDay }));
    expect(await said()).toEqual(['ben: promise', 'cleo: need', 'ana: quiet']);
    await keep('needs', need({ id: 'third', personId: ids[3]!, at: noon - 2 * oneDay }));
    expect(await said()).toEqual(['ben: promise', 'cleo: need', 'dora: need']);
  });

  test('the newest needs are read, however many there are', async () => {
    const ana = await meet('ana', 1);
    const ben = await meet('ben', 1);
    for (let days = 1; days < 50; days++)
      await keep('needs', need({ id: `${days}`, personId: ben, at: noon - days * oneDay }));
    await keep('needs', need({ id: 'newest', personId: ana, what: 'A lift', at: noon - 1000 }));
    expect(await said()).toEqual(['ana: need', 'ben: need']);
  });
});
