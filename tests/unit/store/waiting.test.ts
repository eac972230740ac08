import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deliverWaiting, forgetReports, keepWaiting, readWaiting } from '../../../utils/store/waiting.ts';
import { freshDevice, noon, reply } from './context.ts';

beforeEach(freshDevice);

const waits = (...ids: string[]) => Promise.all(ids.map((id) => keepWaiting(reply({ id, at: noon + Number(id) }))));
const idsOf = (reports: unknown[]) => reports.map((report) => (report as { id: string }).id);
const delivered = async (failsAt?: string) => {
  const ids: string[] = [];
  const delivery = deliverWaiting(async (report) => {
    const { id } = report as { id: string };
    if (id === failsAt) throw new Error('out of reach');
    ids.push(id);
    return true;
  });
  await delivery.catch(() => ids.push('failed'));
  return ids;
};

test('reports that waited are delivered once, in the order in which they happened', async () => {
  await waits('3', '1', '10', '2');
  expect(await delivered()).toEqual(['1', '2', '3', '10']);
  expect(await delivered()).toEqual([]);
});

test('a delivery that fails half-way keeps that report and all after it, and nothing before', async () => {
  await waits('1', '2', '3');
  expect(await delivered('2')).toEqual(['1', 'failed']);
  expect(idsOf(await readWaiting())).toEqual(['2', '3']);
  expect(await delivered()).toEqual(['2', '3']);
});

test('a report is forgotten only after it was delivered: a background that dies in between delivers again', async () => {
  await waits('1');
  let before: unknown[] = [];
  await deliverWaiting(async () => {
    before = await readWaiting();
    return true;
  });
  expect(idsOf(before)).toEqual(['1']);
});

test('a report that is not done with goes on waiting, and holds nobody up', async () => {
  await waits('1', '2', '3');
  await deliverWaiting(async (report) => (report as { id: string }).id !== '2');
  expect(idsOf(await readWaiting())).toEqual(['2']);
});

test('a correction that begins to wait while its report is being delivered is not forgotten with it', async () => {
  await waits('1');
  const corrected = reply({ id: '1', at: noon + 1, stance: 'sell', corrected: { from: 'serve', at: noon + 2 } });
  await deliverWaiting(async () => {
    await keepWaiting(corrected);
    return true;
  });
  expect(await readWaiting()).toEqual([corrected]);
});

test('what waits of an act is forgotten with it, its correction too, and nothing else', async () => {
  await waits('1', '2');
  await keepWaiting(reply({ id: '1', stance: 'sell', corrected: { from: 'serve', at: noon } }));
  await fakeBrowser.storage.local.set({ 'waiting:a': 42 });
  await forgetReports(['1']);
  expect(await readWaiting()).toMatchObject([42, { id: '2' }]);
});

test('a report that waits twice waits once', async () => {
  await waits('1', '1');
  expect(await delivered()).toEqual(['1']);
});

test('as many as 500 wait; what comes after them does not push them out', async () => {
  const many = Array.from({ length: 500 }, (_, at) => [`waiting:${at}`, reply({ id: `${at}`, at })]);
  await fakeBrowser.storage.local.set(Object.fromEntries(many));
  await expect(keepWaiting(reply({ id: 'one too many' }))).rejects.toMatchObject({ why: 'full' });
  const waiting = idsOf(await readWaiting());
  expect(waiting).toHaveLength(500);
  expect(waiting).not.toContain('one too many');
  await keepWaiting(reply({ id: '7', at: 7, stance: 'sell' }));
  expect((await readWaiting())[7]).toMatchObject({ id: '7', stance: 'sell' });
});

test('what waits leaves the settings and everything else alone', async () => {
  await fakeBrowser.storage.local.set({ settings: { target: 5 } });
  await waits('1');
  await delivered();
  expect(await fakeBrowser.storage.local.get()).toEqual({ settings: { target: 5 } });
});

test('what is no report at all stops nobody: it is handed over first, to be let go', async () => {
  await fakeBrowser.storage.local.set({ 'waiting:a': 42, 'waiting:b': 'nonsense', 'waiting:c': { at: Number.NaN } });
  await waits('1');
  const handed: unknown[] = [];
  await deliverWaiting(async (report) => handed.push(report) > 0);
  expect(handed).toHaveLength(4);
  expect(handed.at(-1)).toMatchObject({ id: '1' });
  expect(await readWaiting()).toEqual([]);
});

test('a browser without storage.local.getKeys, as Firefox before 143, keeps and delivers all the same', async () => {
  (fakeBrowser.storage.local as { getKeys?: unknown }).getKeys = undefined;
  await waits('2', '1');
  expect(await delivered()).toEqual(['1', '2']);
});
