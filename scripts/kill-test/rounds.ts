import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleInside, inside, Victim } from './browser.ts';
import { chanceOf } from './chance.ts';
import type { Work } from './inside.ts';
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
  /** How often the browser found its database damaged, deleted it, and what was noted was brought back. */
  lost: number;
  /** How often which work was killed. */
  works: Partial<Record<Work, number>>;
  faults: string[];
}

/** What rounds do, how often of ten times, and the longest it goes on before a kill, in ms. */
const works: readonly [Work, often: number, longest: number][] = [
  ['live', 6, 1000],
  ['import', 1, 1500],
  ['restore', 1, 1500],
  ['merge', 1, 500],
  ['forget', 1, 500],
];
const worksOfTen = works.flatMap(([work, often, longest]) => Array.from({ length: often }, () => ({ work, longest })));

/**
 * Kills a browser at random moments while the record is written, starts it again on the same profile, and compares what
 * is there with what was acknowledged.
 */
export async function killAgainAndAgain({ extension, rounds, seed, onRound }: KillTest): Promise<KillResult> {
  const profile = mkdtempSync(join(tmpdir(), 'good-turn-kill-'));
  const victim = new Victim(extension, profile, await bundleInside());
  const ledger = new Ledger();
  const chance = chanceOf(seed);
  const result: KillResult = { rounds: 0, acknowledged: 0, workerKills: 0, early: 0, lost: 0, works: {}, faults: [] };
  let work: Work = 'live';
  try {
    await victim.install();
    for (let round = 1; round <= rounds + 1; round++) {
      await victim.start();
      if (round > 1 && round <= rounds && chance() < 0.1) {
        // While it starts: the extension may be reading, recording what waited, or not be there yet.
        await rest(chance() * 500);
        result.early += 1;
      } else {
        const page = await victim.open((what, deed) => ledger.note(what, deed));
        const found = await inside(page, 'look');
        result.faults.push(...ledger.compare(found).map((fault) => `before round ${round}, after ${work}: ${fault}`));
        result.lost = ledger.losses;
        if (round > rounds) break;
        const next = worksOfTen[Math.floor(chance() * worksOfTen.length)]!;
        const { longest } = next;
        work = next.work;
        result.works[work] = (result.works[work] ?? 0) + 1;
        await inside(page, 'start', work, round, Math.floor(chance() * 2 ** 31));
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
