import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deliverReports, receiveReport } from '../../../utils/background/reports.ts';
import { deleteEverything, exportEverything } from '../../../utils/store/everything.ts';
import { countInteractions, isKnown } from '../../../utils/store/queries.ts';
import { writeSettings } from '../../../utils/store/settings.ts';
import { keepWaiting, readWaiting } from '../../../utils/store/waiting.ts';
import { noon, reply } from '../store/context.ts';
import { chosen, freshBrowser, onSite } from './device.ts';

beforeEach(async () => {
  freshBrowser();
  await deleteEverything();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const recorded = async () => (await exportEverything(noon)).stores.interactions.map(({ id }) => id);
const outOfReach = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });

describe('a report', () => {
  test('is kept, with the person it was toward', async () => {
    await receiveReport(reply(), noon);
    expect(await recorded()).toEqual(['one']);
    expect(await isKnown('x', { name: 'Ana', handle: 'ana' })).toBe(true);
  });

  test('told again is kept once', async () => {
    await receiveReport(reply(), noon);
    await receiveReport(reply(), noon);
    expect(await countInteractions()).toBe(1);
  });

  test.each([
    ['a site that is off', onSite('x', { on: false })],
    ['a pause', chosen({ pausedUntil: noon + 1 })],
  ])('from %s is not kept, and does not wait either', async (_, settings) => {
    await writeSettings(settings);
    await receiveReport(reply(), noon);
    expect(await countInteractions()).toBe(0);
    expect(await readWaiting()).toEqual([]);
  });

  test.each([
    ['the nudge is off', onSite('x', { nudge: 'off' })],
    ['the user wants peace from nudges', chosen({ quietUntil: noon + 1, quietPeople: ['x:ana'] })],
    ['the pause is over', chosen({ pausedUntil: noon })],
    ['another site is off', onSite('facebook', { on: false })],
  ])('is kept when %s', async (_, settings) => {
    await writeSettings(settings);
    await receiveReport(reply(), noon);
    expect(await countInteractions()).toBe(1);
  });

  test.each([
    ['nonsense', 'sent!'],
    ['nothing', undefined],
    ['a site nobody knows', { ...reply(), site: 'example' }],
    ['a draft where a stance should be', { ...reply(), stance: 'Dear Ana' }],
  ])('that is %s is refused and leaves nothing', async (_, report) => {
    await expect(receiveReport(report, noon)).rejects.toThrow();
    expect(await countInteractions()).toBe(0);
  });

  test('told with a draft is kept without it', async () => {
    await receiveReport({ ...reply(), draft: 'private words' }, noon);
    expect(JSON.stringify(await exportEverything(noon))).not.toContain('private words');
  });

  test('the database cannot keep is told as a failure, so that the page lets it wait', async () => {
    outOfReach();
    await expect(receiveReport(reply(), noon)).rejects.toThrow('The disk is full.');
  });
});

describe('reports that waited', () => {
  test('are kept before the next one', async () => {
    await keepWaiting(reply({ id: 'second', at: noon - 1 }));
    await keepWaiting(reply({ id: 'first', at: noon - 2 }));
    await receiveReport(reply({ id: 'third' }), noon);
    expect(await recorded()).toEqual(['first', 'second', 'third']);
    expect(await readWaiting()).toEqual([]);
  });

  test('survive a database that is out of reach, and come through later, once', async () => {
    await keepWaiting(reply());
    outOfReach();
    await expect(deliverReports()).rejects.toThrow('The disk is full.');
    vi.restoreAllMocks();
    expect(await readWaiting()).toHaveLength(1);
    await Promise.all([deliverReports(), deliverReports()]);
    expect(await recorded()).toEqual(['one']);
    expect(await readWaiting()).toEqual([]);
  });

  test('that were kept already, by a background that died before it could forget them, are kept once', async () => {
    await receiveReport(reply(), noon);
    await keepWaiting(reply());
    await deliverReports();
    expect(await recorded()).toEqual(['one']);
    expect(await readWaiting()).toEqual([]);
  });

  test('one that is none is let go and holds nobody up', async () => {
    await fakeBrowser.storage.local.set({ 'waiting:?': { at: 1, site: 'example' }, 'waiting:!': { at: 1e300 } });
    await keepWaiting(reply());
    await deliverReports();
    expect(await recorded()).toEqual(['one']);
    expect(await readWaiting()).toEqual([]);
  });
});
