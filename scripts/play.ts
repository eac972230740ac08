import type { Page } from 'puppeteer-core';
import { enter, press, send } from '../tests/e2e/act.ts';
import type { Chromium } from '../tests/e2e/chromium.ts';
import { Book } from '../tests/e2e/record.ts';
import { scenes } from '../tests/sandbox/hosts.ts';

const draft =
  'Happy to help: the hall by the harbour seats twelve. I will ask Tom for the key and send you his number.';

/** One reply or comment on each site, from the open page to the balance: says each step and saves pictures. */
export async function play(chromium: Chromium, pictures: string): Promise<void> {
  const book = await Book.of(chromium);
  let recorded = 0;
  for (const site of ['x', 'linkedin', 'facebook'] as const) {
    const scene = scenes.find(({ site: of, kind }) => of === site && (kind === 'reply' || kind === 'comment'))!;
    const say = (step: string) => console.log(`  ${step}`);
    const snap = async (page: Page, name: string) => {
      await page.screenshot({ path: `${pictures}/${site}-${name}.png` });
    };
    console.log(`\n${scene.name}`);
    const page = await chromium.openPage();
    await enter(page, scene);
    say(`the caret is in the box, addressed to ${scene.counterpart?.name}`);
    await page.waitForSelector('aria/Good Turn[role="region"]');
    await snap(page, '1-quiet');
    say('Good Turn asks its question in one quiet line');
    await page.keyboard.type(draft);
    await press(page, 'Alt+KeyG');
    await whenItSpeaks(page);
    await snap(page, '2-open');
    say('Alt+G opens it: what they wrote, what to do, how the draft reads');
    await page.keyboard.press('Escape');
    await send(page, scene, scene.send.button ? 'button' : scene.send.keys![0]!);
    recorded += 1;
    const { interactions } = await book.whenItHolds(recorded);
    say(`sent, and recorded as: ${interactions.at(-1)!.stance ?? 'not read'}`);
    await whenItSpeaks(page);
    await snap(page, '3-sent');
    await page.close();
  }
  const popup = await chromium.openOwn('popup.html');
  await popup.setViewport({ width: 360, height: 600 });
  await popup.screenshot({ path: `${pictures}/popup.png` });
  console.log(`\nThe popup shows the balance. Pictures: ${pictures}`);
}

/** Waits until the nudge has something new to say: its status line, inside the closed root, is no longer empty. */
async function whenItSpeaks(page: Page): Promise<void> {
  const status = await page.waitForSelector('aria/[role="status"]');
  await page.waitForFunction((line) => line?.firstElementChild !== null, {}, status);
}
