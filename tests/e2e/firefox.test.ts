import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { parse } from 'valibot';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { browser as api } from 'wxt/browser';
import type { NudgeContent } from '../../utils/core/nudge/content.ts';
import { exportSchema } from '../../utils/store/export/shape.ts';
import { scenes } from '../sandbox/hosts.ts';
import type { Scene } from '../sandbox/scene.ts';
import { enter, press, received, send } from './act.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import { say } from './nudge.ts';
import { filesKept } from './own-pages.ts';
import { Book } from './record.ts';

const draft = 'Happy to help: the hall by the harbour seats twelve, I will ask Tom for the key';
const places = [
  'x reply in a dialog',
  'linkedin classic comment on a post',
  'linkedin sdui message in a bubble, two open',
  'facebook comment in the feed (2025)',
].map((name) => scenes.find((scene) => scene.name === name)!);

let firefox: Firefox;
let book: Book;
let page: Page;

beforeAll(async () => {
  firefox = await startFirefox();
  book = await Book.of(firefox);
});
beforeEach(async () => {
  await page?.close();
  await book.clear();
  page = await firefox.openPage();
});
afterAll(() => firefox?.close());

/** The only thing of the nudge that a page can see. */
const whenHostIsThere = () =>
  page.waitForFunction(() => document.documentElement.lastElementChild?.outerHTML === '<div popover="manual"></div>');
const isInNudge = () =>
  page.waitForFunction(() => document.activeElement === document.documentElement.lastElementChild);
const isInPage = () =>
  page.waitForFunction(
    () => document.body.contains(document.activeElement) && document.activeElement !== document.body,
  );

/** Words of the open nudge that no page has. */
const secrets = [say('nudge_snooze_now'), say('nudge_snooze_site'), say('nudge_reads_before')];

async function openNudge(scene: Scene): Promise<void> {
  await enter(page, scene);
  await whenHostIsThere();
  await press(page, 'Alt+g');
  await isInNudge();
}

declare const browser: typeof api;

/** Firefox's own. */
interface WithSidebar {
  sidebarAction: { isOpen(of: object): Promise<boolean> };
}

const sendAny = (scene: Scene) => send(page, scene, scene.send.button ? 'button' : scene.send.keys![0]!);

describe.each(places.map((scene) => [scene.name, scene] as const))('in Firefox, %s', (_, scene) => {
  it('is asked about, helped along by key, recorded, and counted in the popup', async () => {
    await enter(page, scene);
    await whenHostIsThere();
    await page.keyboard.type(draft);
    await press(page, 'Alt+g');
    await isInNudge();
    await press(page, 'Enter');
    await press(page, 'Escape');
    await isInPage();
    await page.keyboard.type('!');
    expect(await page.evaluate((it) => window.sandbox.model(it), scene.editor)).toBe(`${draft}!`);
    await sendAny(scene);

    const { interactions, people } = await book.whenItHolds(1);
    expect(interactions).toHaveLength(1);
    const [{ site, kind, stance, nudge, personId }] = interactions as [(typeof interactions)[0]];
    expect({ site, kind, stance, outcome: nudge?.outcome }).toEqual({
      site: scene.site,
      kind: scene.kind,
      stance: 'serve',
      outcome: 'acted',
    });
    expect(people.find(({ id }) => id === personId)?.identities[0]?.name).toBe(scene.counterpart?.name);
    expect((await received(page)).join()).toContain(`${draft}!`);

    const popup = await firefox.openOwn('popup.html');
    await popup.waitForFunction((words) => document.body.textContent.includes(words), {}, say('popup_only_serves_one'));
    await popup.close();
    expect(firefox.faults).toEqual([]);
  });

  it('shows the page one plain div and no word of the nudge', async () => {
    await openNudge(scene);
    const seen = await page.evaluate((words) => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      getSelection()!.selectAllChildren(document.documentElement);
      const texts = [
        `${getSelection()}`,
        document.documentElement.innerText,
        new XMLSerializer().serializeToString(document),
      ];
      return {
        words: words.filter((word) => texts.some((text) => text.includes(word))),
        root: host.shadowRoot,
        children: host.childNodes.length,
        attributes: host.getAttributeNames(),
        // Firefox lends its extensions a way into closed roots; pages have none.
        lent: typeof (host as { openOrClosedShadowRoot?: unknown }).openOrClosedShadowRoot,
        size: host.getBoundingClientRect().width,
      };
    }, secrets);
    expect(seen).toEqual({ words: [], root: null, children: 0, attributes: ['popover'], lent: 'undefined', size: 0 });
  });
});

describe('in Firefox, a page that asks with window.find', () => {
  const [scene] = places as [Scene];

  it('finds no word of the nudge', async () => {
    await openNudge(scene);
    const found = await page.evaluate(
      (words) => {
        const { find } = window as unknown as { find(words: string, ...how: boolean[]): boolean };
        return words.filter((it) => find(it, true, false, true));
      },
      [...secrets, scene.counterpart!.name],
    );
    // The name stands in the page too: what is there is found.
    expect(found).toEqual([scene.counterpart!.name]);
  });
});

describe('in Firefox, paused in the popup', () => {
  it('nothing is asked and nothing recorded until it is resumed', async () => {
    const [scene] = places as [Scene];
    const popup = await firefox.openOwn('popup.html');
    await (await popup.waitForSelector(`::-p-text(${say('popup_pause_hour')})`))!.click();
    await popup.waitForSelector(`::-p-text(${say('popup_resume')})`);
    await page.bringToFront();
    await enter(page, scene);
    await page.keyboard.type('Never mind');
    await sendAny(scene);
    await page.waitForFunction(() => window.sandbox.sent.length === 1);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);

    await popup.bringToFront();
    await (await popup.waitForSelector(`::-p-text(${say('popup_resume')})`))!.click();
    await popup.waitForSelector(`::-p-text(${say('popup_pause_hour')})`);
    await popup.close();
    await page.bringToFront();
    await enter(page, scene);
    await whenHostIsThere();
    await page.keyboard.type(draft);
    await sendAny(scene);
    const { interactions } = await book.whenItHolds(1);
    expect(interactions.map(({ stance }) => stance)).toEqual(['serve']);
    expect(firefox.faults).toEqual([]);
  });
});

describe('in Firefox, the sidebar', () => {
  it('opens from the popup', async () => {
    const popup = await firefox.openOwn('popup.html');
    const aside = await firefox.openOwn('options.html');
    const isOpen = () => aside.evaluate(() => (browser as unknown as WithSidebar).sidebarAction.isOpen({}));
    expect(await isOpen()).toBe(false);
    await popup.bringToFront();
    await (await popup.waitForSelector(`button ::-p-text(${say('popup_panel')})`))!.click();
    await expect.poll(isOpen).toBe(true);
    await aside.close();
    expect(firefox.faults).toEqual([]);
  });

  it('is told by the page in front what to say, and nothing is added to the page', async () => {
    const [scene] = places as [Scene];
    // Firefox lets nobody reach into the sidebar itself, and draws nothing in tabs that are behind: it is asked for here.
    const aside = await firefox.openOwn('options.html');
    const place = say('options_place_panel');
    await (await aside.waitForSelector(`.site-option ::-p-text(${place})`))!.click();
    await aside.waitForSelector(`::-p-text(${say('options_saved')})`);
    await page.bringToFront();
    await enter(page, scene);
    await page.keyboard.type(draft);
    const told = () =>
      aside.evaluate(async () => {
        const [tab] = await browser.tabs.query({ url: 'https://x.com/*' });
        const ask = { id: 1, type: 'readPanel', timestamp: 0 };
        const { res } = (await browser.tabs.sendMessage(tab!.id!, ask)) as { res: NudgeContent | null };
        return [res?.counterpart?.name, res?.reading?.stance];
      });
    await expect.poll(told).toEqual([scene.counterpart!.name, 'serve']);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await aside.bringToFront();
    await (await aside.waitForSelector(`.undo button`))!.click();
    await aside.waitForSelector(`::-p-text(${say('options_undone')})`);
    await aside.close();
    expect(firefox.faults).toEqual([]);
  });
});

describe('in Firefox, the welcome page', () => {
  it('asks for access where the user took it, says what it got, and is at work from then on', async () => {
    const [scene] = places as [Scene];
    const early = await firefox.openOwn('welcome.html');
    await early.evaluate(async () => {
      const { host_permissions: origins = [] } = browser.runtime.getManifest();
      await browser.permissions.remove({ origins });
    });
    await early.close();
    const welcome = await firefox.openOwn('welcome.html');
    const press = async (words: string) => (await welcome.waitForSelector(`button ::-p-text(${words})`))!.click();
    await press(say('welcome_next'));
    await press(say('welcome_next'));
    await welcome.waitForSelector(`::-p-text(${say('welcome_access_none')})`);
    await press(say('welcome_back'));
    await press(say('welcome_access_all'));
    await welcome.waitForFunction(
      (given) => [...document.querySelectorAll('.access-given')].filter((it) => it.textContent === given).length === 3,
      {},
      say('welcome_access_given'),
    );
    await press(say('welcome_next'));
    expect(await welcome.$(`::-p-text(${say('welcome_access_none')})`)).toBeNull();
    await welcome.close();
    await page.bringToFront();
    await enter(page, scene);
    await whenHostIsThere();
    expect(firefox.faults).toEqual([]);
  });
});

describe('in Firefox, the options', () => {
  it('are gone through by their headings, apply at once, are undone, and check the record', async () => {
    const [scene] = places as [Scene];
    const options = await firefox.openOwn('options.html');
    const pressWhat = async (words: string, among = 'button') =>
      (await options.waitForSelector(`${among} ::-p-text(${words})`))!.click();
    const quietInPage = async () => {
      await page.bringToFront();
      await enter(page, scene);
      await page.keyboard.type(draft);
      await sendAny(scene);
      await book.whenItHolds(1);
      return (await page.evaluate(() => document.documentElement.children.length)) === 2;
    };
    await pressWhat(say('options_sites'), '.contents');
    await (await options.waitForSelector(`.site-option ::-p-text(${say('options_place_off')})`))!.click();
    await options.waitForSelector(`::-p-text(${say('options_saved')})`);
    expect(await quietInPage()).toBe(true);
    await options.bringToFront();
    await pressWhat(say('options_undo'), '.undo');
    await options.waitForSelector(`::-p-text(${say('options_undone')})`);
    await pressWhat(say('options_verify'), '.contents');
    await pressWhat(say('options_verify_now'), '#check');
    await options.waitForSelector(`::-p-text(${say('options_verify_agrees')})`);
    await options.close();
    await page.bringToFront();
    await enter(page, scene);
    await whenHostIsThere();
    expect(firefox.faults).toEqual([]);
  });

  it('hand out everything on record as a file', async () => {
    const [scene] = places as [Scene];
    await enter(page, scene);
    await page.keyboard.type(draft);
    await sendAny(scene);
    const { interactions } = await book.whenItHolds(1);
    const options = await firefox.openOwn('options.html');
    await (await options.waitForSelector(`::-p-text(${say('options_export_json')})`))!.click();
    await options.waitForSelector(`::-p-text(${say('options_exported')})`);
    const saved = async () => {
      const [name = ''] = (await readdir(firefox.downloads)).filter((it) => it.endsWith('.json'));
      return JSON.parse(await readFile(join(firefox.downloads, name), 'utf8'));
    };
    // Firefox tells nobody when a file is there.
    await expect.poll(() => saved().catch(() => null), { timeout: 10_000 }).not.toBeNull();
    expect(parse(exportSchema, await saved()).stores.interactions).toEqual(interactions);
    await options.close();
    expect(firefox.faults).toEqual([]);
  });

  it('keep a snapshot as a file of the browser’s, list it, and show what it would bring back', async () => {
    const [scene] = places as [Scene];
    await enter(page, scene);
    await page.keyboard.type(draft);
    await sendAny(scene);
    await book.whenItHolds(1);
    const options = await firefox.openOwn('options.html');
    await options.evaluate(async () => {
      const taken = new Promise<void>((done) => {
        browser.storage.local.onChanged.addListener(({ snapshots }) => snapshots && done());
      });
      await browser.alarms.create('upkeep', { when: Date.now(), periodInMinutes: 360 });
      await taken;
    });
    expect(await filesKept(options)).toContainEqual(expect.stringMatching(/^1_.*\.json\.gz$/));
    await options.close();
    const reopened = await firefox.openOwn('options.html');
    await (await reopened.waitForSelector(`::-p-text(${say('options_snapshot_restore')})`))!.click();
    await reopened.waitForSelector(`::-p-text(${say('import_question_replace')})`);
    await reopened.close();
    expect(firefox.faults).toEqual([]);
  });
});
