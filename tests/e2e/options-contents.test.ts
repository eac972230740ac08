import { describe, expect, it } from 'vitest';
import { whenShown } from './own-pages.ts';
import { chromium, options, setTheStage, t } from './stage.ts';

setTheStage();

const current = () => options.$eval('[aria-current="location"]', (it) => it.textContent);
const whenCurrent = (title: string) =>
  options.waitForFunction((it) => document.querySelector('[aria-current="location"]')?.textContent === it, {}, title);
const topOf = (id: string) => options.$eval(`#${id}`, (it) => it.getBoundingClientRect().top);
const press = async (title: string) => (await options.waitForSelector(`.contents ::-p-text(${title})`))!.click();

describe('the list of headings beside the options', () => {
  it('leads to each heading and says where one is, and the address brings one back after a reload', async () => {
    await options.bringToFront();
    await whenCurrent(t('options_sites'));
    for (const [id, title] of [
      ['hours', t('options_hours')],
      ['quiet', t('options_quiet')],
      ['check', t('options_verify')],
      ['delete', t('options_deletion')],
      ['target', t('options_target')],
    ] as const) {
      await press(title);
      await whenCurrent(title);
      expect(new URL(options.url()).hash).toBe(`#${id}`);
      expect(await topOf(id)).toBeLessThan(900);
    }
    await options.reload();
    await whenCurrent(t('options_target'));
    expect(await topOf('target')).toBeLessThan(100);
    await options.goBack();
    await whenCurrent(t('options_deletion'));
  });

  it('opens at what a link names, and goes on from there by key', async () => {
    const linked = await chromium.openOwn('options.html#snapshots');
    await whenShown(linked, t('options_snapshots'));
    expect(await linked.$eval('#snapshots', (it) => it.getBoundingClientRect().top < innerHeight)).toBe(true);
    expect(await linked.$eval('[aria-current]', (it) => it.textContent)).toBe(t('options_snapshots'));
    await linked.close();
    await options.bringToFront();
    await (await options.waitForSelector(`.contents ::-p-text(${t('options_hours')})`))!.focus();
    await options.keyboard.press('Enter');
    await options.keyboard.press('Tab');
    expect(await options.evaluate(() => document.activeElement!.closest('section')!.id)).toBe('hours');
  });

  it('moves nothing while one scrolls, and is marked anew', async () => {
    await options.bringToFront();
    await whenCurrent(t('options_sites'));
    await options.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await whenCurrent(t('options_deletion'));
    await options.evaluate(() => scrollTo(0, 0));
    await whenCurrent(t('options_sites'));
    expect(await options.evaluate(() => scrollY)).toBe(0);
    expect(await current()).toBe(t('options_sites'));
  });
});
