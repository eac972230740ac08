import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { planUpkeep, upkeep, upkeepAlarm } from '../../../utils/background/upkeep.ts';
import { deleteEverything } from '../../../utils/store/everything.ts';
import { addInteraction } from '../../../utils/store/interactions.ts';
import { readActs } from '../../../utils/store/queries-acts.ts';
import { writeSettings } from '../../../utils/store/settings.ts';
import { keepWaiting } from '../../../utils/store/waiting.ts';
import { newId, noon, oneDay, reply } from '../store/context.ts';
import { chosen, freshBrowser } from './device.ts';

beforeEach(async () => {
  freshBrowser();
  await deleteEverything();
  for (const days of [0, 100, 800]) await addInteraction(reply({ id: `${days}`, at: noon - days * oneDay }), newId);
});

/** What is kept after the worker has looked after the record at these times. */
async function keptAfter(...times: number[]): Promise<number> {
  for (const at of times) await upkeep(at);
  return (await readActs()).acts.length;
}

describe('looking after the record', () => {
  test('prunes what is older than two years, once the clock has gone on for a day', async () => {
    expect(await keptAfter(noon, noon + 6 * 3_600_000)).toBe(3);
    expect(await keptAfter(noon + oneDay)).toBe(2);
  });

  test('prunes by what the user chose', async () => {
    await writeSettings(chosen({ retention: 30 }));
    expect(await keptAfter(noon, noon + oneDay)).toBe(1);
  });

  test('prunes nothing when everything is to be kept for ever', async () => {
    await writeSettings(chosen({ retention: null }));
    expect(await keptAfter(noon, noon + oneDay)).toBe(3);
  });

  test('a clock that jumps ahead by years costs nothing, nor one that goes back', async () => {
    const wrong = noon + 4000 * oneDay;
    expect(await keptAfter(noon, wrong, wrong + 3_600_000)).toBe(3);
    expect(await keptAfter(noon + 3_600_000, noon + 7 * 3_600_000)).toBe(3);
    expect(await keptAfter(noon + 2 * oneDay)).toBe(2);
  });

  test('keeps what waited', async () => {
    await keepWaiting(reply({ id: 'waits' }));
    expect(await keptAfter(noon)).toBe(4);
  });

  test('goes on by itself: a worker that starts often does not put it off', async () => {
    await planUpkeep();
    const planned = await fakeBrowser.alarms.get(upkeepAlarm);
    expect(planned?.periodInMinutes).toBe(360);
    await planUpkeep();
    expect(await fakeBrowser.alarms.get(upkeepAlarm)).toEqual(planned);
  });
});
