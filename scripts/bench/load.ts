import { type Bench, rest } from './chromium.ts';
import { type Figure, medianFigure, sum } from './figure.ts';
import { homes } from './sites.ts';
import { taken } from './trace.ts';

const times = 7;
/** After the page's load event, for what a script put off; in ms. */
const settle = 300;

/**
 * Compiling and running the script that every page loads, with all that it does until the page is at rest. Each time in
 * a fresh page and so a fresh process: nothing compiled before is there again.
 */
export async function* coldLoad(bench: Bench): AsyncGenerator<Figure> {
  for (const [site, url] of homes) {
    const runs: number[] = [];
    for (let run = 0; run < times; run++) {
      const { slices } = await bench.inPage((page) =>
        taken(page, 'calls', async () => {
          await page.goto(url);
          await rest(settle);
        }),
      );
      if (slices.length === 0) throw new Error(`No script of the extension ran on ${url}.`);
      runs.push(sum(slices.map(({ took }) => took)));
    }
    yield medianFigure('cold load', runs, 'ms', { bar: 5, site, of: bench.subject.name });
  }
}
