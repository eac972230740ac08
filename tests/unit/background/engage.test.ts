import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { engage } from '../../../utils/background/engage.ts';
import { snooze } from '../../../utils/background/snooze.ts';
import type { Settings } from '../../../utils/core/settings.ts';
import type { Engagement } from '../../../utils/core/words.ts';
import { deleteEverything } from '../../../utils/store/everything.ts';
import { addInteraction } from '../../../utils/store/interactions.ts';
import { readRecentPrompts } from '../../../utils/store/recent.ts';
import { readSettings, writeSettings } from '../../../utils/store/settings.ts';
import { newId, noon, reply } from '../store/context.ts';
import { type Asked, chosen, freshBrowser, onSite } from './device.ts';

const ana = { name: 'Ana Lima', handle: 'ana' };
const toAna: Engagement = {
  id: 'e',
  site: 'x',
  kind: 'reply',
  counterpart: ana,
  inReplyTo: { text: 'The new clinic opens on Monday.' },
};
const here = { tabId: 7, frameId: 3 };
const hour = 60 * 60 * 1000;

let asked: Asked;
beforeEach(async () => {
  asked = freshBrowser();
  await deleteEverything();
});

const engageWith = async (settings: Settings, more: Partial<Engagement> = {}) => {
  await writeSettings(settings);
  return engage({ ...toAna, ...more }, here, noon);
};

describe('what is asked', () => {
  test('the nudge’s script is in that very frame by the time the answer is', async () => {
    const plan = await engage(toAna, here, noon);
    expect(plan).toMatchObject({ place: 'page', gentle: false });
    expect(plan.nudge?.prompts.length).toBeGreaterThan(0);
    expect(asked.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [3] },
      files: ['/nudge.js'],
    });
  });

  test.each([
    ['the site is off', onSite('x', { on: false })],
    ['its nudge is off', onSite('x', { nudge: 'off' })],
    ['everything is paused', chosen({ pausedUntil: noon + 1 })],
    ['the user wants an hour of peace', chosen({ quietUntil: noon + 1 })],
    ['the user wants peace about this person', chosen({ quietPeople: ['x:ana'] })],
  ])('when %s there is no nudge, no script in the page and no prompt remembered', async (_, settings) => {
    expect((await engageWith(settings)).nudge).toBeUndefined();
    expect(asked.executeScript).not.toHaveBeenCalled();
    expect(await readRecentPrompts()).toEqual([]);
  });

  test('peace about one person, a pause that is over and another site silence nobody else', async () => {
    const settings = { ...onSite('facebook', { on: false }), quietPeople: ['x:ben'], pausedUntil: noon };
    expect((await engageWith(settings)).nudge).toBeDefined();
  });

  test('a nudge for the side panel puts nothing into the page', async () => {
    const plan = await engageWith(onSite('x', { nudge: 'panel' }));
    expect(plan).toMatchObject({ place: 'panel', nudge: { line: 'first' } });
    expect(asked.executeScript).not.toHaveBeenCalled();
  });

  test('the nudge gets its words in the language that was chosen, and none when none was', async () => {
    const { words } = await engageWith(chosen({ language: 'de' }));
    expect(words).toMatchObject({ language: 'de', messages: { nudge_corrected: { message: 'Danke dir.' } } });
    expect((await engageWith(chosen({}))).words).toBeUndefined();
  });

  test('a first contact gets its own question, somebody known the usual one', async () => {
    expect((await engage(toAna, here, noon)).nudge?.line).toBe('first');
    await addInteraction(reply({ counterpart: ana }), newId);
    expect((await engage(toAna, here, noon)).nudge?.line).toBe('person');
  });

  test('what they ask for is said, and shapes the question', async () => {
    const plan = await engage({ ...toAna, inReplyTo: { text: 'Can anyone recommend a good accountant?' } }, here, noon);
    expect(plan).toMatchObject({ answered: 'recommend', nudge: { line: 'need' } });
  });

  test('in a hard time the plan is gentle, and says so even without a nudge', async () => {
    const inReplyTo = { text: 'My father passed away last night.' };
    expect(await engage({ ...toAna, inReplyTo }, here, noon)).toMatchObject({
      gentle: true,
      nudge: { line: 'gentle' },
    });
    expect(await engageWith(onSite('x', { nudge: 'off' }), { inReplyTo })).toMatchObject({ gentle: true });
  });

  test('the prompt shown is remembered, so that the next time another one leads', async () => {
    const lead = async (id: string) => (await engage({ ...toAna, id }, here, noon)).nudge!.prompts[0]!.id;
    const first = await lead('first');
    expect(await readRecentPrompts()).toEqual([{ prompt: first, outcome: 'shown' }]);
    const leads = new Set<string>();
    for (let times = 0; times < 4; times++) leads.add(await lead(`again ${times}`));
    expect(leads.size).toBeGreaterThan(1);
    const [last] = [await lead('the same'), await lead('the same')];
    expect(await lead('the same')).toBe(last);
    expect(await readRecentPrompts()).toHaveLength(6);
  });

  test('nothing of what they wrote is kept by being asked about', async () => {
    await engage(toAna, here, noon);
    const kept = JSON.stringify(await fakeBrowser.storage.local.get());
    expect(kept).not.toMatch(/clinic|Ana/);
  });

  test('a tab that is gone by then is a fault of that engagement only', async () => {
    asked.executeScript.mockRejectedValueOnce(new Error('No tab with id: 7'));
    await expect(engage(toAna, here, noon)).rejects.toThrow('No tab');
    expect((await engage(toAna, here, noon)).nudge).toBeDefined();
  });
});

describe('peace', () => {
  test('“not now” lasts an hour, everywhere', async () => {
    await snooze('now', toAna, noon);
    expect((await engage({ ...toAna, site: 'linkedin' }, here, noon + hour - 1)).nudge).toBeUndefined();
    expect((await engage(toAna, here, noon + hour)).nudge).toBeDefined();
  });

  test('“not here” lasts on this site, and recording goes on', async () => {
    await snooze('site', toAna, noon);
    expect((await readSettings()).sites.x).toEqual({ on: true, nudge: 'off' });
    expect((await engage(toAna, here, noon + 1000 * hour)).nudge).toBeUndefined();
    expect((await engage({ ...toAna, site: 'facebook' }, here, noon)).nudge).toBeDefined();
  });

  test('“not for this person” lasts for them, under whatever name they show', async () => {
    await snooze('person', toAna, noon);
    await snooze('person', toAna, noon);
    expect((await readSettings()).quietPeople).toEqual(['x:ana']);
    const renamed = { name: 'Dr. Ana', handle: 'Ana', profileUrl: 'https://x.com/Ana' };
    expect((await engage({ ...toAna, counterpart: renamed }, here, noon)).nudge).toBeUndefined();
    expect((await engage({ ...toAna, counterpart: { name: 'Ben', handle: 'ben' } }, here, noon)).nudge).toBeDefined();
  });

  test('“not for this person” about nobody, or a name alone, changes nothing', async () => {
    await snooze('person', { ...toAna, counterpart: null }, noon);
    await snooze('person', { ...toAna, counterpart: { name: 'Ana Lima' } }, noon);
    expect((await readSettings()).quietPeople).toEqual([]);
  });

  test('every wish leaves the other choices alone', async () => {
    const before = chosen({ target: 5, prompts: { order: [], off: ['ask_goal'], own: [] } });
    await writeSettings(before);
    for (const scope of ['now', 'site', 'person'] as const) await snooze(scope, toAna, noon);
    const { target, prompts, pausedUntil, sites } = await readSettings();
    expect({ target, prompts, pausedUntil }).toEqual({ target: 5, prompts: before.prompts, pausedUntil: null });
    expect(sites.linkedin).toEqual(before.sites.linkedin);
  });
});
