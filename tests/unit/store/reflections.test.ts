import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { freshDevice, newContext, newId, noon, oneDay, reflection, reply, type Store } from './context.ts';

let store: Store;
beforeEach(async () => {
  freshDevice();
  store = await newContext();
});

describe('the last whole week', () => {
  test.each([
    ['de', '2026-11-16', '2026-11-22', 2],
    ['en-US', '2026-11-15', '2026-11-21', 1],
    ['ar-EG', '2026-11-14', '2026-11-20', 1],
  ])('is the one of the user’s language, with what was written in it: %s', async (locale, id, to, serve) => {
    await store.addInteraction(reply({ id: 'Monday', at: noon }), newId);
    await store.addInteraction(reply({ id: 'Sunday', at: noon - oneDay }), newId);
    await store.addInteraction(reply({ id: 'Friday', at: noon - 3 * oneDay }), newId);
    await store.addInteraction(reply({ id: 'long ago', at: noon - 30 * oneDay }), newId);
    expect(await store.readLastWeek(noon, locale)).toEqual({
      week: { id, to, counts: { serve, social: 0, sell: 0 } },
      kept: undefined,
    });
  });

  test.each(['de', 'en-US', 'ar-EG'])(
    'is known to be looked back at, also by who spoke another language then: %s',
    async (locale) => {
      await store.keep('reflections', reflection({ id: '2026-11-09', to: '2026-11-15' }));
      expect((await store.readLastWeek(noon, locale)).kept).toBeUndefined();
      await store.keep('reflections', reflection());
      expect((await store.readLastWeek(noon, locale)).kept).toEqual(reflection());
    },
  );
});

describe('looks back', () => {
  const weeks = Array.from({ length: 5 }, (_, at) =>
    reflection({ id: `2026-10-0${at + 1}`, story: at === 2 ? '' : 'x', plan: '' }),
  );

  test('are read newest first, but for weeks that were passed over, and the older ones when asked for', async () => {
    for (const one of weeks) await store.keep('reflections', one);
    const idsOf = async (many: number) => {
      const { kept, more } = await store.readReflections(many);
      return [kept.map(({ id }) => id.at(-1)).join(), more];
    };
    expect(await idsOf(2)).toEqual(['5,4', true]);
    expect(await idsOf(4)).toEqual(['5,4,2', true]);
    expect(await idsOf(5)).toEqual(['5,4,2,1', false]);
    expect(await idsOf(50)).toEqual(['5,4,2,1', false]);
  });

  test('of nobody who has not looked back are none', async () => {
    expect(await store.readReflections(50)).toEqual({ kept: [], more: false });
  });
});
