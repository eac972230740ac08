import * as v from 'valibot';
import { canonicalJson } from '../../core/canonical.ts';
import { readHabits } from '../habits.ts';
import { whileHeld } from '../lock.ts';
import { readRecentPrompts } from '../recent.ts';
import { keptNames } from '../schema.ts';
import { readSettings } from '../settings.ts';
import { readWaiting } from '../waiting.ts';
import { Counted } from './counted.ts';
import type { Export } from './file.ts';
import { type Exporting, Progress } from './progress.ts';
import { waitingSchema } from './shape.ts';
import { countIn, pagesIn, pagesOfActs, pagesOfPeople } from './walk.ts';

/**
 * Everything that is kept, as the text of one file in pieces, one record on a line: docs/export.md. The same record is
 * always the same text but for `exportedAt`, which is in the first piece. In memory are a page at a time, and what it
 * all adds up to.
 *
 * @param now ms since the epoch
 * @throws StoreFault; what the signal was aborted with
 */
export const exportJson = (now: number, exporting: Exporting = {}): AsyncGenerator<string, void> =>
  whileHeld(everything(now, exporting), exporting.signal);

async function* everything(now: number, exporting: Exporting): AsyncGenerator<string, void> {
  const { recentPrompts, waiting, settings, habits, ...head } = await readHead(now);
  yield `{\n${fields(head)}`;
  yield fields({ settings, habits });
  yield* list('recentPrompts', [recentPrompts], ',');
  yield* list('waiting', [waiting], ',');
  yield '"stores":{\n';
  yield* stores(exporting);
  yield '}}\n';
}

const readHead = async (now: number): Promise<Omit<Export, 'stores'>> => ({
  format: 'good-turn',
  version: 1,
  exportedAt: new Date(now).toISOString(),
  settings: await readSettings(),
  habits: (await readHabits()).taught,
  recentPrompts: await readRecentPrompts(),
  // What is no report is let go when it is delivered; in a file it would keep all of it from being imported.
  waiting: (await readWaiting()).filter((report) => v.is(waitingSchema, report)),
});

const fields = (some: object): string =>
  Object.entries(some)
    .map(([name, value]) => `"${name}":${canonicalJson(value)},\n`)
    .join('');

async function* stores(exporting: Exporting): AsyncGenerator<string> {
  const progress = new Progress(await countIn(['interactions', 'people', ...keptNames]), exporting);
  const counted = new Counted();
  yield* list(
    'interactions',
    each(progress.of(pagesOfActs()), (act) => counted.act(act)),
    ',',
  );
  yield* list(
    'people',
    each(progress.of(pagesOfPeople()), (person) => counted.person(person)),
    ',',
  );
  for (const name of keptNames) yield* list(name, progress.of(pagesIn(name)), ',');
  for await (const page of pagesIn('rollups')) for (const rollup of page) counted.addPruned(rollup);
  yield* list('rollups', counted.rollups(), ',');
  yield* list('days', singly(counted.days()), '');
}

type Pages = AsyncIterable<unknown[]> | Iterable<unknown[]>;

/** A field whose value is a list, one element on a line, and what comes after it. */
async function* list(name: string, pages: Pages, end: string): AsyncGenerator<string> {
  yield `"${name}":[\n`;
  let first = true;
  for await (const page of pages) {
    if (page.length === 0) continue;
    yield (first ? '' : ',\n') + page.map(canonicalJson).join(',\n');
    first = false;
  }
  yield `${first ? '' : '\n'}]${end}\n`;
}

async function* each<One, Other>(pages: AsyncIterable<One[]>, change: (one: One) => Other): AsyncGenerator<Other[]> {
  for await (const page of pages) yield page.map(change);
}

function* singly<One>(all: Iterable<One>): Generator<One[]> {
  for (const one of all) yield [one];
}
