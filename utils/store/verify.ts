import type { Check, Wrong } from './check.ts';
import { type Reading, reading, type Writing, writing } from './transaction.ts';
import { checkDay, nextDay, repairDay } from './verify-days.ts';
import { checkPerson, nextPerson, repairPerson } from './verify-people.ts';

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
}

/** A way through the record in steps, each of which stands for itself. */
interface Walk {
  /** The next step after one, in order. */
  next(record: Reading, after: string | undefined): Promise<string | undefined>;
  check(record: Reading, step: string): Promise<Check>;
  repair(record: Writing, step: string): Promise<void>;
}

const walks: readonly Walk[] = [
  { next: nextDay, check: checkDay, repair: repairDay },
  { next: nextPerson, check: checkPerson, repair: repairPerson },
];

/** As many steps as share a transaction. */
const together = 10;

/**
 * Compares everything that summarises the record with the record itself, and puts it right if asked to. Each day and
 * each person is looked at and put right in one transaction of their own, so that whatever others write meanwhile comes
 * before or after and is counted either way.
 *
 * @throws StoreFault; what `signal` was aborted with
 */
export async function verify({ repair, signal, onProgress }: Verification): Promise<Verified> {
  const total = await reading((record) => record.objectStore('interactions').count());
  const found: Verified = { interactions: 0, wrong: 0, examples: [] };
  let seen = 0;
  for (const walk of walks) {
    const before = seen;
    let after: string | undefined;
    do {
      signal?.throwIfAborted();
      const { steps, interactions, wrong } = await reading((record) => checkSome(record, walk, after));
      const broken = new Set(wrong.map(({ step }) => step));
      if (repair) for (const step of broken) await writing((record) => walk.repair(record, step));
      after = steps.at(-1);
      seen += interactions;
      found.wrong += wrong.length;
      found.examples.push(...wrong.map(({ what, which }) => ({ what, which })).slice(0, 100 - found.examples.length));
      onProgress?.(Math.min(1, seen / Math.max(1, total * walks.length)));
    } while (after !== undefined);
    found.interactions = Math.max(found.interactions, seen - before);
  }
  onProgress?.(1);
  return found;
}

async function checkSome(record: Reading, walk: Walk, last: string | undefined) {
  const steps: string[] = [];
  const wrong: (Wrong & { step: string })[] = [];
  let interactions = 0;
  let after = last;
  while (steps.length < together) {
    const step = await walk.next(record, after);
    if (step === undefined) break;
    const check = await walk.check(record, step);
    steps.push(step);
    wrong.push(...check.wrong.map((one) => ({ ...one, step })));
    interactions += check.interactions;
    after = step;
  }
  return { steps, wrong, interactions };
}
