import { expect, it } from 'vitest';
import { killAgainAndAgain } from '../../scripts/kill-test/rounds.ts';

/** `npm run kill-test` does the same two hundred times. */
it('nothing acknowledged is lost, and nothing is there twice, when the browser is killed while it writes', async () => {
  const extension = `${import.meta.dirname}/../../.output/chrome-mv3`;
  const result = await killAgainAndAgain({ extension, rounds: 5, seed: 1 });
  expect(result.faults).toEqual([]);
  expect(result.acknowledged).toBeGreaterThan(0);
}, 120_000);
