import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleInside, inside, Victim } from './browser.ts';
import { chanceOf } from './chance.ts';
import { Ledger } from './ledger.ts';

export interface KillTest {
  /** Folder of the built extension. */
  extension: string;
  rounds: number;
  /** The same seed kills at the same moments; what the browser had done by then is never quite the same. */
  seed: number;
  /** Told after each round. */
  onRound?(round: number, soFar: KillResult): void;
}

export interface KillResult {
  rounds: number;
  /** Deeds that were acknowledged. */
  acknowledged: number;
  /** Rounds in which the worker alone was killed before the browser was. */
  workerKills: number;
  /** Rounds in which the browser was killed before it was quite there. */
  early: number;
  /** How often the browser found its database damaged, deleted it, and all was brought back. */
  broughtBack: number;
  faults: string[];
}

/** As many lanes write at once. */
const lanes = 4;
/** The longest the writing goes on before a kill, in ms. */
const longest = 500;

/**
 * Kills a browser at random moments while the record is written, starts it again on the same profile, and compares what
 * is there with what was acknowledged.
 */
export async function killAgainAndAgain({ extension, rounds, seed, onRound }: KillTest): Promise<KillResult> {
  const profile = mkdtempSync(join(tmpdir(), 'good-turn-kill-'));
  const victim = new Victim(extension, profile, await bundleInside());
  const ledger = new Ledger();
  const chance = chanceOf(seed);
  const losses = new Set<number | null>([null]);
  const result: KillResult = { rounds: 0, acknowledged: 0, workerKills: 0, early: 0, broughtBack: 0, faults: [] };
  try {
    await victim.install();
    for (let round = 1; round <= rounds + 1; round++) {
      await victim.start();
      if (round > 1 && round <= rounds && chance() < 0.1) {
        // While it starts: the extension may be reading, recording what waited, or not be there yet.
        await rest(chance() * longest);
        result.early += 1;
      } else {
        const page = await victim.open((what, deed) => ledger.note(what, deed));
        const found = await inside(page, 'look');
        losses.add(found.broughtBackAt);
        result.broughtBack = losses.size - 1;
        result.faults.push(...ledger.compare(found).map((fault) => `round ${round}: ${fault}`));
        if (round > rounds) break;
        await inside(page, 'start', round, lanes, Math.floor(chance() * 2 ** 31));
        if (chance() < 0.25) {
          await rest((chance() * longest) / 2);
          await victim.stopWorker();
          result.workerKills += 1;
        }
        await rest(chance() * longest);
      }
      await victim.kill();
      result.rounds = round;
      result.acknowledged = ledger.acknowledged;
      onRound?.(round, result);
    }
  } finally {
    await victim.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return result;
}

const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
