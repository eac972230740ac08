import { describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { enter } from './act.ts';
import { nudgeIn, openByClick, whenGone, whenItSays, whenItSaysNoMore, wordsOf } from './nudge.ts';
import { keep, lookAfterTheRecord, settingsNow, whenShown } from './own-pages.ts';
import {
  book,
  choose,
  chromium,
  countNudges,
  homePost,
  hour,
  inOptions,
  inPopup,
  options,
  page,
  past,
  reply,
  setTheStage,
  t,
  writeAndSend,
} from './stage.ts';

declare const chrome: typeof browser;

setTheStage();

const undo = async () => {
  await choose(options, 'button', t('options_undo'));
  await whenShown(options, t('options_undone'));
};

/** A time of day around now, as a field for it wants it. */
const timeAt = (ms: number) => new Date(ms).toTimeString().slice(0, 5);

/** Picks a time as the browser's own clock does, whatever the language in which it shows it. */
const pickTime = async (name: string, time: string) => {
  const field = await options.waitForSelector(`aria/${name}`);
  await field!.evaluate((it, value) => {
    (it as HTMLInputElement).value = value;
    it.dispatchEvent(new Event('change', { bubbles: true }));
  }, time);
};

/** The options' search field. */
const search = () => options.waitForSelector(`aria/${t('options_find')}[role="textbox"]`);

describe('every option', () => {
  it('is found by what one types, and all are back with Escape', async () => {
    await options.bringToFront();
    await (await search())!.type('aim sell');
    await whenShown(options, t.plural('options_found', 1));
    const headings = () =>
      options.$$eval('h2', (all) => all.filter((it) => it.checkVisibility()).map((it) => it.textContent));
    expect(await headings()).toEqual([t('options_target')]);
    expect(await options.$$eval('.contents a', (all) => all.map((it) => it.textContent))).toEqual(await headings());
    await (await options.waitForSelector(`aria/${t('options_target_name')}[role="slider"]`))!.press('ArrowRight');
    await whenShown(options, t.plural('options_target_value', 4));
    await (await search())!.press('Escape');
    await whenShown(options, t('options_sites'));
    expect((await headings()).length).toBeGreaterThan(12);
  });

  it('about quiet hours holds at once: nothing is asked in them, all is counted, and undo takes it back', async () => {
    const now = Date.now();
    await inOptions(async () => {
      await choose(options, 'switch', t('options_hours_on'));
      await pickTime(t('options_hours_from'), timeAt(now - hour));
      await pickTime(t('options_hours_to'), timeAt(now + 2 * hour));
      await whenShown(options, t('options_saved'));
    });
    const nudges = await countNudges();
    await enter(page, reply);
    await writeAndSend(reply);
    expect((await book.whenItHolds(1)).interactions).toMatchObject([{ kind: 'reply', stance: 'serve' }]);
    expect(await nudges()).toBe(0);
    await inPopup((popup) => whenShown(popup, t('popup_hours_note')));

    await inOptions(() => choose(options, 'switch', t('options_hours_on')));
    await enter(page, homePost);
    await nudgeIn(page);
    await inOptions(undo);
    await whenGone(page);
  });

  it('about the order of suggestions: the nudge follows', async () => {
    const [first, last] = [t('prompt_post_lesson'), t('prompt_post_introduce')];
    await enter(page, homePost);
    await openByClick(page);
    expect(await wordsOf(await whenItSays(page, first))).not.toContain(last);

    await inOptions(async () => {
      await choose(options, 'heading', t('options_order_open'));
      const up = await options.waitForSelector(`aria/${t('options_order_up_this', last)}[role="button"]`);
      const place = await up!.evaluate((it) => [...it.closest('ol')!.children].indexOf(it.closest('li')!));
      await up!.focus();
      for (let at = place; at > 0; at--) await options.keyboard.press('Enter');
      await whenShown(options, `${t('options_saved')} ${t('options_order')}`);
    });
    const nudge = await whenItSays(page, last);
    expect(await wordsOf((await nudge.$('.prompt'))!)).toContain(last);

    await inOptions(() => choose(options, 'button', t('options_order_first')));
    await whenItSaysNoMore(page, nudge, last);
    await inOptions(undo);
    await whenItSays(page, last);
  });

  it('about how long entries are kept: what is older goes, its sums stay', async () => {
    await keep(chromium, [past(400, 'x', 'serve'), past(1, 'x', 'serve')]);
    const year = async () => {
      await options.select('#retention select', '365');
      await whenShown(options, `${t('options_saved')} ${t('options_retention')}`);
    };
    await inOptions(async () => {
      await year();
      await undo();
    });
    expect((await settingsNow(chromium))!.retention).toBe(730);
    const { interactions, rollups } = await book.read();
    expect(interactions).toHaveLength(3);
    await inOptions(year);
    // Nothing is let go of before the clock has gone evenly for a day.
    const clock = { at: Date.now() - hour, evenSince: Date.now() - 48 * hour };
    await options.evaluate((seen) => chrome.storage.local.set({ clock: seen }), clock);
    await lookAfterTheRecord(chromium);
    await expect.poll(async () => (await book.read()).interactions).toHaveLength(2);
    expect((await book.read()).rollups.map(({ day, count }) => [day, count])).toEqual(
      rollups.map(({ day, count }) => [day, count]),
    );
  });

  it('is as it was after undo: somebody to leave alone, a suggestion of one’s own, what was learned', async () => {
    await enter(page, reply);
    await openByClick(page);
    await writeAndSend(reply, 'Zinnias by the harbour wall again');
    await choose(page, 'button', t('stance_sell'));
    await whenItSays(page, t('nudge_corrected'));
    await enter(page, reply);
    await openByClick(page);
    await choose(page, 'button', t('nudge_snooze_person'));
    await whenGone(page);
    const own = 'Bring soup on Sunday';
    const account = reply.counterpart!.handle!;
    await inOptions(async () => {
      await options.reload();
      await (await options.waitForSelector(`aria/${t('options_own_new')}[role="textbox"]`))!.type(own);
      await choose(options, 'button', t('options_own_add'));
      await whenShown(options, own);
      // A choice shows at once, and is kept a moment after.
      const chosen = { quietPeople: [`x:${account}`], prompts: { own: [{ text: own }] } };
      await expect.poll(() => settingsNow(chromium)).toMatchObject(chosen);
      const [before, taught] = [await settingsNow(chromium), t.plural('options_learning', 1)];
      for (const takeOff of [t('options_remove_this', account), t('options_remove_this', own)]) {
        await choose(options, 'button', takeOff);
        await whenShown(options, t('options_saved'));
        await expect.poll(() => settingsNow(chromium)).not.toEqual(before);
        await undo();
        await expect.poll(() => settingsNow(chromium)).toEqual(before);
      }
      await choose(options, 'button', t('options_forget'));
      await whenShown(options, t('options_forgotten'));
      await undo();
      await whenShown(options, taught);
    });
  });
});
