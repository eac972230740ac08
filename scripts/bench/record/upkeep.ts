import { type Figure, figure, median } from '../figure.ts';
import type { Device, GoodTurn } from './device.ts';
import type { Work } from './works.ts';

declare const goodTurn: GoodTurn;

/** A report comes so often meanwhile, in ms. */
const every = 1000;
/** So much is done toward somebody in five years of thirty acts a day. */
const often = 50_000;

/** What goes through the whole record; in the end it is looked at once more, with all that came meanwhile. */
export async function* upkeep(device: Device): AsyncGenerator<Figure> {
  yield* through(device, 'verify', 120);
  await device.own.evaluate(() => goodTurn.damage());
  yield* through(device, 'repair', 120);
  yield* through(device, 'prune', 120);
  yield* through(device, 'verify', 120);
  await device.own.evaluate((acts) => goodTurn.meet(acts), often);
  yield* through(device, 'delete a person');
}

/** What the number says that a work gives. */
const of: Record<Work, string> = { verify: 'wrong', repair: 'wrong', prune: 'pruned', 'delete a person': 'acts' };

/** How long it takes, the longest task of the page it is done in, and how long a report takes meanwhile. */
async function* through(device: Device, work: Work, bar?: number): AsyncGenerator<Figure> {
  const { interactions, own } = device;
  const working = own.evaluate((name) => goodTurn.workThrough(name), work);
  const reports = await reportsUntil(working, device);
  const { took, longest, result } = await working;
  yield figure(work, took / 1000, 's', { bar, interactions, [of[work]]: result });
  yield figure(`${work}: longest task`, longest, 'ms', { bar: 50, interactions });
  yield figure(`${work}: a report meanwhile`, median(reports), 'ms', {
    interactions,
    runs: reports.length,
    max: Math.round(Math.max(...reports)),
  });
}

/** How long reports take on their whole way, from a page through the worker to the disk, in ms. */
async function reportsUntil(working: Promise<unknown>, { openOwn }: Device): Promise<number[]> {
  const page = await openOwn('welcome.html');
  const times: number[] = [];
  let done = false;
  const ended = () => {
    done = true;
  };
  working.then(ended, ended);
  while (!done) {
    times.push(await page.evaluate(report));
    await Promise.race([working, new Promise((rested) => setTimeout(rested, every))]);
  }
  await page.close();
  return times;
}

/** In a page of the extension: one report as the watcher sends it. */
async function report(): Promise<number> {
  const id = crypto.randomUUID();
  const counterpart = { name: 'Ana Lima', handle: 'ana' };
  const data = { id, at: Date.now(), site: 'x', kind: 'reply', counterpart, stance: 'serve', confidence: 0.9 };
  const since = performance.now();
  await (
    globalThis as never as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
  ).chrome.runtime.sendMessage({
    id: 1,
    type: 'reportInteraction',
    data,
    timestamp: 0,
  });
  return performance.now() - since;
}
