import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SiteId } from '../../../utils/core/words.ts';
import { freshDevice, newContext, noon, reply, type Store } from './context.ts';
import { watchReads } from './reads.ts';

let store: Store;
beforeEach(async () => {
  freshDevice();
  store = await newContext();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const meet = (id: string, site: SiteId, handle: string, name = 'Ana Lima') =>
  store.addInteraction(reply({ id, site, counterpart: { name, handle } }), () => id);
const suggested = async (id: string) => (await store.readMergeSuggestions(id)).map(({ person }) => person.id);

describe('who may be the same person', () => {
  beforeEach(async () => {
    await meet('on x', 'x', 'ana_lima');
    await meet('on linkedin', 'linkedin', 'ana-lima', 'Ana Lima, PhD');
    await meet('namesake', 'facebook', 'another.ana');
    await meet('ben', 'x', 'ben');
  });

  test('is suggested from either side, with the reason', async () => {
    expect(await store.readMergeSuggestions('on x')).toMatchObject([
      {
        person: { id: 'on linkedin' },
        reasons: [
          {
            by: 'handle',
            on: [
              { site: 'x', handle: 'ana_lima' },
              { site: 'linkedin', handle: 'ana-lima' },
            ],
          },
        ],
      },
    ]);
    expect(await suggested('on linkedin')).toEqual(['on x']);
    expect(await suggested('namesake')).toEqual([]);
    expect(await suggested('nobody')).toEqual([]);
  });

  test('is suggested no more when they are one, or two, as the user says', async () => {
    await store.mergePeople('on x', 'on linkedin', noon);
    expect(await suggested('on x')).toEqual([]);
    await store.separatePeople('on linkedin');
    expect(await suggested('on x')).toEqual([]);
    expect(await suggested('on linkedin')).toEqual([]);
    await store.forgetApart('on x', 'on linkedin');
    expect(await suggested('on x')).toEqual(['on linkedin']);
  });

  test('is suggested as who they are by now, and for all accounts of somebody', async () => {
    await store.mergePeople('ben', 'on linkedin', noon);
    expect(await suggested('on x')).toEqual(['ben']);
    await store.mergePeople('namesake', 'on x', noon);
    expect(await suggested('namesake')).toEqual(['ben']);
    expect(await suggested('ben')).toEqual(['namesake']);
  });

  test('is not suggested once they are deleted', async () => {
    await store.deletePerson('on linkedin');
    expect(await suggested('on x')).toEqual([]);
  });
});

test('suggestions read no more of a long record than of a short one, and never 200 records', async () => {
  for (let at = 0; at < 30; at++) {
    await meet(`x ${at}`, 'x', `ana_lima_${at}`);
    await meet(`l ${at}`, 'linkedin', `ana-lima-${at}`);
    await meet(`f ${at}`, 'facebook', `ana.lima.${at}`);
    await store.mergePeople('x 0', `x ${at}`, noon);
  }
  const reads = watchReads();
  expect(await store.readMergeSuggestions('x 0')).toHaveLength(5);
  expect(Object.values(reads).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(200);
  expect(Object.keys(reads)).toEqual(['people']);
});
