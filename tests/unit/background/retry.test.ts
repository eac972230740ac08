import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { planRetry, retry, retryAlarm } from '../../../utils/background/retry.ts';
import { closeDatabase } from '../../../utils/store/database.ts';
import { countInteractions } from '../../../utils/store/queries.ts';
import { readStoreFault, rememberStoreFault } from '../../../utils/store/state.ts';
import { keepWaiting, readWaiting } from '../../../utils/store/waiting.ts';
import { freshDevice, reply } from '../store/context.ts';

beforeEach(async () => {
  await closeDatabase();
  freshDevice();
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('trying again records what waits and says that it works', async () => {
  await rememberStoreFault('full');
  await keepWaiting(reply());
  expect(await retry()).toBe(true);
  expect([await countInteractions(), await readWaiting(), await readStoreFault()]).toEqual([1, [], null]);
});

test('trying again in vain says why, also when nothing waits', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('damaged', 'UnknownError');
  });
  expect(await retry()).toBe(false);
  expect(await readStoreFault()).toBe('unopenable');
});

test('while there is a reason it is tried every half minute, and a second reason does not put that off', async () => {
  await planRetry('blocked');
  const planned = await fakeBrowser.alarms.get(retryAlarm);
  expect(planned?.periodInMinutes).toBe(0.5);
  await planRetry('full');
  expect(await fakeBrowser.alarms.get(retryAlarm)).toEqual(planned);
  await planRetry(null);
  expect(await fakeBrowser.alarms.get(retryAlarm)).toBeUndefined();
});
