import { type Figure, figure, median, percentile } from '../figure.ts';
import type { Device, GoodTurn } from './device.ts';
import type { Question } from './questions.ts';

declare const goodTurn: GoodTurn;

const rounds = 9;
const inARow = 10;
const addedAtOnce = 25;
/** After so many the database has tidied up what filling it all at once left behind; in years of use it does so all along. */
const addedBefore = 1000;

/**
 * What a view asks, on a small and on a large record in turns: whatever else the machine does is in both. The first
 * round is for getting warm.
 * @param devices the smallest first
 */
export async function* views(devices: readonly Device[]): AsyncGenerator<Figure> {
  const questions = await devices[0]!.own.evaluate(() => goodTurn.questionNames);
  for (const question of questions) {
    const times = await inTurns(devices, async (device) => [await asking(device, question)]);
    yield* compared(question, devices, times, 20, median);
  }
}

/** The same for adding an interaction. */
export async function* adding(devices: readonly Device[]): AsyncGenerator<Figure> {
  for (const { own } of devices) await own.evaluate((count) => goodTurn.timesOfAdding(count), addedBefore);
  const times = await inTurns(devices, ({ own }) =>
    own.evaluate((count) => goodTurn.timesOfAdding(count), addedAtOnce),
  );
  yield* compared('add an interaction', devices, times, undefined, median);
  yield* compared('add an interaction, p95', devices, times, 5, (all) => percentile(all, 0.95));
}

const asking = ({ own, interactions }: Device, question: Question): Promise<number> =>
  own.evaluate((...words) => goodTurn.timeOfAsking(...words), question, interactions, inARow);

/** What is measured on each device, a few times over: first on one, then on the next. */
export async function inTurns(devices: readonly Device[], measure: (device: Device) => Promise<number[]>) {
  const times = devices.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [at, device] of devices.entries()) {
      const measured = await measure(device);
      if (round > 0) times[at]!.push(...measured);
    }
  return times;
}

/** What it takes when nothing else goes on. */
const leastOf = (times: readonly number[]) => Number(Math.min(...times).toPrecision(3));

/** One number for each device, and by how much it grows from the smallest record to the largest. */
export function* compared(
  name: string,
  devices: readonly Device[],
  times: readonly number[][],
  bar: number | undefined,
  of: (times: readonly number[]) => number,
): Generator<Figure> {
  const values = times.map(of);
  for (const [at, { interactions }] of devices.entries())
    yield figure(name, values[at]!, 'ms', { bar, interactions, runs: times[at]!.length, min: leastOf(times[at]!) });
  if (devices.length > 1)
    yield figure(`${name}: growth`, values.at(-1)! / values[0]!, 'times', {
      bar: 1.5,
      from: devices[0]!.interactions,
      to: devices.at(-1)!.interactions,
    });
}
