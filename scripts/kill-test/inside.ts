/**
 * What runs in a page of the extension while it is killed: reports as a page's script makes them, and the other ways
 * our own pages change the record. Bundled, and put into the page from outside.
 */
import { browser } from 'wxt/browser';
import type { Interaction, Stance } from '../../utils/core/words.ts';
import { deleteInteraction } from '../../utils/store/forget.ts';
import { readLoss } from '../../utils/store/loss.ts';
import { prune } from '../../utils/store/prune.ts';
import { reading } from '../../utils/store/transaction.ts';
import { verify } from '../../utils/store/verify.ts';
import { keepWaiting, readWaiting } from '../../utils/store/waiting.ts';
import { chanceOf } from './chance.ts';
import type { Deed } from './ledger.ts';

/** What is on record. */
export interface Found {
  /** The stances of what is kept one by one, by id. */
  kept: Record<string, Stance>;
  /** All that is counted, what was pruned included. */
  counted: number;
  /** What waits although the record works. */
  waiting: number;
  /** When the browser last deleted its damaged database and what was noted was brought back, ms since the epoch. */
  broughtBackAt: number | null;
  /** Sums that do not agree with the record. */
  wrong: number;
}

const oneDay = 24 * 60 * 60 * 1000;
const stances = ['serve', 'sell', 'social'] as const;

async function ask(type: string, data: unknown): Promise<void> {
  const message = { id: 1, type, data, timestamp: 0 };
  const answer = await browser.runtime.sendMessage<unknown, { err?: unknown } | undefined>(message);
  if (!answer || answer.err !== undefined) throw new Error(`${type} was not answered.`);
}

/** As a page's script does it: what nobody takes waits. */
async function tell(type: string, data: unknown, report: Interaction): Promise<void> {
  try {
    await ask(type, data);
  } catch {
    await keepWaiting(report);
  }
}

const reportOf = ({ id, stance, old }: Deed): Interaction => ({
  id,
  at: Date.now() - (old ? 1000 * oneDay : 0),
  site: 'x',
  kind: 'reply',
  counterpart: { name: `Person ${id.length % 7}`, handle: `person${Number.parseInt(id, 36) % 40 || 0}` },
  stance,
  confidence: 0.9,
});

/** Told before a deed is tried, and when it was acknowledged. */
type Tell = (what: 'tried' | 'done', deed: Deed) => Promise<void>;

const did = new Map<string, Interaction>();

const ways: Record<Deed['does'], (deed: Deed) => Promise<void>> = {
  async add(deed) {
    const report = reportOf(deed);
    did.set(deed.id, report);
    // Nobody's report waits for years: what is pruned before it is told again would be counted again.
    if (deed.old) await ask('reportInteraction', report);
    else await tell('reportInteraction', report, report);
  },
  async correct({ id, stance }) {
    const report = did.get(id)!;
    const corrected = { ...report, stance, corrected: { from: report.stance!, at: Date.now() } };
    await tell('correctStance', { id, stance }, corrected);
  },
  async delete({ id }) {
    await deleteInteraction(id);
  },
};

/** One after the other, until somebody pulls the plug: mostly reports, some of them corrected or deleted. */
async function work(lane: string, chance: () => number, told: Tell): Promise<void> {
  const perform = async (deed: Deed) => {
    await told('tried', deed);
    await ways[deed.does](deed);
    void told('done', deed);
  };
  for (let count = 0; ; count++) {
    const id = `${lane}-${count}`;
    const stance = stances[Math.floor(chance() * 3)]!;
    const old = chance() < 0.2;
    if (old) {
      await perform({ does: 'add', id, stance, old }).catch(() => {});
      continue;
    }
    await perform({ does: 'add', id, stance, old });
    const next = chance();
    if (next < 0.15) await perform({ does: 'correct', id, stance: stances[Math.floor(chance() * 3)]!, old });
    else if (next < 0.25) await perform({ does: 'delete', id, stance, old });
  }
}

async function pruneAgainAndAgain(): Promise<void> {
  for (;;) await prune(730, Date.now());
}

/** Writes from now on, in so many lanes at once. */
function start(round: number, lanes: number, seed: number): void {
  const { killTestTold } = globalThis as unknown as { killTestTold: (text: string) => Promise<void> };
  const told: Tell = (what, deed) => killTestTold(JSON.stringify({ what, deed }));
  for (let lane = 0; lane < lanes; lane++) void work(`${round}-${lane}`, chanceOf(seed + lane), told);
  void pruneAgainAndAgain();
}

/** What is on record after what waited was recorded. */
async function look(): Promise<Found> {
  await ask('tryAgain', undefined);
  const { kept, counted } = await reading(async (record) => {
    const acts = await record.objectStore('interactions').getAll();
    const rollups = await record.objectStore('rollups').getAll();
    return {
      kept: Object.fromEntries(acts.map(({ id, stance }) => [id, stance!])),
      counted: rollups.reduce((sum, { count }) => sum + count, 0),
    };
  });
  const { wrong } = await verify({ repair: false });
  return { kept, counted, waiting: (await readWaiting()).length, wrong, broughtBackAt: (await readLoss())?.at ?? null };
}

Object.assign(globalThis, { killTest: { start, look } });
/** What the bundle leaves in the page. */
export type Inside = { start: typeof start; look: typeof look };
