import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keep, whenShown } from './own-pages.ts';
import { chromium, past, setTheStage, t } from './stage.ts';
import { controlsOf, focusNow, tabTo, tour } from './tour.ts';

setTheStage();

let own: Page;
beforeEach(async () => {
  const met = { counterpart: { name: 'Ana Lima', handle: 'ana' }, heard: 'you' as const };
  await keep(chromium, [past(0, 'x', 'serve'), past(1, 'linkedin', 'sell'), { ...past(2, 'x', 'serve'), ...met }]);
});
afterEach(() => own.close());

const open = async (path: string) => {
  own = await chromium.openOwn(path);
  await own.bringToFront();
  await own.waitForSelector('main');
};

describe('with the keyboard alone', () => {
  it.each([
    ['the popup', 'popup.html'],
    ['the balance in the journal', 'journal.html'],
    ['the timeline in the journal', 'journal.html#timeline'],
    ['the people in the journal', 'journal.html#people'],
    ['the options', 'options.html'],
    ['the welcome page', 'welcome.html'],
    ['the side panel', 'sidepanel.html'],
  ])('%s: every control is reached in the order it reads, seen when it is, and left again', async (_, path) => {
    await open(path);
    const controls = await controlsOf(own);
    const there = await tour(own, controls.length + 5);
    expect(there.filter(({ seen }) => !seen)).toEqual([]);
    expect(there.map(({ place, name }) => [place, name])).toEqual(there.map(({ name }, at) => [at, name]));
    expect(there.map(({ name }) => name)).toHaveLength(controls.length);
    // Backwards the browser begins at the end again by itself.
    const back = await tour(own, there.length, true);
    expect(back.map(({ place }) => place)).toEqual(there.map(({ place }) => place).reverse());
  });

  it('the welcome page is gone through from step to step, each with its headline first', async () => {
    await open('welcome.html');
    for (const [step, title] of (['welcome_keeps', 'welcome_practice'] as const).entries()) {
      await tabTo(own, t('welcome_next'));
      await own.keyboard.press('Enter');
      await expect.poll(() => focusNow(own)).toBe(t(title));
      const controls = await controlsOf(own);
      // In the box to practise in the question comes, and is the next to be reached.
      const there = await tour(own, controls.length);
      expect(there.filter(({ seen }) => !seen)).toEqual([]);
      const known = there.map(({ place }) => place).filter((place) => place >= 0);
      expect([step, known]).toEqual([step, known.map((_, at) => at)]);
      expect(there.length).toBe(controls.length);
    }
  });

  it('a pause can be chosen and ended, and the focus stays where the choice was', async () => {
    await open('popup.html');
    await tabTo(own, t('popup_pause_today'));
    await own.keyboard.press('Enter');
    await whenShown(own, t('popup_paused_note'));
    await expect.poll(() => focusNow(own)).toBe(t('popup_resume'));
    await own.keyboard.press('Enter');
    await whenShown(own, t('popup_pause_today'));
    await expect.poll(() => focusNow(own)).toBe(t('popup_pause_hour'));
  });

  it('an option is changed by an arrow key and taken back, and the focus is not lost', async () => {
    await open('options.html');
    await tabTo(own, t('options_place_page'));
    await own.keyboard.press('ArrowRight');
    await whenShown(own, t('options_saved'));
    await tabTo(own, t('options_undo'));
    await own.keyboard.press('Enter');
    await whenShown(own, t('options_undone'));
    await expect.poll(() => focusNow(own)).not.toBe('');
  });

  it('what cannot be undone asks first: Escape is no, and the focus is where it was', async () => {
    await open('options.html');
    await tabTo(own, t('options_delete'));
    await own.keyboard.press('Enter');
    await whenShown(own, t('options_delete_question'));
    await expect.poll(() => focusNow(own)).toBe(t('options_cancel'));
    await own.keyboard.press('Escape');
    await expect.poll(() => focusNow(own)).toBe(t('options_delete'));
  });

  it('somebody is found, and an entry of the journal deleted and brought back', async () => {
    await open('journal.html#timeline');
    await tabTo(own, t('journal_delete'));
    await own.keyboard.press('Enter');
    await own.waitForFunction((words) => document.body.innerText.includes(words), { polling: 50 }, t('options_undo'));
    expect(await focusNow(own)).not.toBe('');
    await tabTo(own, t('options_undo'));
    await own.keyboard.press('Enter');
    await expect.poll(() => focusNow(own)).not.toBe('');
  });
});
