import { actId } from '../../../utils/core/act-id.ts';
import { deletePerson } from '../../../utils/store/delete-person.ts';
import { emptyPart, putBack } from '../../../utils/store/part.ts';
import { prune } from '../../../utils/store/prune.ts';
import { writing } from '../../../utils/store/transaction.ts';
import { verify } from '../../../utils/store/verify.ts';
import { type Cost, costOf } from './longest.ts';

/** A fifth of the five years that the made-up record goes back is older than this, in days. */
const fourYears = 4 * 365 + 1;

const noon = Date.UTC(2026, 10, 23, 12);
const oneHour = 60 * 60 * 1000;
/** Somebody who is met very often. */
const friend = 'friend';

/** What goes through much of the record, in the page. Each says how many it found wrong, or took. */
const works = {
  verify: async () => (await verify({ repair: false })).wrong,
  repair: async () => (await verify({ repair: true })).wrong,
  prune: () => prune(fourYears, noon),
  'delete a person': async () => (await deletePerson(friend)).interactions.length,
};
export type Work = keyof typeof works;

/** Does it and says what it cost. */
export const workThrough = (work: Work): Promise<Cost<number>> => costOf(works[work]);

/** Somebody comes to the record with so many acts toward them, among all the others. */
export const meet = (acts: number): Promise<void> =>
  putBack(
    {
      ...emptyPart(),
      people: [{ id: friend, name: 'Friend', identities: [], keys: [], search: [], weeks: {} }],
      interactions: Array.from({ length: acts }, (_, at) => actToward(noon - at * oneHour)).reverse(),
    },
    noon,
  );

const actToward = (at: number) => ({
  id: actId(at, crypto.randomUUID()),
  at,
  day: new Date(at).toISOString().slice(0, 10),
  site: 'x' as const,
  kind: 'reply' as const,
  stance: 'serve' as const,
  personId: friend,
});

/** Makes every sum wrong. */
export const damage = (): Promise<void> =>
  writing(async (record) => {
    await record.objectStore('days').clear();
    await record.objectStore('rollups').clear();
  });
