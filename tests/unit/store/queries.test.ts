import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { balanceWindows } from '../../../utils/core/balance/window.ts';
import { freshDevice, newContext, newId, noon, oneDay, reply, type Store } from './context.ts';

let store: Store;
beforeEach(async () => {
  freshDevice();
  store = await newContext();
});

const idsOf = (records: { id: string }[]) => records.map(({ id }) => id);

describe('the balance', () => {
  test('of each window counts its days, per site', async () => {
    const wednesday = noon + 2 * oneDay;
    const ago = [
      ['today', wednesday],
      ['monday', noon],
      ['sunday', noon - oneDay],
      ['last month', noon - 25 * oneDay],
      ['last year', noon - 330 * oneDay],
    ] as const;
    for (const [id, at] of ago) await store.addInteraction(reply({ id, at }), () => 'ana');
    await store.addInteraction(reply({ id: 'sold', at: wednesday, site: 'linkedin', stance: 'sell' }), () => 'ana too');
    const servesIn = async (locale: string) =>
      Promise.all(balanceWindows.map(async (window) => (await store.readWindow(window, wednesday, locale)).serve));
    expect(await servesIn('de')).toEqual([1, 2, 3, 4]);
    expect(await servesIn('en-US')).toEqual([1, 3, 3, 4]);
    expect((await store.readWindow('today', wednesday, 'de')).bySite).toEqual({
      x: { serve: 1, sell: 0, social: 0 },
      linkedin: { serve: 0, sell: 1, social: 0 },
    });
  });
});

describe('the record, page by page', () => {
  test('shows every act once, newest first, also where many happened in the same millisecond', async () => {
    for (let at = 0; at < 130; at++)
      await store.addInteraction(
        reply({ id: `${at}`.padStart(3, '0'), at: noon + Math.floor(at / 60), counterpart: at % 2 ? null : undefined }),
        () => 'ana',
      );
    const pages: string[][] = [];
    let from: Parameters<Store['readActs']>[0];
    do {
      const page = await store.readActs(from);
      pages.push(idsOf(page.acts));
      from = page.next;
    } while (from);
    expect(pages.map(({ length }) => length)).toEqual([50, 50, 30]);
    expect(pages.flat()).toEqual(Array.from({ length: 130 }, (_, at) => `${129 - at}`.padStart(3, '0')));
  });

  test('of one site, or of one stance, misses none and shows no other, however rare', async () => {
    const all = Array.from({ length: 260 }, (_, at) =>
      reply({
        id: `${at}`.padStart(3, '0'),
        at: noon + at,
        site: at % 3 ? 'x' : 'facebook',
        stance: at === 7 ? 'sell' : at % 2 ? 'serve' : undefined,
      }),
    );
    for (const one of all) await store.addInteraction(one, newId);
    const filters = [
      { site: 'x' },
      { stance: 'sell' },
      { stance: 'none' },
      { site: 'facebook', stance: 'serve' },
    ] as const;
    for (const filter of filters) {
      const { site, stance } = { site: undefined, stance: undefined, ...filter };
      const found: string[] = [];
      let from: Parameters<Store['readActs']>[0];
      do {
        const page = await store.readActs(from, filter);
        found.push(...idsOf(page.acts));
        from = page.next;
      } while (from);
      const wanted = all.filter(
        (one) => (!site || one.site === site) && (!stance || (one.stance ?? 'none') === stance),
      );
      expect(found).toEqual(idsOf(wanted).reverse());
    }
  });

  test('says who each act was toward, whoever they were merged into', async () => {
    await store.addInteraction(reply(), () => 'ana');
    const too = { name: 'Ana', handle: 'ana-too' };
    await store.addInteraction(reply({ id: 'two', site: 'linkedin', counterpart: too }), () => 'ana-too');
    await store.addInteraction(reply({ id: 'three', counterpart: null }), () => 'nobody');
    await store.mergePeople('ana', 'ana-too', noon);
    const { acts, people } = await store.readActs();
    expect(acts.map(({ personId }) => personId && people.get(personId)?.name)).toEqual([
      'Ana Lima',
      undefined,
      'Ana Lima',
    ]);
  });

  test('a person’s acts go on where the page before ended, over all they were merged from', async () => {
    for (let at = 0; at < 70; at++)
      await store.addInteraction(
        reply({ id: `${at}`, at: noon + at, site: at % 2 ? 'x' : 'linkedin' }),
        () => `ana ${at}`,
      );
    await store.mergePeople('ana 0', 'ana 1', noon);
    const first = (await store.readPerson('ana 0'))!.acts;
    const second = (await store.readPerson('ana 0', first.next))!.acts;
    expect([...first.acts, ...second.acts].map(({ id }) => Number(id))).toEqual(
      Array.from({ length: 70 }, (_, at) => 69 - at),
    );
    expect(second.next).toBeUndefined();
  });
});

describe('people', () => {
  test('are found by how a word of a name or handle of theirs begins, twenty of them, and nobody by nothing', async () => {
    for (let at = 0; at < 30; at++)
      await store.addInteraction(
        reply({ id: `${at}`, counterpart: { name: `Ana Lima ${at}`, handle: `lima${at}` } }),
        () => `${at}`,
      );
    expect(await store.searchPeople('lim')).toHaveLength(20);
    expect(idsOf(await store.searchPeople('ANA LIMA 17'))).toEqual(['17']);
    expect(await store.searchPeople('')).toEqual([]);
    expect(await store.searchPeople(' \u202E ')).toEqual([]);
    expect(await store.searchPeople('imal')).toEqual([]);
  });

  test('who are not on record have no page', async () => {
    expect(await store.readPerson('nobody')).toBeUndefined();
  });
});
