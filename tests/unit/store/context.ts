import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ImportWay } from '../../../utils/core/importing.ts';
import type { Moment } from '../../../utils/core/moments/moment.ts';
import type { Introduction, Need, PromiseMade } from '../../../utils/core/people/needs.ts';
import type { Reflection } from '../../../utils/core/reflection.ts';
import type { Interaction } from '../../../utils/core/words.ts';
import type { Export } from '../../../utils/store/export/file.ts';
import type { Exporting } from '../../../utils/store/export/progress.ts';
import { type Person, storeNames, type YearOfPerson } from '../../../utils/store/schema.ts';
import { Disk } from './disk.ts';

/** A device on which nothing is kept yet. */
export function freshDevice(): void {
  globalThis.indexedDB = new IDBFactory();
  const disk = new Disk();
  Object.defineProperty(navigator, 'storage', { configurable: true, value: { getDirectory: async () => disk } });
  fakeBrowser.reset();
  const { local } = fakeBrowser.storage;
  // The fake browser does not have it yet.
  local.getKeys = async () => Object.keys(await local.get());
}

/** The store as one context of the extension has it: with a connection of its own. */
export async function newContext() {
  vi.resetModules();
  return {
    ...(await import('../../../utils/store/bulk.ts')),
    ...(await import('../../../utils/store/database.ts')),
    ...(await import('../../../utils/store/delete-person.ts')),
    ...(await import('../../../utils/store/everything.ts')),
    ...(await import('../../../utils/store/export/json.ts')),
    ...(await import('../../../utils/store/fault.ts')),
    ...(await import('../../../utils/store/forget.ts')),
    ...(await import('../../../utils/store/habits.ts')),
    ...(await import('../../../utils/store/forget-person.ts')),
    ...(await import('../../../utils/store/gone-quiet.ts')),
    ...(await import('../../../utils/store/import/import.ts')),
    ...(await import('../../../utils/store/interactions.ts')),
    ...(await import('../../../utils/store/keeping.ts')),
    ...(await import('../../../utils/store/moments.ts')),
    ...(await import('../../../utils/store/never.ts')),
    ...(await import('../../../utils/store/part.ts')),
    ...(await import('../../../utils/store/people.ts')),
    ...(await import('../../../utils/store/prune.ts')),
    ...(await import('../../../utils/store/queries.ts')),
    ...(await import('../../../utils/store/queries-acts.ts')),
    ...(await import('../../../utils/store/queries-alike.ts')),
    ...(await import('../../../utils/store/queries-hand.ts')),
    ...(await import('../../../utils/store/queries-named.ts')),
    ...(await import('../../../utils/store/queries-people.ts')),
    ...(await import('../../../utils/store/queries-periods.ts')),
    ...(await import('../../../utils/store/queries-reflections.ts')),
    ...(await import('../../../utils/store/recent.ts')),
    ...(await import('../../../utils/store/settings.ts')),
    ...(await import('../../../utils/store/snapshots/daily.ts')),
    ...(await import('../../../utils/store/snapshots/folder.ts')),
    ...(await import('../../../utils/store/snapshots/snapshots.ts')),
    ...(await import('../../../utils/store/snapshots/take.ts')),
    ...(await import('../../../utils/store/state.ts')),
    ...(await import('../../../utils/store/tallied.ts')),
    ...(await import('../../../utils/store/transaction.ts')),
    ...(await import('../../../utils/store/verify.ts')),
    ...(await import('../../../utils/store/waiting.ts')),
  };
}

/** One context of the store. */
export type Store = Awaited<ReturnType<typeof newContext>>;

/** A Monday noon in UTC, ms since the epoch. */
export const noon = Date.UTC(2026, 10, 23, 12);
export const oneDay = 24 * 60 * 60 * 1000;

let made = 0;

/** Ids `1`, `2`, … for people. */
export const newId = () => `person-${++made}`;

/** A reply that served Ana, unless told otherwise. */
export function reply(more: Partial<Interaction> = {}): Interaction {
  return {
    id: 'one',
    at: noon,
    site: 'x',
    kind: 'reply',
    counterpart: { name: 'Ana Lima', handle: 'ana', profileUrl: 'https://x.com/ana' },
    stance: 'serve',
    confidence: 0.9,
    reasons: ['gives_advice'],
    ...more,
  };
}

/** A coffee with Ana today, unless told otherwise. */
export const coffee = (more: Partial<Moment> = {}): Moment => ({
  id: 'coffee',
  day: '2026-11-23',
  medium: 'coffee',
  stance: 'serve',
  people: [{ name: 'Ana Lima' }],
  ...more,
});

/** A need of Ana's, unless told otherwise. */
export const need = (more: Partial<Need> = {}): Need => ({
  id: 'need',
  at: noon,
  personId: 'ana',
  kind: 'need',
  what: 'A flat in Porto',
  state: 'open',
  ...more,
});

/** A promise made to Ana, unless told otherwise. */
export const promise = (more: Partial<PromiseMade> = {}): PromiseMade => ({
  id: 'promise',
  at: noon,
  personId: 'ana',
  what: 'Send the checklist',
  due: '2026-11-27',
  state: 'open',
  ...more,
});

/** An introduction of Ana and Ben, unless told otherwise. */
export const introduction = (more: Partial<Introduction> = {}): Introduction => ({
  id: 'introduction',
  at: noon,
  personIds: ['ana', 'ben'],
  what: 'Both keep bees',
  state: 'idea',
  ...more,
});

/** A look back at the week before `noon`, unless told otherwise. */
export const reflection = (more: Partial<Reflection> = {}): Reflection => ({
  id: '2026-11-16',
  to: '2026-11-22',
  at: noon,
  changedAt: noon,
  counts: { serve: 4, social: 2, sell: 1 },
  story: 'Mira found a room',
  plan: 'Ask Tom about the shop',
  ...more,
});

/** Everything on record, store by store; people with their weeks. */
export async function contentOf({ openDatabase }: Pick<Store, 'openDatabase'>): Promise<Content> {
  const database = await openDatabase();
  const { weeks, people, ...stores } = Object.fromEntries(
    await Promise.all(storeNames.map(async (name) => [name, await database.getAll(name)])),
  );
  const years = Map.groupBy(weeks as YearOfPerson[], ({ personId }) => personId);
  const whole = people.map(({ pruned: span, ...person }: Person) => {
    const own = years.get(person.id) ?? [];
    const pruned = Object.assign({}, ...own.map((year) => year.pruned));
    years.delete(person.id);
    return {
      ...person,
      weeks: Object.assign({}, ...own.map((year) => year.weeks)),
      ...(span && { pruned: { ...span, weeks: pruned } }),
    };
  });
  return { ...stores, people: whole, ...(years.size > 0 && { weeksOfNobody: [...years.values()] }) } as Content;
}

type Content = Export['stores'];

/** The text of a file with everything that is kept, as it would be at `noon`. */
export async function textOfFile({ exportJson }: Pick<Store, 'exportJson'>, exporting?: Exporting): Promise<string> {
  let text = '';
  for await (const piece of exportJson(noon, exporting)) text += piece;
  return text;
}

/** What such a file says. */
export const fileOf = async (store: Pick<Store, 'exportJson'>): Promise<Export> => JSON.parse(await textOfFile(store));

/** A file as the browser hands it over: its bytes in small pieces. */
export function bytesOf(file: string | Uint8Array<ArrayBuffer>, piece = 1000): ReadableStream<Uint8Array<ArrayBuffer>> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  let at = 0;
  return new ReadableStream({
    pull(out) {
      if (at >= bytes.length) return out.close();
      out.enqueue(bytes.slice(at, at + piece));
      at += piece;
    },
  });
}

/** Imports a file, settings included. */
export async function importFile({ prepareImport }: Store, file: string, way: ImportWay = 'merge', now = noon) {
  const ready = await prepareImport(bytesOf(file), { way, now });
  await ready.commit({ settings: true, now });
  return ready.preview;
}
