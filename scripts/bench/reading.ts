import { execFileSync } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import type * as Reading from '../../utils/core/reading/read.ts';
import { readCorpus } from '../reading/corpus.ts';
import { type Figure, figure, medianFigure, percentile } from './figure.ts';
import { messages } from './messages.ts';

const entry = join(import.meta.dirname, '../../utils/core/reading/read.ts');

/** The reading in Node on one core, bundled as it ships: its pace, its slowest, a long text, and how long it takes to load. */
export async function* reading(): AsyncGenerator<Figure> {
  const file = await bundle();
  const { readDraft } = (await import(file)) as typeof Reading;
  const short = messages(20_000, 140);
  for (const text of short.slice(0, 5_000)) readDraft(text);

  const pace = (texts: readonly string[]) => {
    const since = process.threadCpuUsage();
    for (const text of texts) readDraft(text);
    const { user, system } = process.threadCpuUsage(since);
    return texts.length / ((user + system) / 1e6);
  };
  const paces = [1, 2, 3].map(() => pace(short));
  yield medianFigure('reading pace', paces, 'messages/s', { bar: 50_000, atLeast: true, characters: 140 });
  const different = corpusTexts(110, 170);
  pace(different);
  const varied = [1, 2, 3].map(() => pace(different));
  yield medianFigure('reading pace, no two alike', varied, 'messages/s', { messages: different.length });

  const each = short.map((text) => timeOf(() => readDraft(text)));
  yield figure('reading p99', percentile(each, 0.99), 'ms', { bar: 0.3, characters: 140 });

  const long = messages(200, 3_000).map((text) => timeOf(() => readDraft(text)));
  yield medianFigure('reading of a long text', long, 'ms', { bar: 5, characters: 3_000 });

  const loads = [1, 2, 3, 4, 5, 6, 7].map(() => loadTimes(file));
  yield medianFigure(
    'reading script',
    loads.map(({ script }) => script),
    'ms',
    {},
  );
  yield medianFigure(
    'reading load',
    loads.map(({ model }) => model),
    'ms',
    { bar: 10 },
  );
}

/** English messages of the corpus, between so many characters. */
const corpusTexts = (least: number, most: number) =>
  readCorpus(join(import.meta.dirname, '../../tests/corpus'), ['en'])
    .map(({ text }) => text)
    .filter(({ length }) => length >= least && length <= most);

async function bundle(): Promise<string> {
  const [built] = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  const file = join(await mkdtemp(join(tmpdir(), 'good-turn-bench-')), 'reading.mjs');
  await writeFile(file, built!.output[0].code);
  return pathToFileURL(file).href;
}

function timeOf(work: () => void): number {
  const since = performance.now();
  work();
  return performance.now() - since;
}

/**
 * In a process of its own, in ms: reading and parsing the script, with the modules of Node that this needs; then unpacking
 * the model, compiling the rules, and the first English message.
 */
function loadTimes(file: string): { script: number; model: number } {
  const code = `const since = performance.now();
    const { readDraft } = await import(${JSON.stringify(file)});
    const parsed = performance.now();
    readDraft('How are you?');
    console.log(JSON.stringify({ script: parsed - since, model: performance.now() - parsed }));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }));
}
