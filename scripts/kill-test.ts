/**
 * Kills a real Chromium with the built extension at random moments while the record is written, and looks each time it
 * is started again whether anything acknowledged was lost: a line for each round on stderr, the result as JSON on stdout.
 */
import { parseArgs } from 'node:util';
import { buildForBench } from './bench/build.ts';
import { killAgainAndAgain } from './kill-test/rounds.ts';

const usage = 'usage: npm run -s kill-test [-- --rounds 200 --seed 1]';

function readWords(): { rounds: number; seed: number } {
  try {
    const { values } = parseArgs({
      options: {
        rounds: { type: 'string', default: '200' },
        seed: { type: 'string', default: String(Date.now() % 1e6) },
      },
    });
    const [rounds, seed] = [Number(values.rounds), Number(values.seed)];
    if (!Number.isSafeInteger(rounds) || rounds < 1) throw new Error('--rounds takes a number of 1 or more.');
    if (!Number.isSafeInteger(seed)) throw new Error('--seed takes a whole number.');
    return { rounds, seed };
  } catch (error) {
    console.error(`kill-test: ${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
}

const { rounds, seed } = readWords();
console.error(`kill-test: ${rounds} rounds, seed ${seed}`);
const started = performance.now();
let told = 0;
const result = await killAgainAndAgain({
  extension: await buildForBench(),
  rounds,
  seed,
  onRound: (round, { acknowledged, lost, faults }) => {
    for (const fault of faults.slice(told)) console.error(fault);
    told = faults.length;
    console.error(`round ${round} of ${rounds}: ${acknowledged} acknowledged, ${lost} databases lost, ${told} faults`);
  },
});
const seconds = Math.round((performance.now() - started) / 1000);
console.log(JSON.stringify({ name: 'kill-test', ...result, seed, seconds }));
process.exit(result.faults.length > 0 ? 1 : 0);
