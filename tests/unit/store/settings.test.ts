import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Habits } from '../../../utils/core/reading/model/habits.ts';
import { defaultSettings, type SiteSettings } from '../../../utils/core/settings.ts';
import { changeHabits, forgetHabits, readHabits } from '../../../utils/store/habits.ts';
import { readRecentPrompts, rememberPrompt } from '../../../utils/store/recent.ts';
import {
  changeSettings,
  chooseSettings,
  readSettings,
  watchSettings,
  writeSettings,
} from '../../../utils/store/settings.ts';

beforeEach(() => fakeBrowser.reset());

const onLinkedIn = (more: Partial<SiteSettings>) => ({
  sites: { ...defaultSettings.sites, linkedin: { ...defaultSettings.sites.linkedin, ...more } },
});
const older = (settings: unknown) => fakeBrowser.storage.local.set({ settings });

describe('settings', () => {
  test('are the defaults until something is chosen', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
  });

  test('are read as they were written', async () => {
    const chosen = {
      ...defaultSettings,
      language: 'ar' as const,
      target: 7,
      pausedUntil: 12,
      quietPeople: ['x:__proto__'],
      prompts: { order: [], off: ['ask_goal'], own: [{ id: '1', text: '<b>Listen</b>' }] },
    };
    await writeSettings(chosen);
    expect(await readSettings()).toEqual(chosen);
  });

  test.each([
    ['nothing but a target', { target: 9 }, { target: 9 }],
    [
      'one site',
      { sites: { x: { on: false, nudge: 'panel' } } },
      { sites: { ...defaultSettings.sites, x: { on: false, nudge: 'panel' } } },
    ],
    [
      'a site without a place for its nudge',
      { sites: { linkedin: { on: false } } },
      { sites: { ...defaultSettings.sites, linkedin: { on: false, nudge: 'page' } } },
    ],
    [
      'quiet hours without days',
      { quietHours: { on: true } },
      { quietHours: { ...defaultSettings.quietHours, on: true } },
    ],
    ['a language that is none of ours', { language: 'tlh' }, { language: null }],
    [
      'prompts without own ones',
      { prompts: { order: [], off: ['a'] } },
      { prompts: { order: [], off: ['a'], own: [] } },
    ],
    [
      'own prompts alone',
      { prompts: { own: [{ id: 'a', text: 'b' }] } },
      { prompts: { order: [], off: [], own: [{ id: 'a', text: 'b' }] } },
    ],
  ])('an older release that kept %s is completed with defaults', async (_, kept, expected) => {
    await older(kept);
    expect(await readSettings()).toEqual({ ...defaultSettings, ...expected });
  });

  test('whoever watches hears of changes completed as well, and of a deletion as the defaults', async () => {
    const heard: unknown[] = [];
    const stop = watchSettings((settings) => heard.push(settings));
    await older({ target: 9 });
    await fakeBrowser.storage.local.remove('settings');
    stop();
    await older({ target: 1 });
    expect(heard).toEqual([{ ...defaultSettings, target: 9 }, defaultSettings]);
  });

  test.each([
    ['the whole of it', 'nonsense', {}],
    ['a list', [], {}],
    ['the sites', { sites: 42, target: 9 }, { target: 9 }],
    ['one site', { sites: { x: null, linkedin: { on: false, nudge: 'nowhere' } } }, onLinkedIn({ on: false })],
    ['a switch', { sites: { linkedin: { on: 'no', nudge: 'panel' } } }, onLinkedIn({ nudge: 'panel' })],
    ['a pause', { pausedUntil: 'tomorrow', quietUntil: 1e300, target: 9 }, { target: 9 }],
    [
      'quiet hours',
      { quietHours: { on: true, from: '24:00', to: '07:30', days: [5, 'one', 9, 1, 5] } },
      { quietHours: { on: true, from: '22:00', to: '07:30', days: [1, 5] } },
    ],
    ['the aim', { target: -1, quietPeople: ['x:ana'] }, { quietPeople: ['x:ana'] }],
    ['how long to keep', { retention: 0, neverRecord: ['x:ana'] }, { neverRecord: ['x:ana'] }],
    ['an entry of a list', { neverRecord: ['x:ana', 7, null, 'x:ben'] }, { neverRecord: ['x:ana', 'x:ben'] }],
    [
      'own words',
      { prompts: { order: [], off: 'all', own: [{ id: 'a', text: 'b' }, { id: 7 }, null] } },
      { prompts: { order: [], off: [], own: [{ id: 'a', text: 'b' }] } },
    ],
  ])('that are damaged fall back field by field: %s', async (_, kept, expected) => {
    await older(kept);
    expect(await readSettings()).toEqual({ ...defaultSettings, ...expected });
  });

  test('keep what a newer release has put there, also when something is changed', async () => {
    const newer = { colour: 'green', sites: { bluesky: { on: false } }, prompts: { tone: 'mine' } };
    await older(newer);
    await changeSettings((settings) => ({ ...settings, target: 5 }));
    expect((await fakeBrowser.storage.local.get('settings')).settings).toMatchObject({ ...newer, target: 5 });
  });

  test('changed in many places at once lose no change', async () => {
    const seen = await readSettings();
    await Promise.all([
      chooseSettings(seen, { ...seen, target: 5 }),
      chooseSettings(seen, { ...seen, sites: { ...seen.sites, x: { on: false, nudge: 'page' } } }),
      chooseSettings(seen, { ...seen, sites: { ...seen.sites, facebook: { on: true, nudge: 'panel' } } }),
      ...['ana', 'ben', 'mei'].map((name) =>
        changeSettings((settings) => ({ ...settings, quietPeople: [...settings.quietPeople, name] })),
      ),
    ]);
    expect(await readSettings()).toEqual({
      ...seen,
      target: 5,
      sites: { ...seen.sites, x: { on: false, nudge: 'page' }, facebook: { on: true, nudge: 'panel' } },
      quietPeople: ['ana', 'ben', 'mei'],
    });
  });

  test('reading never hands out the defaults themselves to be changed', async () => {
    const settings = await readSettings();
    settings.sites.x.on = false;
    settings.prompts.off = ['everything'];
    expect(defaultSettings.sites.x.on).toBe(true);
    expect(defaultSettings.prompts.off).toEqual([]);
  });
});

describe('prompts shown lately', () => {
  test('are remembered newest first, forty of them', async () => {
    for (let at = 0; at < 45; at++) await rememberPrompt({ prompt: `${at}`, outcome: 'shown' });
    const recent = await readRecentPrompts();
    expect(recent).toHaveLength(40);
    expect(recent[0]).toEqual({ prompt: '44', outcome: 'shown' });
  });

  test('in two places at once are all remembered', async () => {
    await Promise.all(['one', 'two', 'three'].map((prompt) => rememberPrompt({ prompt, outcome: 'shown' })));
    expect((await readRecentPrompts()).map(({ prompt }) => prompt)).toEqual(['three', 'two', 'one']);
  });
});

describe('what corrections teach', () => {
  const learn = () => changeHabits(({ taught }) => new Habits({ ...taught, corrections: taught.corrections + 1 }));

  test('in two places at once is all learned, and forgotten when the user says so meanwhile', async () => {
    await Promise.all([learn(), learn(), learn()]);
    expect((await readHabits()).taught.corrections).toBe(3);
    await Promise.all([learn(), forgetHabits()]);
    expect((await readHabits()).taught.corrections).toBe(0);
  });
});
