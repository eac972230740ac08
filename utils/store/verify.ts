import type { Check, Stretch, Wrong } from './check.ts';
import { countInteractions } from './queries.ts';
import { type Reading, reading, type Writing, writing } from './transaction.ts';
import { checkDays, dayAhead, repairDays } from './verify-days.ts';
import { checkPeople, personAhead, repairPeople } from './verify-people.ts';

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

/** A way through the record, stretch by stretch; each stands for itself. */
interface Walk {
  /** Where a stretch of so many interactions ends; undefined when it is the last one. */
  ahead(record: Reading, after: string | undefined, many: number): Promise<string | undefined>;
  check(record: Reading, stretch: Stretch): Promise<Check>;
  repair(record: Writing, stretch: Stretch): Promise<void>;
}

const walks: readonly Walk[] = [
  { ahead: dayAhead, check: checkDays, repair: repairDays },
  { ahead: personAhead, check: checkPeople, repair: repairPeople },
];

/**
 * Compares everything that summarises the record with the record itself, and puts it right if asked to. A few days or
 * people at a time are looked at, and put right, in one transaction of their own, so that whatever others write
 * meanwhile comes before or after and is counted either way.
 *
 * @throws StoreFault; what `signal` was aborted with
 */
export async function verify({ repair, signal, onProgress, many = 1000 }: Verification): Promise<Verified> {
  const found: Verified = { interactions: 0, wrong: 0, examples: [] };
  let expected = await countInteractions();
  for (const [at, walk] of walks.entries()) {
    let seen = 0;
    let after: string | undefined;
    do {
      signal?.throwIfAborted();
      const { stretch, interactions, wrong } = await reading(async (record) => {
        const stretch = { after, to: await walk.ahead(record, after, many) };
        return { stretch, ...(await walk.check(record, stretch)) };
      });
      if (repair && wrong.length > 0) await writing((record) => walk.repair(record, stretch));
      after = stretch.to;
      seen += interactions;
      found.wrong += wrong.length;
      found.examples.push(...wrong.slice(0, 100 - found.examples.length));
      onProgress?.((at + Math.min(1, seen / Math.max(1, expected))) / walks.length);
    } while (after !== undefined);
    found.interactions = Math.max(found.interactions, seen);
    expected = seen;
  }
  onProgress?.(1);
  return found;
}
