import type { Page } from 'puppeteer-core';
import { type Bench, frames } from './chromium.ts';
import { type Figure, medianFigure, sum } from './figure.ts';
import { homes } from './sites.ts';
import { type Counted, taken } from './trace.ts';

const times = 2;
const screens = 60;

/** Reading without writing: an endless feed scrolled by real wheel events, its nodes used again and again. */
export async function* feed(bench: Bench): AsyncGenerator<Figure> {
  const perScreen = async (url: string, counted: Counted) =>
    (await bench.inPage((page) => allScreens(page, url, counted))) / screens;
  for (const [site, url] of homes) {
    const microtasks = await perScreen(url, 'microtasks');
    const runs: number[] = [];
    for (let run = 0; run < times; run++) runs.push(microtasks + (await perScreen(url, 'calls')));
    yield medianFigure('feed screen', runs, 'ms', { bar: 0.1, site, screens, of: bench.subject.name });
  }
}

async function allScreens(page: Page, url: string, counted: Counted): Promise<number> {
  const { width, height } = page.viewport()!;
  await page.goto(url);
  await frames(page, 5);
  await page.mouse.move(width / 2, height / 2);
  const { slices } = await taken(page, counted, async () => {
    for (let screen = 0; screen < screens; screen++) {
      await page.mouse.wheel({ deltaY: height });
      await frames(page, 3);
    }
  });
  const scrolled = await page.evaluate(() =>
    Math.max(...[...document.querySelectorAll('*')].map(({ scrollTop }) => scrollTop)),
  );
  if (scrolled < (screens / 2) * height) throw new Error(`${url} ended after ${Math.round(scrolled)} px.`);
  return sum(slices.map(({ took }) => took));
}
