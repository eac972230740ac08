import { describe, expect, it } from 'vitest';
import arabic from '../../public/_locales/ar/messages.json' with { type: 'json' };
import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import { enter } from './act.ts';
import { whenItSays, wordsOf } from './nudge.ts';
import { openPanel, toolbar, whenShown } from './own-pages.ts';
import { choose, chromium, homePost, inOptions, inPopup, options, page, setTheStage, t } from './stage.ts';

setTheStage();

const chooseLanguage = (language: string, words: string) =>
  inOptions(async () => {
    await options.select('select:has([value="ar"])', language);
    await whenShown(options, words);
  });

describe('a language chosen in the options', () => {
  it('is spoken at once: there, in an open nudge, in the popup, by the toolbar button; and undo takes it back', async () => {
    await enter(page, homePost);
    await whenItSays(page, t('nudge_line_nobody'));
    await chooseLanguage('de', german.options_language_note.message);
    const nudge = await whenItSays(page, german.nudge_line_nobody.message);
    expect(await nudge.evaluate((it) => it.lang)).toMatch(/^de\b/);
    await inPopup(async (popup) => {
      await whenShown(popup, german.popup_options.message);
      expect(await popup.evaluate(() => document.documentElement.lang)).toMatch(/^de\b/);
    });
    await expect.poll(() => toolbar(chromium)).toMatchObject({ title: 'Heute: 0 Helfen, 0 Plaudern, 0 Verkaufen' });
    await inOptions(async () => {
      await options.bringToFront();
      await choose(options, 'button', 'Rückgängig');
      await whenShown(options, t('options_language_note'));
    });
    await whenItSays(page, t('nudge_line_nobody'));
  });

  it('says everything beside a message, and turns the way it runs', async () => {
    await chooseLanguage('ar', arabic.options_language_note.message);
    await enter(page, homePost);
    const nudge = await whenItSays(page, arabic.nudge_line_nobody.message);
    expect(await nudge.evaluate((it) => it.dir)).toBe('rtl');
    await page.keyboard.down('Alt');
    await page.keyboard.press('g');
    await page.keyboard.up('Alt');
    await whenItSays(page, arabic.nudge_snooze_now.message);
    // The keys of the three ways out, and the names of browsers and networks, are Latin everywhere.
    expect((await wordsOf(nudge)).replace(/\b[A-Z]\b/g, '')).not.toMatch(/[A-Za-z]{2}/);
  });

  it('is spoken by a side panel that is open, when it changes', async () => {
    const panel = await openPanel(chromium, options);
    await whenShown(panel, t('panel_empty_title'));
    await chooseLanguage('ar', arabic.options_language_note.message);
    await whenShown(panel, arabic.panel_empty_title.message);
    expect(await panel.evaluate(() => document.documentElement.dir)).toBe('rtl');
  });
});
