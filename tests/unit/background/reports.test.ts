import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deliverReports, receiveCorrection, receiveReport } from '../../../utils/background/reports.ts';
import { deletePerson } from '../../../utils/store/delete-person.ts';
import { deleteEverything } from '../../../utils/store/everything.ts';
import { exportJson } from '../../../utils/store/export/json.ts';
import { deleteInteraction } from '../../../utils/store/forget.ts';
import { addInteraction } from '../../../utils/store/interactions.ts';
import { neverRecord } from '../../../utils/store/never.ts';
import { mergePeople } from '../../../utils/store/people.ts';
import { countInteractions, isKnown } from '../../../utils/store/queries.ts';
import { writeSettings } from '../../../utils/store/settings.ts';
import { readStoreFault } from '../../../utils/store/state.ts';
import { verify } from '../../../utils/store/verify.ts';
import { keepWaiting, readWaiting } from '../../../utils/store/waiting.ts';
import { fileOf, noon, oneDay, reply } from '../store/context.ts';
import { chosen, freshBrowser, onSite } from './device.ts';

beforeEach(async () => {
  freshBrowser();
  await deleteEverything();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const recorded = async () => (await fileOf({ exportJson })).stores.interactions.map(({ id }) => id);
const stanceOf = async (id: string) =>
  (await fileOf({ exportJson })).stores.interactions.find((act) => act.id === id)?.stance;
const outOfReach = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });

describe('a report', () => {
  test('is kept, with the person it was toward', async () => {
    await receiveReport(reply());
    expect(await recorded()).toEqual(['one']);
    expect(await isKnown('x', { name: 'Ana', handle: 'ana' })).toBe(true);
  });

  test('told again is kept once', async () => {
    await receiveReport(reply());
    await receiveReport(reply());
    expect(await countInteractions()).toBe(1);
  });

  test.each([
    ['a site that is off', onSite('x', { on: false })],
    ['a pause', chosen({ pausedUntil: noon + 1 })],
  ])('from %s is not kept, and does not wait either', async (_, settings) => {
    await writeSettings(settings);
    await receiveReport(reply());
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
    await receiveReport(reply());
    expect(await countInteractions()).toBe(1);
  });

  test.each([
    ['nonsense', 'sent!'],
    ['nothing', undefined],
    ['a site nobody knows', { ...reply(), site: 'example' }],
    ['a draft where a stance should be', { ...reply(), stance: 'Dear Ana' }],
  ])('that is %s is refused and leaves nothing', async (_, report) => {
    await expect(receiveReport(report)).rejects.toThrow();
    expect(await countInteractions()).toBe(0);
  });

  test('told with a draft is kept without it', async () => {
    await receiveReport({ ...reply(), draft: 'private words' });
    expect(JSON.stringify(await fileOf({ exportJson }))).not.toContain('private words');
  });

  test('the record cannot take now is acknowledged because it waits, also when its page is gone', async () => {
    outOfReach();
    await receiveReport(reply());
    await receiveReport(reply());
    expect(await readWaiting()).toEqual([reply()]);
    expect(await readStoreFault()).toBe('full');
    vi.restoreAllMocks();
    await receiveReport(reply({ id: 'two', at: noon + 1 }));
    expect(await recorded()).toEqual(['one', 'two']);
    expect(await readWaiting()).toEqual([]);
    expect(await readStoreFault()).toBeNull();
  });

  test('that can neither be kept nor wait is told as a failure, so that the page knows', async () => {
    const many = Array.from({ length: 500 }, (_, at) => [`waiting:${at}`, reply({ id: `${at}`, at })]);
    await fakeBrowser.storage.local.set(Object.fromEntries(many));
    outOfReach();
    await expect(receiveReport(reply())).rejects.toMatchObject({ name: 'StoreFault', why: 'full' });
  });

  test('about somebody of whom nothing is ever to be recorded is not kept, under any of their accounts', async () => {
    await receiveReport(reply());
    await receiveReport(reply({ id: 'two', site: 'linkedin', counterpart: { name: 'Ana', handle: 'ana-lima' } }));
    const [ana, too] = (await fileOf({ exportJson })).stores.people;
    await mergePeople(ana!.id, too!.id, noon);
    await keepWaiting(reply({ id: 'waits' }));
    expect((await neverRecord(too!.id)).keys.sort()).toEqual(['linkedin:ana-lima', 'x:ana']);
    expect(await readWaiting()).toEqual([]);
    await receiveReport(reply({ id: 'three' }));
    await receiveReport(reply({ id: 'four', counterpart: { name: 'Ben', handle: 'ben' } }));
    await keepWaiting(reply({ id: 'five' }));
    await deliverReports();
    expect((await recorded()).sort()).toEqual(['four', 'one', 'two']);
  });
});

describe('a correction', () => {
  const kept = async () => (await fileOf({ exportJson })).stores.interactions;

  test('of a report that still waits is kept with it', async () => {
    outOfReach();
    await receiveReport(reply());
    vi.restoreAllMocks();
    await receiveCorrection('one', 'sell', noon + 1);
    expect(await kept()).toMatchObject([{ stance: 'sell', corrected: { from: 'serve', at: noon + 1 } }]);
  });

  test('the record cannot take now is acknowledged because it waits, and changes later what was kept before', async () => {
    await receiveReport(reply());
    outOfReach();
    await receiveCorrection('one', 'sell', noon + 1);
    vi.restoreAllMocks();
    expect(await kept()).toMatchObject([{ stance: 'serve' }]);
    await deliverReports();
    expect(await kept()).toMatchObject([{ stance: 'sell', corrected: { from: 'serve', at: noon + 1 } }]);
    expect((await verify({ repair: false })).wrong).toBe(0);
  });

  test('of what is not noted can be kept as well, and is told as a failure when it cannot', async () => {
    await addInteraction(reply(), () => 'ana');
    await receiveCorrection('one', 'sell', noon + 1);
    expect(await kept()).toMatchObject([{ stance: 'sell', corrected: { from: 'serve', at: noon + 1 } }]);
    outOfReach();
    await expect(receiveCorrection('one', 'social', noon + 2)).rejects.toMatchObject({ why: 'full' });
  });

  test('is not taken back by a report that comes through once more, nor by an older correction', async () => {
    await receiveReport(reply());
    await receiveCorrection('one', 'social', noon + 2);
    await keepWaiting(reply());
    await deliverReports();
    await keepWaiting(reply({ stance: 'sell', corrected: { from: 'serve', at: noon + 1 } }));
    await deliverReports();
    expect(await kept()).toMatchObject([{ stance: 'social', corrected: { from: 'serve', at: noon + 2 } }]);
  });
});

describe('reports that waited', () => {
  test('are kept before the next one', async () => {
    await keepWaiting(reply({ id: 'second', at: noon - 1 }));
    await keepWaiting(reply({ id: 'first', at: noon - 2 }));
    await receiveReport(reply({ id: 'third' }));
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

  test('one that fails by itself goes on waiting, holds nobody up, and its correction waits with it', async () => {
    await keepWaiting(reply({ id: 'odd', at: noon - 2 }));
    await keepWaiting(reply({ id: 'two', at: noon - 1 }));
    const { add } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
      if ((args[0] as { id: string }).id === 'odd') throw new DOMException('odd', 'DataError');
      return add.apply(this, args);
    });
    await receiveReport(reply({ id: 'three' }));
    expect((await recorded()).sort()).toEqual(['three', 'two']);
    expect(await readWaiting()).toMatchObject([{ id: 'odd' }]);
    await receiveCorrection('odd', 'sell', noon);
    vi.restoreAllMocks();
    await deliverReports();
    expect(await stanceOf('odd')).toBe('sell');
    expect((await recorded()).sort()).toEqual(['odd', 'three', 'two']);
    expect(await readWaiting()).toEqual([]);
  });

  test('about an act that is deleted meanwhile do not bring it back', async () => {
    await receiveReport(reply());
    await keepWaiting(reply());
    await Promise.all([deleteInteraction('one'), deliverReports()]);
    expect([await recorded(), await readWaiting()]).toEqual([[], []]);
    await keepWaiting(reply({ id: 'two' }));
    await receiveReport(reply({ id: 'two' }));
    await keepWaiting(reply({ id: 'two' }));
    const [ana] = (await fileOf({ exportJson })).stores.people;
    await deletePerson(ana!.id);
    await deliverReports();
    expect([await recorded(), await readWaiting()]).toEqual([[], []]);
  });

  test('and reports told at once are kept in the order in which they were told', async () => {
    await keepWaiting(reply({ id: 'first', at: noon - 1 }));
    const order: string[] = [];
    const { add } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'interactions') order.push((args[0] as { id: string }).id);
      return add.apply(this, args);
    });
    await Promise.all([
      receiveReport(reply({ id: 'second' })),
      receiveCorrection('second', 'sell', noon + 1),
      deliverReports(),
      receiveReport(reply({ id: 'third' })),
    ]);
    expect(order).toEqual(['first', 'second', 'third']);
    const kept = (await fileOf({ exportJson })).stores.interactions;
    expect(kept.find(({ id }) => id === 'second')).toMatchObject({ stance: 'sell' });
  });

  test('that were kept already, by a background that died before it could forget them, are kept once', async () => {
    await receiveReport(reply());
    await keepWaiting(reply());
    await deliverReports();
    expect(await recorded()).toEqual(['one']);
    expect(await readWaiting()).toEqual([]);
  });

  test('are judged by what the user wanted when they were made, not by what they want now', async () => {
    await writeSettings(onSite('x', { on: false }));
    await keepWaiting(reply({ id: 'made while off' }));
    await writeSettings(chosen({ pausedUntil: noon + 1 }));
    await keepWaiting(reply({ id: 'made in a pause' }));
    await keepWaiting(reply({ id: 'made after it', at: noon + 1 }));
    await writeSettings(chosen({ pausedUntil: noon + oneDay, sites: onSite('x', { on: false }).sites }));
    await deliverReports();
    expect(await recorded()).toEqual(['made after it']);
  });

  test('are let go when the user wants nothing recorded of that person any more', async () => {
    await keepWaiting(reply());
    await keepWaiting(reply({ id: 'two', counterpart: { name: 'Ben', handle: 'ben' } }));
    await writeSettings(chosen({ neverRecord: ['x:ana'] }));
    await deliverReports();
    expect(await recorded()).toEqual(['two']);
    expect(await readWaiting()).toEqual([]);
  });

  test('count on the day on which it happened there, wherever the user is when they come through', async () => {
    await keepWaiting(reply({ day: '2026-11-24' }));
    await keepWaiting(reply({ id: 'of an older release', at: noon + 1 }));
    await deliverReports();
    const { interactions } = (await fileOf({ exportJson })).stores;
    expect(interactions.map(({ day }) => day)).toEqual(['2026-11-24', '2026-11-23']);
  });

  test('with a day that no clock on earth showed then are refused', async () => {
    await expect(receiveReport(reply({ day: '2026-11-20' }))).rejects.toThrow();
    await expect(receiveReport(reply({ day: 'today' }))).rejects.toThrow();
  });

  test('one that is none is let go and holds nobody up', async () => {
    await fakeBrowser.storage.local.set({ 'waiting:?': { at: 1, site: 'example' }, 'waiting:!': { at: 1e300 } });
    await keepWaiting(reply());
    await deliverReports();
    expect(await recorded()).toEqual(['one']);
    expect(await readWaiting()).toEqual([]);
  });
});
