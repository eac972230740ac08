import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identityKey } from '../../../utils/core/people/identity.ts';
import { beginningOf } from '../../../utils/core/people/search.ts';
import type { SiteId } from '../../../utils/core/words.ts';
import { contentOf, freshDevice, newContext, noon, reply } from './context.ts';

/** Names and handles that want to be something else. */
const hostile = [
  '<img src=x onerror=alert(1)>',
  '\u202Egro.live\u202C',
  'A'.repeat(10_000),
  '👩‍👩‍👧‍👦🏴‍☠️',
  '\ud800',
  'half \udc00 a pair',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '=1+1',
  '%',
  '\0',
  '\uffff',
  'x:ana',
  'مُحَمَّد \u2067علي',
  'Ana Lima',
];
const text = fc.oneof(
  { arbitrary: fc.constantFrom(...hostile), weight: 3 },
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
);
const somebody = fc.record({ site: fc.constantFrom<SiteId>('x', 'linkedin', 'facebook'), name: text, handle: text });

test('whatever people are called, each is on record once, is found, and goes and comes back whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(somebody, { minLength: 1, maxLength: 8 }), async (people) => {
      freshDevice();
      const store = await newContext();
      for (const [at, { site, ...counterpart }] of people.entries())
        await store.addInteraction(
          reply({ id: `${at}`, site, counterpart, kind: 'message', heard: 'you' }),
          () => `p${at}`,
        );

      const keys = people.map(({ site, ...counterpart }) => identityKey(site, counterpart));
      const before = await contentOf(store);
      expect(before.people).toHaveLength(new Set(keys.filter(Boolean)).size);
      expect((await store.verify({ repair: false })).examples).toEqual([]);
      for (const { id, name } of before.people) {
        expect((await store.readPerson(id))!.head.name).toBe(name);
        expect((await store.readMergeSuggestions(id)).length).toBeLessThanOrEqual(5);
        const found = beginningOf(name) ? await store.searchPeople(name) : [];
        expect(found.some((one) => one.id === id)).toBe(beginningOf(name) !== '');
      }

      const [first, second] = before.people;
      if (!first) return;
      if (second) await store.mergePeople(first.id, second.id, noon);
      const merged = await contentOf(store);
      const forgotten = await store.forgetPerson(first.id);
      const gone = JSON.stringify(await contentOf(store));
      for (const key of first.keys) expect(gone).not.toContain(JSON.stringify(key));
      await store.rememberPerson(forgotten, noon);
      expect(await contentOf(store)).toEqual(merged);
      if (second) await store.separatePeople(second.id);
      expect((await store.verify({ repair: false })).examples).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test.each(hostile)('who is never recorded under %j is known by exactly that account', async (handle) => {
  freshDevice();
  const store = await newContext();
  const counterpart = { name: handle, handle };
  await store.addInteraction(reply({ counterpart }), () => 'p');
  const { keys } = await store.neverRecord('p');
  expect(keys).toEqual([identityKey('x', counterpart)].filter(Boolean));
  expect((await store.readSettings()).neverRecord).toEqual(keys);
});
