/**
 * Measures what the built extension costs, in real Chromium on the sandbox: one JSON object per line on stdout, what
 * goes on meanwhile on stderr. With `--baselines` also an empty content script and a bare watcher, the same way.
 */
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildForBench, buildSandboxForBench } from './bench/build.ts';
import { type Bench, startBench } from './bench/chromium.ts';
import { feed } from './bench/feed.ts';
import type { Figure } from './bench/figure.ts';
import { heap } from './bench/heap.ts';
import { keystrokes } from './bench/keys.ts';
import { coldLoad } from './bench/load.ts';
import { reading } from './bench/reading.ts';
import { record } from './bench/record/record.ts';
import { sizes } from './bench/sizes.ts';
import { makeBaselines, noExtension } from './bench/subject.ts';
import { nudgeVisible } from './bench/visible.ts';

const everyday = ['load', 'feed', 'keys', 'visible', 'heap', 'sizes', 'reading'] as const;
/** Too long for every day. */
const named = ['record'] as const;
const groups = [...everyday, ...named];
type Group = (typeof groups)[number];

const usage = `usage: npm run -s bench [-- [--baselines] [FIGURE ...]]   FIGURE: ${groups.join(', ')}; all but ${named.join(', ')} when none is named`;

/** Ends with a sentence that says what to do; exit code 2 as for wrong words on a command line. */
function stop(sentence: string): never {
  console.error(`bench: ${sentence}\n${usage}`);
  process.exit(2);
}

function readWords(): { baselines: boolean; wanted: ReadonlySet<Group> } {
  try {
    const { values, positionals } = parseArgs({
      options: { baselines: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const unknown = positionals.find((word) => !groups.includes(word as Group));
    if (unknown !== undefined) throw new Error(`there is no figure called "${unknown}".`);
    return {
      baselines: values.baselines,
      wanted: new Set(positionals.length > 0 ? (positionals as Group[]) : everyday),
    };
  } catch (error) {
    stop((error as Error).message);
  }
}

const { baselines, wanted } = readWords();
// Leaving closes the browsers; without them nothing more would come.
process.once('SIGTERM', () => process.exit(143));
const say = (what: string) => console.error(`bench: ${what}`);

async function print(figures: AsyncIterable<Figure> | Iterable<Figure>): Promise<void> {
  for await (const figure of figures) console.log(JSON.stringify(figure));
}

/** Every figure of one subject that is measured in the browser. */
async function measure(bench: Bench, without: Bench | null, withNudge: boolean): Promise<void> {
  const steps: [Group, () => AsyncIterable<Figure>][] = [
    ['load', () => coldLoad(bench)],
    ['feed', () => feed(bench)],
    ['keys', () => keystrokes(bench, withNudge)],
  ];
  if (withNudge) steps.push(['visible', () => nudgeVisible(bench)]);
  if (without) steps.push(['heap', () => heap(bench, without, withNudge)]);
  for (const [group, figures] of steps) {
    if (!wanted.has(group)) continue;
    say(`${group}, ${bench.subject.name} …`);
    await print(figures());
  }
}

const busy = loadavg()[0]!;
if (busy > availableParallelism() / 2) say(`this machine is busy (load ${busy.toFixed(1)}); the figures will be high.`);

say('building the extension and the sandbox …');
const folder = await buildForBench();
if (wanted.has('sizes')) await print(sizes(folder));
if (wanted.has('reading')) await print(reading());
if (wanted.has('record')) await print(record(folder, say));
if ((['load', 'feed', 'keys', 'visible', 'heap'] as const).some((group) => wanted.has(group))) {
  const files = await buildSandboxForBench();
  const open: Bench[] = [];
  const start = async (...words: Parameters<typeof startBench>) => {
    const bench = await startBench(...words);
    open.push(bench);
    return bench;
  };
  try {
    const without = wanted.has('heap') ? await start(noExtension, files) : null;
    await measure(await start({ name: 'Good Turn', folder }, files, true), without, true);
    for (const subject of baselines ? await makeBaselines() : [])
      await measure(await start(subject, files), without, false);
  } finally {
    for (const bench of open) await bench.close();
  }
}
