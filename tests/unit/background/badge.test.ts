import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeAlarm, showBadge } from '../../../utils/background/badge.ts';
import type { Stance } from '../../../utils/core/words.ts';
import { closeDatabase } from '../../../utils/store/database.ts';
import { deleteEverything } from '../../../utils/store/everything.ts';
import { addInteraction } from '../../../utils/store/interactions.ts';
import { writeSettings } from '../../../utils/store/settings.ts';
import { rememberStoreFault } from '../../../utils/store/state.ts';
import { newId, noon, oneDay, reply } from '../store/context.ts';
import { type Asked, chosen, freshBrowser } from './device.ts';

const midnight = noon + oneDay / 2;

let asked: Asked;
beforeEach(async () => {
  asked = freshBrowser();
  await deleteEverything();
});

async function did(counts: Partial<Record<Stance, number>>, at = noon) {
  for (const [stance, count] of Object.entries(counts))
    for (let one = 0; one < count; one++)
      await addInteraction(reply({ id: `${at}${stance}${one}`, at, stance: stance as Stance }), newId);
}
const wakesAt = async () => (await fakeBrowser.alarms.get(badgeAlarm))?.scheduledTime;

describe('the badge', () => {
  test('is empty while nothing has been served today, and says so in its words', async () => {
    await did({ serve: 5 }, noon - oneDay);
    await showBadge(noon);
    expect(asked).toMatchObject({ text: '', title: 'badge_today 0 0 0' });
  });

  test('shows how often the user served today', async () => {
    await did({ serve: 4, sell: 1, social: 2 });
    await showBadge(noon);
    expect(asked).toMatchObject({ text: '4', title: 'badge_today 4 2 1' });
  });

  test('shows no number of sells: they are no score', async () => {
    await did({ sell: 3 });
    await showBadge(noon);
    expect(asked.text).toBe('');
  });

  test('has one colour for a kind day, one for a selling day, and a plain one for all between', async () => {
    const colourAfter = async (counts: Partial<Record<Stance, number>>) => {
      await deleteEverything();
      await did(counts);
      await showBadge(noon);
      return asked.colour;
    };
    const [none, even, kind, selling] = [
      await colourAfter({}),
      await colourAfter({ serve: 1, sell: 1 }),
      await colourAfter({ serve: 3, sell: 1 }),
      await colourAfter({ serve: 1, sell: 2 }),
    ];
    expect(none).toBe(even);
    expect(new Set([none, kind, selling]).size).toBe(3);
  });

  test('follows the aim the user chose', async () => {
    await did({ serve: 3, sell: 1 });
    await showBadge(noon);
    const kind = asked.colour;
    await writeSettings(chosen({ target: 5 }));
    await showBadge(noon);
    expect(asked.colour).not.toBe(kind);
  });

  test('says that all is paused, in a plain colour, and wakes when the pause ends', async () => {
    await did({ serve: 4 });
    await writeSettings(chosen({ pausedUntil: noon + 60_000 }));
    await showBadge(noon);
    expect(asked).toMatchObject({ text: '–', title: 'badge_paused' });
    expect(await wakesAt()).toBe(noon + 60_000);
    await showBadge(noon + 60_000);
    expect(asked).toMatchObject({ text: '4' });
  });

  test('begins anew at midnight, also in a pause that lasts longer', async () => {
    await showBadge(noon);
    expect(await wakesAt()).toBe(midnight);
    await writeSettings(chosen({ pausedUntil: noon + 10 * oneDay }));
    await showBadge(noon);
    expect(await wakesAt()).toBe(midnight);
    await did({ serve: 2 });
    await writeSettings(chosen({}));
    await showBadge(midnight);
    expect(asked.text).toBe('');
  });

  test('says why the record cannot be read, whatever else there is to say', async () => {
    await writeSettings(chosen({ pausedUntil: noon + 60_000 }));
    await closeDatabase();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('not here', 'InvalidStateError');
    });
    await showBadge(noon);
    vi.restoreAllMocks();
    expect(asked).toMatchObject({ text: '!', title: 'fault_unopenable' });
  });

  test('says why nothing can be recorded, and is itself again when it can', async () => {
    await did({ serve: 1 });
    await rememberStoreFault('full');
    await showBadge(noon);
    expect(asked).toMatchObject({ text: '!', title: 'fault_full' });
    await rememberStoreFault(null);
    await showBadge(noon);
    expect(asked).toMatchObject({ text: '1' });
  });
});
