/**
 * What runs in a page of the extension while it is killed. Bundled, and put into the page from outside.
 */
import { finishDeleting } from '../../utils/store/delete-person.ts';
import { tidyImport } from '../../utils/store/import/import.ts';
import { importIn } from '../../utils/store/import/state.ts';
import { readLoss } from '../../utils/store/loss.ts';
import { readNotes } from '../../utils/store/notes.ts';
import { prune } from '../../utils/store/prune.ts';
import { reading } from '../../utils/store/transaction.ts';
import { verify } from '../../utils/store/verify.ts';
import { readWaiting } from '../../utils/store/waiting.ts';
import { chanceOf } from './chance.ts';
import { alone, ask, live, type Tell } from './deeds.ts';
import { type Found, merged } from './ledger.ts';

/** What a round does: several at once report and change acts, or one thing by itself. */
export type Work = 'live' | keyof typeof alone;

/** As many lanes report at once. */
const lanes = 4;

async function pruneAgainAndAgain(): Promise<void> {
  for (;;) await prune(730, Date.now());
}

/** Writes from now on. */
function start(work: Work, round: number, seed: number): void {
  const { killTestTold } = globalThis as unknown as { killTestTold: (text: string) => Promise<void> };
  const told: Tell = (what, deed) => killTestTold(JSON.stringify({ what, deed }));
  if (work !== 'live') void alone[work](`${work}-${round}`, chanceOf(seed), told);
  else for (let lane = 0; lane < lanes; lane++) void live(`${round}-${lane}`, chanceOf(seed + lane), told);
  void pruneAgainAndAgain();
}

/** Goes on with an import that was cut short, or waits for whoever does. */
async function whenNothingGoesOn(): Promise<void> {
  for (;;) {
    await tidyImport(Date.now());
    await finishDeleting();
    const { phase } = (await reading(importIn)) ?? {};
    if (phase !== 'going' && phase !== 'back') return;
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** What is on record after what waited was recorded and what was cut short went on. */
async function look(): Promise<Found> {
  await ask('tryAgain', undefined);
  await whenNothingGoesOn();
  const { acts, people, rollups } = await reading(async (record) => ({
    acts: await record.objectStore('interactions').getAll(),
    people: await record.objectStore('people').getAll(),
    rollups: await record.objectStore('rollups').getAll(),
  }));
  const { wrong } = await verify({ repair: false });
  return {
    kept: Object.fromEntries([
      ...acts.map(({ id, stance }) => [id, stance!]),
      ...people.flatMap(({ id, mergedInto }) => (mergedInto ? [[merged + id, 'social']] : [])),
    ]),
    counted: rollups.reduce((sum, { count }) => sum + count, 0),
    waiting: (await readWaiting()).length,
    wrong,
    noted: (await readNotes()).map(({ id }) => id),
    lostAt: (await readLoss())?.at ?? null,
  };
}

Object.assign(globalThis, { killTest: { start, look } });
/** What the bundle leaves in the page. */
export type Inside = { start: typeof start; look: typeof look };
