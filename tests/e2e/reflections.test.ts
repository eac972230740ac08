import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reflection } from '../../utils/core/reflection.ts';
import { readStore } from './chromium.ts';
import { keep, whenShown } from './own-pages.ts';
import { choose, chromium, past, setTheStage, t } from './stage.ts';

setTheStage();

const day = 24 * 3_600_000;
/** Noon of the latest Monday that has passed: in every region the second or third day of a week. */
const monday = new Date(new Date().setHours(12, 0, 0, 0) - ((new Date().getDay() + 6) % 7) * day).getTime();

let journal: Page;
beforeEach(async () => {
  journal = await chromium.openPage();
  await journal.evaluateOnNewDocument((now) => {
    Date.now = () => now;
  }, monday);
});
afterEach(() => journal.close());

const press = (name: string) => choose(journal, 'button', name);
const open = async (hash = '') => {
  await journal.goto('about:blank');
  await journal.goto(`chrome-extension://${chromium.id}/journal.html${hash}`);
  await journal.waitForSelector('main');
};
const kept = async () =>
  (await readStore<Reflection>(journal, 'reflections')).map(({ counts, story, plan }) => ({ ...counts, story, plan }));
const undo = async () => {
  await press(t('options_undo'));
  await whenShown(journal, t('options_undone'));
};
const field = async (name: 'reflections_ask_story' | 'reflections_ask_plan') =>
  (await journal.waitForSelector(`aria/${t(name)}[role="textbox"]`))!;

/** Two acts in the week before. */
async function live() {
  const ago = (Date.now() - monday) / day;
  await keep(chromium, [past(ago + 3, 'x', 'serve'), past(ago + 4, 'linkedin', 'sell')]);
  await journal.bringToFront();
}

describe('a look back at the last week', () => {
  it('is offered above the balance, and passed over in one press, for good', async () => {
    await live();
    await open();
    await whenShown(journal, t('reflections_offer'));
    await press(t('reflections_skip'));
    await whenShown(journal, t('reflections_skipped'));
    expect(await kept()).toEqual([{ serve: 1, social: 0, sell: 1, story: '', plan: '' }]);
    await undo();
    await whenShown(journal, t('reflections_offer'));
    await press(t('reflections_skip'));
    await whenShown(journal, t('reflections_skipped'));
    await open();
    await whenShown(journal, t('journal_balance'));
    expect(await journal.evaluate(() => document.body.innerText)).not.toContain(t('reflections_offer'));
  });

  it('is not offered after a week in which nothing was written', async () => {
    await keep(chromium, [past(0, 'x', 'serve')]);
    await open();
    await whenShown(journal, t('journal_balance'));
    expect(await journal.evaluate(() => document.body.innerText)).not.toContain(t('reflections_offer'));
  });

  it('is written, read again, corrected and deleted, and all of it taken back', async () => {
    await live();
    await open();
    await choose(journal, 'link', t('reflections_look'));
    await (await field('reflections_ask_story')).type('Tom drove the piano');
    await (await field('reflections_ask_plan')).type('Thank him');
    await press(t('reflections_keep'));
    await whenShown(journal, t('reflections_kept'));
    const first = { serve: 1, social: 0, sell: 1, story: 'Tom drove the piano', plan: 'Thank him' };
    expect(await kept()).toEqual([first]);

    await open('#reflections');
    await whenShown(journal, 'Tom drove the piano');
    expect(await journal.$(`aria/${t('reflections_keep')}[role="button"]`)).toBeNull();
    await journal.click('.reflection-deeds button:first-child');
    const story = await field('reflections_ask_story');
    await story.press('End');
    await story.type('!');
    await press(t('reflections_keep'));
    await whenShown(journal, 'Tom drove the piano!');
    expect(await kept()).toEqual([{ ...first, story: 'Tom drove the piano!' }]);
    await undo();
    expect(await kept()).toEqual([first]);

    await journal.click('.reflection-deeds button:last-child');
    await whenShown(journal, t('journal_deleted'));
    expect(await kept()).toEqual([]);
    await undo();
    await whenShown(journal, 'Tom drove the piano');
    expect(await kept()).toEqual([first]);
  });
});
