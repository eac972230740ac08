import type { Stretch, Wrong } from './check.ts';
import { holding } from './lock.ts';
import { pageSize } from './pages.ts';
import { countInteractions } from './queries.ts';
import { Survey } from './survey.ts';
import { type Reading, reading, type Writing, writing } from './transaction.ts';
import { checkDays, repairDays } from './verify-days.ts';
import { checkPeople, repairPeople } from './verify-people.ts';

/** What was found. */
export interface Verified {
  /** How many interactions were looked at. */
  interactions: number;
  wrong: number;
  /** The first hundred of them. */
  examples: Wrong[];
}

export interface Verification {
  /** Put right what is wrong, from the record itself. */
  repair: boolean;
  /** Ends it between two steps; what was put right until then stays right. */
  signal?: AbortSignal;
  /** Told after each step, from 0 to 1. */
  onProgress?(done: number): void;
  /** Interactions in a step, and whatever else happened on its last day or toward its last person. 1000 unless told. */
  many?: number;
}

/** A way through what summarises the record, stretch by stretch; each stands for itself. */
interface Walk {
  stretches(survey: Survey, many: number): Stretch[];
  /** @param survey what the interactions of the stretch add up to; without it they are read. */
  check(record: Reading, stretch: Stretch, survey?: Survey): Promise<Wrong[]>;
  repair(record: Writing, stretch: Stretch): Promise<void>;
}

const walks: readonly Walk[] = [
  { stretches: (survey, many) => survey.stretchesOfDays(many), check: checkDays, repair: repairDays },
  { stretches: (survey, many) => survey.stretchesOfPeople(many), check: checkPeople, repair: repairPeople },
];

/** The part of the work that reading every interaction is, by far the most. */
const surveying = 0.8;

/**
 * Compares everything that summarises the record with the record itself, and puts it right if asked to. Interactions
 * are read once, in the order in which they lie on the disk. Where a few days or people do not agree with that, their
 * interactions are read again, and they are put right, each time in one transaction: so whatever others write meanwhile
 * comes before or after and is counted either way. What an import swaps agrees with nothing until all of it is: neither
 * begins before the other has ended.
 *
 * @throws StoreFault; what `signal` was aborted with
 */
export const verify = (how: Verification): Promise<Verified> => holding(() => lookThrough(how), how.signal);

async function lookThrough({ repair, signal, onProgress, many = 1000 }: Verification): Promise<Verified> {
  const survey = await lookAtAll(many, (done) => {
    signal?.throwIfAborted();
    onProgress?.(surveying * done);
  });
  const found: Verified = { interactions: survey.interactions, wrong: 0, examples: [] };
  const steps = walks.flatMap((walk) => walk.stretches(survey, many).map((stretch) => ({ ...walk, stretch })));
  for (const [at, { stretch, ...walk }] of steps.entries()) {
    signal?.throwIfAborted();
    const doubted = await reading((record) => walk.check(record, stretch, survey));
    const wrong = doubted.length > 0 ? await reading((record) => walk.check(record, stretch)) : [];
    if (repair && wrong.length > 0) await writing((record) => walk.repair(record, stretch));
    found.wrong += wrong.length;
    found.examples.push(...wrong.slice(0, 100 - found.examples.length));
    onProgress?.(surveying + (1 - surveying) * ((at + 1) / steps.length));
  }
  return found;
}

/** What all interactions add up to, read in steps of `many`; what is written meanwhile may be in it or not. */
async function lookAtAll(many: number, onStep: (done: number) => void): Promise<Survey> {
  const survey = new Survey();
  const expected = Math.max(1, await countInteractions());
  let after: string | undefined;
  do {
    onStep(Math.min(1, survey.interactions / expected));
    const from = after;
    after = await reading((record) => lookOn(record, from, many, survey));
  } while (after !== undefined);
  return survey;
}

/** Looks at so many interactions after one. @returns the last of them; undefined when there are no more */
async function lookOn(record: Reading, after: string | undefined, many: number, survey: Survey) {
  const acts = record.objectStore('interactions');
  let last = after;
  for (let left = many; left > 0; ) {
    const range = last === undefined ? undefined : IDBKeyRange.lowerBound(last, true);
    const page = await acts.getAll(range, Math.min(pageSize, left));
    survey.add(page);
    left -= page.length;
    last = page.at(-1)?.id;
    if (last === undefined) return undefined;
  }
  return last;
}
