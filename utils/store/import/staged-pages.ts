import { type PreviewedList, previewedLists } from '../../core/importing.ts';
import { staging } from '../transaction.ts';
import type { Previewing } from './preview.ts';
import type { Imported } from './read.ts';
import { type PageKind, pageKinds } from './state.ts';

/** As much as goes in in one transaction: records, and UTF-16 units of JSON. */
const most = { records: 2000, length: 2_000_000 };
/** As many people as are counted in one transaction: thousands may have been done toward one. */
const mostCounted = 50;
/** As many records as are judged before others have their turn: more would keep the page from answering. */
const mostInTask = 100;
/** As many ids as are remembered, so that nobody is counted often. */
const mostKnown = 100_000;

/** Lays the records of a file ready in pages, as it is read. */
export class StagedPages {
  /** How many pages are laid ready. */
  count = 0;
  readonly #previewing: Previewing;
  readonly #open = new Map<PageKind, { records: unknown[]; length: number }>();

  constructor(previewing: Previewing) {
    this.#previewing = previewing;
  }

  #judged = 0;
  /** Toward whom something was done. */
  readonly #toward = new Set<string>();

  async add({ list, value, length }: Imported & { length: number }): Promise<void> {
    // Days are the sum of their rollups.
    if (list === 'days') return;
    const page = this.#open.get(list) ?? { records: [], length: 0 };
    this.#open.set(list, page);
    if (++this.#judged % mostInTask === 0) await turnOfOthers();
    page.records.push(value);
    page.length += length;
    if (list === 'interactions' && value.personId !== undefined) this.#toward.add(value.personId);
    if (this.#toward.size > mostKnown) await this.#closeCounts();
    if (page.records.length >= most.records || page.length >= most.length) await this.#close(list, page.records);
  }

  /** The file is read. */
  async flush(): Promise<void> {
    for (const [kind, { records }] of [...this.#open]) await this.#close(kind, records);
    await this.#closeCounts();
  }

  async #closeCounts(): Promise<void> {
    // They come out the last page first, and whoever deletes many must not begin with the last.
    const ids = [...this.#toward].sort().reverse();
    this.#toward.clear();
    for (let at = 0; at < ids.length; at += mostCounted)
      for (const kind of ['counts', 'recounts'] as const) await this.#put(kind, ids.slice(at, at + mostCounted));
  }

  async #close(kind: PageKind, records: unknown[]): Promise<void> {
    this.#open.delete(kind);
    await this.#put(kind, records);
    const ids = (records as { id: string }[]).map(({ id }) => id);
    if (kind === 'people') await this.#put('joins', ids);
    const list = previewedLists.find((it) => it === kind) as PreviewedList | undefined;
    if (list) await this.#previewing.look(list, records as { id: string }[]);
  }

  #put(kind: PageKind, records: unknown[]): Promise<unknown> {
    const place: [number, number] = [pageKinds.indexOf(kind), this.count++];
    return staging((staged) => staged.objectStore('staged').put({ place, records }));
  }
}

/** Firefox has it from 142. */
const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
const turnOfOthers = (): Promise<void> => scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));
