import type { Page } from 'puppeteer-core';
import { addressOf, perform } from '../../tests/e2e/act.ts';
import { type Bench, frames, rest } from './chromium.ts';
import { type Figure, medianFigure } from './figure.ts';
import { replyDialog } from './sites.ts';

const times = 7;
/** Until the page has nothing more to do, in ms. */
const settle = 600;

/**
 * From the trusted focus of the composer to the nudge on the screen, with the service worker awake: beside the first
 * composer of a page, when the nudge's script has yet to come, and beside the next one.
 *
 * Method: a script of the page's own notes the time stamp of the trusted `focusin` in the editor. Then, in every frame,
 * it asks the browser which element is hit at each point of a grid over the window. The closed root answers with its
 * host: a hit means that the nudge has its content, its place and its size, and is painted in this very frame. The
 * clock stops in the first task after that frame was painted. Resolution: one frame (17 ms), and the grid (24 px by 60).
 * What the screen itself takes to show a frame is not in it.
 */
export async function* nudgeVisible(bench: Bench): AsyncGenerator<Figure> {
  const first: number[] = [];
  const next: number[] = [];
  for (let run = 0; run < times; run++) {
    const [one, other] = await bench.inPage((page) => twice(page, bench));
    first.push(one);
    next.push(other);
  }
  const more = { bar: 100, of: bench.subject.name };
  yield medianFigure('nudge visible', first, 'ms', { ...more, composer: 'first of the page' });
  yield medianFigure('nudge visible', next, 'ms', { ...more, composer: 'next of the page' });
}

async function twice(page: Page, bench: Bench): Promise<[number, number]> {
  await page.goto(addressOf(replyDialog));
  await rest(settle);
  const first = await once(page, bench);
  await page.click('[data-testid="app-bar-close"]');
  await page.waitForFunction(() => !document.querySelector(':popover-open, [role="dialog"]'));
  await rest(settle);
  return [first, await once(page, bench)];
}

async function once(page: Page, bench: Bench): Promise<number> {
  await bench.wake();
  const stopped = page.evaluate(waitForNudge, replyDialog.editor);
  await frames(page, 1);
  await perform(page, replyDialog.open);
  await page.click(replyDialog.editor);
  return stopped;
}

/** Runs in the page: resolves with the ms from the focus to the nudge. */
function waitForNudge(editor: string): Promise<number> {
  const isHit = (host: Element) => {
    for (let y = 4; y < innerHeight; y += 24) {
      for (let x = 4; x < innerWidth; x += 60) if (document.elementFromPoint(x, y) === host) return true;
    }
    return false;
  };
  return new Promise((done, failed) => {
    const look = (since: number) => {
      const host = document.documentElement.lastElementChild;
      if (host?.matches(':popover-open') && isHit(host)) {
        const painted = new MessageChannel();
        painted.port1.onmessage = () => done(performance.now() - since);
        painted.port2.postMessage(null);
      } else if (performance.now() - since > 10_000) failed(new Error('No nudge within 10 s.'));
      else requestAnimationFrame(() => look(since));
    };
    const heard = (event: FocusEvent) => {
      const at = event.composedPath()[0];
      if (!event.isTrusted || !(at instanceof Element) || !at.closest(editor)) return;
      removeEventListener('focusin', heard, true);
      requestAnimationFrame(() => look(event.timeStamp));
    };
    addEventListener('focusin', heard, true);
  });
}
