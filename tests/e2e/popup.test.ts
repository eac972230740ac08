import { describe, expect, it } from 'vitest';
import type { Interaction } from '../../utils/core/words.ts';
import { enter, focusEditor, perform } from './act.ts';
import { hasNudge, nudgeIn, openByClick, whenGone } from './nudge.ts';
import { keep, lookAfterTheRecord, nextPage, openPopup, settingsNow, toolbar, whenShown } from './own-pages.ts';
import {
  book,
  choose,
  chromium,
  comment,
  countNudges,
  homePost,
  hour,
  inPopup,
  options,
  page,
  past,
  reply,
  setTheStage,
  t,
  writeAndSend,
} from './stage.ts';

setTheStage();

describe('the popup', () => {
  it('says on which page it is at work', async () => {
    await page.goto(homePost.url);
    await inPopup((popup) => whenShown(popup, t('popup_state_ready', t('site_x'))));
    await page.goto('about:blank');
    await inPopup(async (popup) => {
      await whenShown(popup, t('popup_state_elsewhere'));
      expect(await popup.$('aria/[role="switch"]')).toBeNull();
    });
  });

  it('says when a site seems to have changed its page, and nothing of the kind where it knows one box', async () => {
    await page.goto(homePost.url);
    await page.evaluate(() => {
      document.body.innerHTML = '<div id="new" contenteditable="true" style="height: 9em"></div>';
    });
    await page.click('#new');
    await page.keyboard.type('Come by when you like, I am here all day.');
    await inPopup((popup) => whenShown(popup, t('popup_changed_note')));
    await enter(page, reply);
    await page.keyboard.type('Come by when you like, I am here all day.');
    await inPopup((popup) => whenShown(popup, t('popup_state_ready', t('site_x'))));
  });

  it('invites to a first good turn while there is nothing to show', async () => {
    await page.goto(homePost.url);
    await inPopup((popup) => whenShown(popup, t('popup_first_title')));
  });

  it('shows today, the last seven days, and serves per sell', async () => {
    await keep(chromium, [
      past(0, 'x', 'serve'),
      past(0, 'x', 'serve'),
      past(0, 'x', 'sell'),
      past(0, 'linkedin', 'social'),
      past(1, 'linkedin', 'serve'),
      past(6, 'facebook', 'sell'),
      past(7, 'facebook', 'serve'),
    ]);
    await enter(page, reply);
    await writeAndSend(reply);
    await book.whenItHolds(9);
    await inPopup(async (popup) => {
      const part = (name: string) =>
        popup.$eval(`aria/${name}[role="region"]`, (it) => (it as HTMLElement).innerText.replace(/\s+/g, ' '));
      const today = await part(t('popup_today'));
      expect(today).toContain(`3 ${t('popup_serves_per_sell')} ${t('popup_aim_reached', 3)}`);
      expect(today).toContain(`3 ${t('stance_serve')} 1 ${t('stance_social')} 1 ${t('stance_sell')}`);
      const week = await part(t('popup_week'));
      expect(week).toContain(t('popup_week_ratio', 2));
      const rows = await popup.$$eval('tbody tr', (them) =>
        them.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent).join(' ')),
      );
      // Serving, social, selling; the oldest day first.
      expect(rows).toEqual(['0 0 1', '0 0 0', '0 0 0', '0 0 0', '0 0 0', '1 0 0', '3 1 1']);
    });
  });

  it.each([
    ['for an hour', 'popup_pause_hour'],
    ['for today', 'popup_pause_today'],
    ['until tomorrow morning', 'popup_pause_morning'],
  ] as const)('pauses %s: nothing is asked and nothing recorded, until it is resumed', async (_, button) => {
    await page.goto(homePost.url);
    await inPopup(async (popup) => {
      await choose(popup, 'button', t(button));
      await whenShown(popup, t('popup_paused_note'));
    });
    const { pausedUntil } = (await settingsNow(chromium))!;
    const midnight = new Date().setHours(24, 0, 0, 0);
    if (button === 'popup_pause_today') expect(pausedUntil).toBe(midnight);
    else if (button === 'popup_pause_morning') expect(new Date(pausedUntil!).getHours()).toBe(8);
    else expect(Math.abs(pausedUntil! - Date.now() - hour)).toBeLessThan(60_000);
    await expect.poll(() => toolbar(chromium)).toMatchObject({ text: '–', title: t('badge_paused') });

    const nudges = await countNudges();
    await enter(page, reply);
    await writeAndSend(reply);
    await (await page.waitForSelector('[data-testid="like"]'))!.click();
    expect(await nudges()).toBe(0);

    await inPopup(async (popup) => {
      await choose(popup, 'button', t('popup_resume'));
      await whenShown(popup, t('popup_state_ready', t('site_x')));
    });
    await enter(page, homePost);
    await nudgeIn(page);
    await writeAndSend(homePost);
    // What was written in the pause comes neither now nor later.
    expect((await book.whenItHolds(1)).interactions).toMatchObject([{ kind: 'post' }]);
    await expect.poll(() => toolbar(chromium)).toMatchObject({ text: '1' });
  });

  it('takes the nudge away while it pauses, and gives it back where the user still writes', async () => {
    await enter(page, reply);
    await nudgeIn(page);
    await inPopup((popup) => choose(popup, 'button', t('popup_pause_hour')));
    await whenGone(page);
    await inPopup((popup) => choose(popup, 'button', t('popup_resume')));
    await focusEditor(page, reply);
    await nudgeIn(page);
  });

  it('keeps a pause in a composer that was left before it began', async () => {
    await page.goto(homePost.url);
    await focusEditor(page, homePost);
    await page.keyboard.type('Half a thought');
    await nudgeIn(page);
    await perform(page, reply.open);
    await focusEditor(page, reply);
    await nudgeIn(page);
    await inPopup((popup) => choose(popup, 'button', t('popup_pause_hour')));
    await whenGone(page);
    await perform(page, reply.cancel.slice(0, 1));
    await focusEditor(page, homePost);
    await writeAndSend(homePost);
    expect(await hasNudge(page)).toBe(false);
  });

  it('switches one site off and leaves the others at work', async () => {
    await page.goto(homePost.url);
    await inPopup(async (popup) => {
      await choose(popup, 'switch', t('popup_site_switch', t('site_x')));
      await whenShown(popup, t('popup_site_is_off'));
    });
    const nudges = await countNudges();
    await enter(page, reply);
    await writeAndSend(reply);
    expect(await nudges()).toBe(0);
    await enter(page, comment);
    await nudgeIn(page);
    await writeAndSend(comment);
    expect((await book.whenItHolds(1)).interactions).toMatchObject([{ site: 'linkedin' }]);

    await page.goto(homePost.url);
    await inPopup((popup) => choose(popup, 'switch', t('popup_site_switch', t('site_x'))));
    await enter(page, reply);
    await nudgeIn(page);
    await writeAndSend(reply);
    expect((await book.whenItHolds(2)).interactions.map(({ site }) => site)).toEqual(['linkedin', 'x']);
  });

  it('ends the quiet after "Not now"', async () => {
    await enter(page, reply);
    await openByClick(page);
    await choose(page, 'button', t('nudge_snooze_now'));
    await whenGone(page);
    await inPopup(async (popup) => {
      await whenShown(popup, t('popup_hushed_note'));
      await choose(popup, 'button', t('popup_ask_again'));
      await whenShown(popup, t('popup_state_ready', t('site_x')));
    });
    await enter(page, homePost);
    await nudgeIn(page);
  });

  it('records a moment offline from one line, also in a pause: balance and badge follow, and follow back', async () => {
    await page.goto(homePost.url);
    await inPopup(async (popup) => {
      await choose(popup, 'button', t('popup_pause_hour'));
      const line = (await popup.waitForSelector(`aria/${t('moment_log')}[role="textbox"]`))!;
      await line.type('coffee with Ana yesterday, talked about her move #serve');
      await whenShown(popup, t('moment_with', t('medium_coffee'), 'Ana', 'yesterday'));
      await line.press('Enter');
      await whenShown(popup, t('moment_recorded', t('moment_with', t('medium_coffee'), 'Ana', 'yesterday')));
      await whenShown(popup, t('popup_week_serves', 1));
      await line.type('helped Ana with her CV');
      await whenShown(popup, t('moment_with', t('medium_other'), 'Ana', 'today'));
      await line.press('Enter');
      await whenShown(popup, t('popup_week_serves', 2));
      await choose(popup, 'button', t('popup_resume'));
      await whenShown(popup, t('popup_state_ready', t('site_x')));
    });
    await expect.poll(() => toolbar(chromium)).toMatchObject({ text: '1' });
    const { interactions, people } = await book.read();
    expect(interactions).toMatchObject([
      { site: 'offline', kind: 'coffee', stance: 'serve', note: 'talked about her move', personId: people[0]!.id },
      { site: 'offline', kind: 'other', stance: 'serve', note: 'helped Ana with her CV', personId: people[0]!.id },
    ]);
    expect(people).toMatchObject([{ name: 'Ana', identities: [] }]);
    await inPopup(async (popup) => {
      const line = (await popup.waitForSelector(`aria/${t('moment_log')}[role="textbox"]`))!;
      await line.type('call with Ben');
      await whenShown(popup, t('moment_with', t('medium_call'), 'Ben', 'today'));
      await line.press('Enter');
      await whenShown(popup, t('options_undo'));
      expect((await book.read()).interactions).toHaveLength(3);
      await choose(popup, 'button', t('options_undo'));
      await whenShown(popup, t('moment_undone'));
    });
    expect(await book.read()).toEqual({ interactions, people, rollups: (await book.read()).rollups });
  });

  it('says who could use a hand, and leads to them in the journal', async () => {
    const met = [6, 7, 8].map(
      (weeks): Interaction => ({
        ...past(weeks * 7, 'x', 'serve'),
        counterpart: { name: 'Ana Lima', handle: 'ana' },
        heard: 'you',
      }),
    );
    await keep(chromium, [past(0, 'x', 'serve'), ...met]);
    await lookAfterTheRecord(chromium);
    const { people } = await book.read();
    await page.goto(homePost.url);
    const popup = await openPopup(chromium, page);
    await whenShown(popup, t('popup_hands'));
    const name = `Ana Lima ${t('hand_quiet', '6 weeks')}`;
    // The popup goes with the journal that comes in front.
    const opened = await nextPage(chromium, `journal.html#person=${people[0]!.id}`, () =>
      choose(popup, 'button', name).catch(() => {}),
    );
    await whenShown(opened, 'Ana Lima');
    await opened.close();
  });

  it.each([
    ['options', 'popup_options', 'options_title'],
    ['journal', 'journal_title', 'popup_first_title'],
  ] as const)('leads to the %s', async (name, button, title) => {
    if (name === 'options') await options.close();
    await page.goto(homePost.url);
    const popup = await openPopup(chromium, page);
    // The popup goes as soon as another tab is in front, and with it whoever would say that it was pressed.
    const press = () => choose(popup, 'button', t(button)).catch(() => {});
    const opened = await nextPage(chromium, name, press);
    await whenShown(opened, t(title));
    await opened.close();
  });
});
