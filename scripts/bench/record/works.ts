import { prune } from '../../../utils/store/prune.ts';
import { writing } from '../../../utils/store/transaction.ts';
import { verify } from '../../../utils/store/verify.ts';
import { type Cost, costOf } from './longest.ts';

/** A fifth of the five years that the made-up record goes back is older than this, in days. */
const fourYears = 4 * 365 + 1;

/** What goes through the whole record, in the page. Each says how many it found wrong, or took. */
const works = {
  verify: async () => (await verify({ repair: false })).wrong,
  repair: async () => (await verify({ repair: true })).wrong,
  prune: () => prune(fourYears, Date.UTC(2026, 10, 23, 12)),
};
export type Work = keyof typeof works;

/** Does it and says what it cost. */
export const workThrough = (work: Work): Promise<Cost<number>> => costOf(works[work]);

/** Makes every sum wrong. */
export const damage = (): Promise<void> =>
  writing(async (record) => {
    await record.objectStore('days').clear();
    await record.objectStore('rollups').clear();
  });
