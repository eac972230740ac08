import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { enter, focusEditor, send } from './act.ts';
import { startChromium } from './chromium.ts';
import { nudgeIn, whenItSays } from './nudge.ts';
import {
  closeOwn,
  faultsOf,
  keep,
  nextPage,
  openPanel,
  openPopup,
  settingsNow,
  toolbar,
  whenShown,
  workerOf,
} from './own-pages.ts';
import {
  badgeColours,
  book,
  choose,
  choosePlace,
  chromium,
  comment,
  countNudges,
  homePost,
  inOptions,
  inPopup,
  options,
  page,
  past,
  reply,
  selling,
  serving,
  setTheStage,
  t,
  writeAndSend,
} from './stage.ts';

declare const chrome: typeof browser;

setTheStage();

describe('the first minute', () => {
  it('begins with the welcome page, and works in pages that were open before, without a reload', async () => {
    const fresh = await startChromium();
    try {
      await fresh.browser.uninstallExtension(fresh.id);
      const open = await fresh.openPage();
      await open.goto(homePost.url);
      const welcoming = fresh.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
      await fresh.browser.installExtension(`${import.meta.dirname}/../../.output/chrome-mv3`);
      const welcome = (await (await welcoming).page())!;
      await whenShown(welcome, t('welcome_does'));
      await open.bringToFront();
      await focusEditor(open, homePost);
      await nudgeIn(open);
    } finally {
      await fresh.close();
    }
  });

  it('ends in a first try: the question comes, the answer is read, and nothing of it is kept', async () => {
    const welcome = await chromium.openOwn('welcome.html');
    await choose(welcome, 'button', t('welcome_next'));
    await choose(welcome, 'button', t('welcome_next'));
    await welcome.click('textarea');
    await welcome.click('.quiet-line');
    await welcome.click('textarea');
    await welcome.keyboard.type('Talk to Tom, he draws and ships. I will send you his number.');
    await whenShown(welcome, t('nudge_reads_serve'));
    await choose(welcome, 'button', t('welcome_practice_send'));
    await whenShown(welcome, t('welcome_practice_sent'));
    expect((await book.read()).interactions).toHaveLength(0);
    await welcome.close();
  });

  it('takes the choice about LinkedIn at its word', async () => {
    const welcome = await chromium.openOwn('welcome.html');
    await choose(welcome, 'button', t('welcome_next'));
    await choose(welcome, 'radio', t('welcome_linkedin_away'));
    await whenShown(welcome, t('welcome_linkedin_away_words'));
    await page.bringToFront();
    const nudges = await countNudges();
    await enter(page, comment);
    await writeAndSend(comment);
    expect(await nudges()).toBe(0);
    await welcome.bringToFront();
    await choose(welcome, 'radio', t('welcome_linkedin_panel'));
    await page.bringToFront();
    await enter(page, comment);
    await writeAndSend(comment);
    expect((await book.whenItHolds(1)).interactions).toHaveLength(1);
    expect(await nudges()).toBe(0);
    await welcome.bringToFront();
    const closed = new Promise((done) => welcome.once('close', done));
    await choose(welcome, 'button', t('welcome_next'));
    await choose(welcome, 'button', t('welcome_finish'));
    await closed;
  });
});

it('the welcome page leaves the window when it was all there was in it', async () => {
  const worker = await workerOf(chromium);
  const windowId = { is: 0 };
  const welcome = await nextPage(chromium, 'welcome', async () => {
    windowId.is = await worker.evaluate(async () => (await chrome.windows.create({ url: '/welcome.html' }))!.id!);
  });
  for (const button of ['welcome_next', 'welcome_next', 'welcome_finish'] as const)
    await choose(welcome, 'button', t(button));
  await expect
    .poll(() =>
      worker.evaluate(
        async (id) => (await chrome.tabs.query({ windowId: id })).map(({ url }) => url ?? ''),
        windowId.is,
      ),
    )
    .toEqual([expect.not.stringContaining('welcome')]);
  await worker.evaluate((id) => chrome.windows.remove(id), windowId.is);
});

describe('the toolbar button', () => {
  it('counts what was served today, and says the rest in its title', async () => {
    await enter(page, reply);
    await writeAndSend(reply);
    await book.whenItHolds(1);
    await expect
      .poll(() => toolbar(chromium))
      .toEqual({ text: '1', colour: badgeColours.kind, title: t('badge_today', 1, 0, 0) });
    await enter(page, homePost);
    await writeAndSend(homePost, selling);
    await book.whenItHolds(2);
    await expect
      .poll(() => toolbar(chromium))
      .toEqual({ text: '1', colour: badgeColours.even, title: t('badge_today', 1, 0, 1) });
  });

  it('believes the user about what a message was', async () => {
    await enter(page, reply);
    await writeAndSend(reply, selling);
    await book.whenItHolds(1);
    await expect
      .poll(() => toolbar(chromium))
      .toEqual({ text: '', colour: badgeColours.selling, title: t('badge_today', 0, 0, 1) });
    await whenItSays(page, t('nudge_recorded_sell'));
    await choose(page, 'button', t('stance_serve'));
    await expect
      .poll(() => toolbar(chromium))
      .toEqual({ text: '1', colour: badgeColours.kind, title: t('badge_today', 1, 0, 0) });
  });

  it('will look again when a pause ends, and when the day does', async () => {
    const wakes = async () =>
      (await (await workerOf(chromium)).evaluate(() => chrome.alarms.getAll()))
        .filter(({ name }) => name === 'badge')
        .map((it) => it.scheduledTime);
    const midnight = new Date().setHours(24, 0, 0, 0);
    await page.goto(homePost.url);
    await inPopup((popup) => choose(popup, 'button', t('popup_pause_hour')));
    await expect.poll(wakes).toEqual([Math.min((await settingsNow(chromium))!.pausedUntil!, midnight)]);
    await inPopup((popup) => choose(popup, 'button', t('popup_resume')));
    await expect.poll(wakes).toEqual([midnight]);
  });
});

describe('the side panel', () => {
  let panel: Page;
  beforeEach(async () => {
    await inOptions(() => choosePlace('panel'));
    panel = await openPanel(chromium, options);
    await page.bringToFront();
  });
  afterEach(() => closeOwn(chromium, panel));

  it('asks what the page would ask, reads along, and adds nothing to the page', async () => {
    await whenShown(panel, t('panel_empty_title'));
    const nudges = await countNudges();
    await enter(page, reply);
    await whenShown(panel, t('nudge_line_first', reply.counterpart!.name));
    await whenShown(panel, reply.inReplyTo!);
    await page.keyboard.type(serving);
    await whenShown(panel, t('nudge_reads_serve'));
    await choose(panel, 'button', t('prompt_say_what_you_read'));
    await whenShown(panel, t('nudge_taken'));
    await page.bringToFront();
    await send(page, reply, 'button');
    await whenShown(panel, t('nudge_recorded_serve'));
    const { interactions } = await book.whenItHolds(1);
    expect(interactions).toMatchObject([{ stance: 'serve', nudge: { prompt: 'say_what_you_read', outcome: 'acted' } }]);
    await choose(panel, 'button', t('stance_social'));
    await whenShown(panel, t('nudge_corrected'));
    await expect.poll(async () => (await book.read()).rollups).toMatchObject([{ stance: 'social', count: 1 }]);
    expect(await nudges()).toBe(0);
  });

  it('follows the tab in front', async () => {
    await enter(page, reply);
    await whenShown(panel, t('nudge_line_first', reply.counterpart!.name));
    const other = await chromium.openPage();
    await enter(other, comment);
    await whenShown(panel, t('panel_empty_title'));
    await other.close();
    await page.bringToFront();
    await whenShown(panel, t('nudge_line_first', reply.counterpart!.name));
  });

  it('is left alone in one press', async () => {
    await enter(page, reply);
    await choose(panel, 'button', t('nudge_snooze_now'));
    await whenShown(panel, t('popup_hushed_note'));
    await inPopup((popup) => whenShown(popup, t('popup_hushed_note')));
    await choose(panel, 'button', t('popup_ask_again'));
    await whenShown(panel, t('panel_write', t('site_x')));
    await page.bringToFront();
    await enter(page, reply);
    await whenShown(panel, t('nudge_line_first', reply.counterpart!.name));
  });

  it('says what is when nothing is asked in it, and changes that in one press', async () => {
    const nudges = await countNudges();
    await page.goto(comment.url);
    await whenShown(panel, t('panel_beside', t('site_linkedin')));
    await choose(panel, 'button', t('panel_ask_here'));
    await whenShown(panel, t('panel_write', t('site_linkedin')));
    await page.bringToFront();
    await enter(page, comment);
    await whenShown(panel, comment.counterpart!.name);
    expect(await nudges()).toBe(0);

    await inPopup((popup) => choose(popup, 'button', t('popup_pause_today')));
    await whenShown(panel, t('popup_paused_note'));
    await choose(panel, 'button', t('popup_resume'));
    await whenShown(panel, comment.counterpart!.name);
    await inPopup((popup) => choose(popup, 'switch', t('popup_site_switch', t('site_linkedin'))));
    await whenShown(panel, t('popup_site_is_off'));
    await choose(panel, 'button', t('panel_turn_on', t('site_linkedin')));
    await page.bringToFront();
    await whenShown(panel, comment.counterpart!.name);
    await page.goto('about:blank');
    await whenShown(panel, t('panel_write', 'X or LinkedIn'));
    expect(await faultsOf(panel)).toEqual([]);
  });
});

it('the popup opens the side panel beside the page, and makes room for it', async () => {
  await page.goto(reply.url);
  const popup = await openPopup(chromium, page);
  const closed = new Promise((done) => popup.once('close', done));
  const panel = await nextPage(chromium, 'sidepanel', () => choose(popup, 'button', t('popup_panel')));
  await closed;
  await whenShown(panel, t('panel_beside', t('site_x')));
  await closeOwn(chromium, panel);
});

describe('every page of the extension', () => {
  it('has nothing to say in the console', async () => {
    await keep(chromium, [past(0, 'x', 'serve'), past(1, 'linkedin', 'sell')]);
    for (const path of ['welcome.html', 'options.html', 'journal.html', 'popup.html', 'sidepanel.html']) {
      const own = await chromium.openOwn(path);
      await own.waitForSelector('main');
      expect(await faultsOf(own), path).toEqual([]);
      await own.close();
    }
    await page.goto(homePost.url);
    await inPopup(async (popup) => expect(await faultsOf(popup)).toEqual([]));
    const panel = await openPanel(chromium, options);
    expect(await faultsOf(panel)).toEqual([]);
    await closeOwn(chromium, panel);
  });

  it('is set in its own type, whatever a browser gives the pages of extensions', async () => {
    const own = await chromium.openOwn('popup.html');
    await own.waitForSelector('main');
    const type = await own.$eval('main', (main) => {
      const { fontSize, fontFamily } = getComputedStyle(main);
      return `${fontSize} ${fontFamily.split(',')[0]}`;
    });
    expect(type).toBe('13px system-ui');
    await own.close();
  });

  it.each(['welcome.html', 'options.html', 'journal.html', 'popup.html', 'sidepanel.html'])(
    'loads and runs nothing but its own files: %s',
    async (path) => {
      const own = await chromium.openOwn(path);
      const injected = await own.evaluate(async () => {
        const elsewhere = 'https://x.com/home';
        const add = (tag: string, attributes: Record<string, string>) =>
          document.body.append(Object.assign(document.createElement(tag), attributes));
        const attempts = {
          'base-uri': () => add('base', { href: elsewhere }),
          'connect-src': () => fetch(elsewhere).catch(() => {}),
          'frame-src': () => add('iframe', { src: elsewhere }),
          'img-src': () => add('img', { src: `${elsewhere}.png` }),
          'media-src': () => add('audio', { src: elsewhere }),
          'object-src': () => add('object', { data: elsewhere }),
          'script-src-elem': () => add('script', { textContent: 'window.injected = true' }),
          'style-src-elem': () => add('style', { textContent: 'main { display: none }' }),
        };
        const open = new Set(Object.keys(attempts));
        const allRefused = new Promise((done) =>
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
            open.delete(effectiveDirective);
            if (open.size === 0) done(true);
          }),
        );
        for (const attempt of Object.values(attempts)) attempt();
        await allRefused;
        return 'injected' in window;
      });
      expect(injected).toBe(false);
      await own.close();
    },
  );
});
