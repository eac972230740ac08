import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { exportSchema } from '../../utils/store/export/shape.ts';
import { enter } from './act.ts';
import { withDownloads } from './downloads.ts';
import { named, nudgeIn, openByClick, whenGone, whenItSays, whenItSaysNoMore, wordsOf } from './nudge.ts';
import { filesKept, keep, lookAfterTheRecord, storedKeys, storedText, toolbar, whenShown } from './own-pages.ts';
import {
  badgeColours,
  book,
  choose,
  choosePlace,
  chromium,
  countNudges,
  homePost,
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

setTheStage();

describe('the options', () => {
  it('switch a site off: nothing is asked or recorded there, and undo brings it back', async () => {
    await inOptions(async () => {
      await choose(options, 'switch', t('site_x'));
      await whenShown(options, t('popup_site_is_off'));
    });
    const nudges = await countNudges();
    await enter(page, reply);
    await writeAndSend(reply);
    expect(await nudges()).toBe(0);
    await inOptions(async () => {
      await choose(options, 'button', t('options_undo'));
      await whenShown(options, t('options_undone'));
    });
    await enter(page, homePost);
    await nudgeIn(page);
    await writeAndSend(homePost);
    expect((await book.whenItHolds(1)).interactions).toMatchObject([{ kind: 'post' }]);
  });

  it.each(['panel', 'off'] as const)(
    'keep the nudge out of the page when its place is "%s", and still count',
    async (place) => {
      await inOptions(() => choosePlace(place));
      const nudges = await countNudges();
      await enter(page, reply);
      await writeAndSend(reply);
      expect((await book.whenItHolds(1)).interactions).toMatchObject([{ kind: 'reply', stance: 'serve' }]);
      expect(await nudges()).toBe(0);
      await inOptions(() => choosePlace('page'));
      await enter(page, homePost);
      await nudgeIn(page);
    },
  );

  it('move the nudge out of a page and back while the user writes', async () => {
    await enter(page, reply);
    await nudgeIn(page);
    await inOptions(() => choosePlace('panel'));
    await whenGone(page);
    await inOptions(() => choosePlace('page'));
    const nudge = await nudgeIn(page);
    // As quiet as it begins.
    expect(await wordsOf(nudge)).not.toContain(t('nudge_snooze_now'));
  });

  it('tell what was learned from a correction, and forget it, without a word of the message', async () => {
    await enter(page, reply);
    await nudgeIn(page);
    await writeAndSend(reply, 'Zinnias by the harbour wall again');
    await (await page.waitForSelector(named(t('stance_sell'))))!.click();
    await whenItSays(page, t('nudge_corrected'));
    await inOptions(async () => {
      await options.reload();
      await whenShown(options, t.plural('options_learning', 1));
      expect(await storedText(chromium)).toContain('"corrections":1');
      expect(await storedText(chromium)).not.toMatch(/zinnias|harbour/i);
      await choose(options, 'button', t('options_forget'));
      await whenShown(options, t('options_forgotten'));
      expect(await storedText(chromium)).not.toContain('corrections');
    });
  });

  it('leave out a suggestion that is switched off, at once and from then on', async () => {
    await enter(page, reply);
    await openByClick(page);
    const unwanted = t('prompt_say_what_you_read');
    await whenItSays(page, unwanted);
    await inOptions(async () => {
      await choose(options, 'heading', t('action_credit'));
      await choose(options, 'switch', unwanted);
      await whenShown(options, t('options_saved'));
    });
    const without = async () => {
      const nudge = await whenItSays(page, t('prompt_ask_about_work'));
      await whenItSaysNoMore(page, nudge, unwanted);
    };
    await without();
    await enter(page, reply);
    await openByClick(page);
    await without();
  });

  it("put a suggestion of the user's own beside a message", async () => {
    const own = 'Bring soup on Sunday';
    await inOptions(async () => {
      await (await options.waitForSelector(`aria/${t('options_own_new')}[role="textbox"]`))!.type(own);
      await choose(options, 'button', t('options_own_add'));
      await whenShown(options, own);
    });
    await enter(page, reply);
    await openByClick(page);
    await whenItSays(page, own);
    await choose(page, 'button', own);
    await whenItSays(page, t('nudge_taken'));
    await inOptions(async () => {
      await choose(options, 'button', t('options_remove_this', own));
      await whenShown(options, t('options_saved'));
    });
    const nudge = await nudgeIn(page);
    await whenItSaysNoMore(page, nudge, own);
  });

  it('list whom it never asks about, and ask again when somebody is taken off', async () => {
    await enter(page, reply);
    await openByClick(page);
    await choose(page, 'button', t('nudge_snooze_person'));
    await whenGone(page);
    const nudges = await countNudges();
    await enter(page, reply);
    await writeAndSend(reply);
    await book.whenItHolds(1);
    expect(await nudges()).toBe(0);
    const account = reply.counterpart!.handle!;
    await inOptions(async () => {
      await choose(options, 'button', t('options_remove_this', account));
      await whenShown(options, t('options_quiet_nobody', t('nudge_snooze_person')));
    });
    await enter(page, reply);
    await nudgeIn(page);
  });

  it('set the aim that the popup and the toolbar go by', async () => {
    await keep(chromium, [past(0, 'x', 'serve'), past(0, 'x', 'serve'), past(0, 'x', 'sell')]);
    await page.goto(homePost.url);
    await inPopup((popup) => whenShown(popup, t.plural('popup_aim_missing', 1, 3)));
    await expect.poll(() => toolbar(chromium)).toMatchObject({ text: '2', colour: badgeColours.even });
    await inOptions(async () => {
      await (await options.waitForSelector(`aria/${t('options_target_name')}[role="slider"]`))!.press('ArrowLeft');
      await whenShown(options, t.plural('options_target_value', 2));
      await whenShown(options, t('options_saved'));
    });
    await inPopup((popup) => whenShown(popup, t('popup_aim_reached', 2)));
    await expect.poll(() => toolbar(chromium)).toMatchObject({ text: '2', colour: badgeColours.kind });
    await inOptions(() => choose(options, 'button', t('options_undo')));
    await expect.poll(() => toolbar(chromium)).toMatchObject({ colour: badgeColours.even });
  });

  it("hand out everything on record as a file, in three forms, and nobody's words", async () => {
    await enter(page, reply);
    await writeAndSend(reply);
    const { interactions, people, rollups } = await book.whenItHolds(1);
    await options.bringToFront();
    await options.reload();
    await whenShown(options, t.plural('options_records', 1));
    await withDownloads(chromium, async (saved) => {
      const json = await saved(() => choose(options, 'button', t('options_export_json')));
      await whenShown(options, t('options_exported'));
      expect(json.name).toMatch(/^good-turn-\d{4}-\d\d-\d\d\.json$/);
      const file = parse(exportSchema, JSON.parse(json.text));
      expect(file.stores).toMatchObject({ interactions, people, rollups });

      const csv = await saved(() => choose(options, 'button', t('options_export_csv')));
      expect(csv.name).toMatch(/\.csv$/);
      const [columns, act, ...more] = csv.text.split('\r\n');
      expect([columns, more]).toEqual([expect.stringMatching(/^\uFEFF"day","at"/), ['']]);
      expect(act).toContain(people[0]!.name);

      const html = await saved(() => choose(options, 'button', t('options_export_page')));
      expect(html.name).toMatch(/\.html$/);
      expect(html.text).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
      expect(html.text).toContain(people[0]!.name);

      for (const { text } of [json, csv, html]) {
        expect(text).not.toContain('harbour');
        expect(text).not.toContain(reply.inReplyTo!);
      }
    });
  });

  it('list the snapshots, save one as a file and delete it, after asking twice', async () => {
    await keep(chromium, [past(2, 'facebook', 'social'), past(1, 'x', 'serve')]);
    await lookAfterTheRecord(chromium);
    await options.bringToFront();
    await options.reload();
    await whenShown(options, t.plural('options_snapshot_entries', 3));
    await withDownloads(chromium, async (saved) => {
      const download = () => options.waitForSelector(`::-p-text(${t('options_snapshot_download')})`);
      const { name, text } = await saved(async () => (await download())!.click());
      expect(name).toMatch(/^good-turn-\d{4}-\d\d-\d\d\.json$/);
      expect(parse(exportSchema, JSON.parse(text)).stores.interactions).toHaveLength(3);
    });
    await (await options.waitForSelector(`::-p-text(${t('options_snapshot_delete')})`))!.click();
    await choose(options, 'button', t('options_snapshot_delete_now'));
    await whenShown(options, t('options_snapshot_deleted'));
    await whenShown(options, t('options_snapshots_none'));
  });

  it('delete everything, after asking twice', async () => {
    await enter(page, reply);
    await writeAndSend(reply);
    await book.whenItHolds(1);
    await keep(chromium, [past(2, 'facebook', 'social')]);
    await lookAfterTheRecord(chromium);
    await expect.poll(() => toolbar(chromium)).toMatchObject({ text: '1' });
    await options.bringToFront();
    await options.reload();
    await choose(options, 'button', t('options_delete'));
    await choose(options, 'button', t('options_cancel'));
    await options.waitForSelector(`aria/${t('options_delete')}[role="button"]`);
    expect((await book.read()).interactions).toHaveLength(3);

    await choose(options, 'button', t('options_delete'));
    await choose(options, 'button', t('options_delete_now'));
    await whenShown(options, t('options_deleted'));
    await whenShown(options, t('options_records_none'));
    expect(await book.read()).toEqual({ interactions: [], people: [], rollups: [] });
    expect(await storedKeys(chromium)).toEqual([]);
    expect(await filesKept(options)).toEqual([]);
    await expect
      .poll(() => toolbar(chromium))
      .toEqual({ text: '', colour: badgeColours.none, title: t('badge_today', 0, 0, 0) });
    await page.bringToFront();
    await inPopup((popup) => whenShown(popup, t('popup_first_title')));
    // And everything begins anew.
    await enter(page, homePost);
    await writeAndSend(homePost);
    expect((await book.whenItHolds(1)).interactions).toHaveLength(1);
  });
});
