import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { receiveReport } from '../../../utils/background/reports.ts';
import { retry } from '../../../utils/background/retry.ts';
import { closeDatabase } from '../../../utils/store/database.ts';
import { rememberLoss } from '../../../utils/store/loss.ts';
import { countInteractions } from '../../../utils/store/queries.ts';
import { readStoreFault, rememberStoreFault } from '../../../utils/store/state.ts';
import { type View, viewRecord } from '../../../utils/store/view.ts';
import { keepWaiting } from '../../../utils/store/waiting.ts';
import { freshDevice, reply } from './context.ts';

let shown: View<number>[];
let look: () => Promise<void>;

beforeEach(async () => {
  await closeDatabase();
  freshDevice();
  shown = [];
  look = viewRecord(countInteractions, (view) => shown.push(view));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const unopenable = () =>
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('not here', 'InvalidStateError');
  });
const working = async () => {
  await look();
  shown.length = 0;
};

test('a view of a record that works shows it, and no trouble', async () => {
  await look();
  expect(shown).toEqual([{ part: 0, trouble: null, lost: null }]);
});

test('a view of a record that cannot be opened says why, how many reports wait, and shows it when it works', async () => {
  const closed = unopenable();
  await receiveReport(reply());
  await look();
  expect(shown.at(-1)).toEqual({ part: null, trouble: { why: 'unopenable', waiting: 1, room: true }, lost: null });
  closed.mockRestore();
  expect(await retry()).toBe(true);
  await expect.poll(() => shown.at(-1)).toEqual({ part: 1, trouble: null, lost: null });
});

test('a view that finds out first tells the background', async () => {
  unopenable();
  await look();
  expect(await readStoreFault()).toBe('unopenable');
});

describe('in a private window, where the browser shows a page no record', () => {
  beforeEach(() => {
    Object.assign(fakeBrowser, { extension: { inIncognitoContext: true } });
  });
  afterEach(() => {
    Object.assign(fakeBrowser, { extension: undefined });
  });

  test('a view says so, and tells nobody that recording waits', async () => {
    unopenable();
    await look();
    expect(shown.at(-1)).toMatchObject({ part: null, trouble: { why: 'private' } });
    expect(await readStoreFault()).toBeNull();
  });

  test('a view says what is wrong when the background has no record either', async () => {
    unopenable();
    await receiveReport(reply());
    await look();
    expect(shown.at(-1)).toMatchObject({ part: null, trouble: { why: 'unopenable', waiting: 1 } });
  });
});

test('a record that can be read but not written is shown, with what keeps it from being written', async () => {
  await working();
  await rememberStoreFault('full');
  await expect
    .poll(() => shown.at(-1))
    .toEqual({ part: 0, trouble: { why: 'full', waiting: 0, room: true }, lost: null });
});

test('a record that can be read again is well for everybody', async () => {
  await rememberStoreFault('newer');
  await look();
  expect(shown.at(-1)).toMatchObject({ part: 0, trouble: null });
  expect(await readStoreFault()).toBeNull();
});

test('what begins to wait while it cannot be used is counted at once', async () => {
  await rememberStoreFault('full');
  await keepWaiting(reply());
  await expect.poll(() => shown.at(-1)?.trouble?.waiting).toBe(1);
});

test('what waits for a moment because nobody answered is no trouble', async () => {
  await working();
  await keepWaiting(reply());
  await expect.poll(readStoreFault).toBeNull();
  expect(shown).toEqual([]);
});

test('what was brought back after a damage is told until it was read', async () => {
  await rememberLoss({ at: 1, brought: 3 });
  await expect.poll(() => shown.at(-1)).toEqual({ part: 0, trouble: null, lost: { brought: 3, snapshot: null } });
  await rememberLoss(null);
  await expect.poll(() => shown.at(-1)?.lost).toBeNull();
});

test('a mistake of ours is no fault of the record', async () => {
  const broken = viewRecord(
    () => Promise.reject(new TypeError('mistake')),
    () => {},
  );
  await expect(broken()).rejects.toThrow('mistake');
  expect(await readStoreFault()).toBeNull();
});
