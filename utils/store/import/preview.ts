import {
  type ImportWay,
  type Preview,
  type PreviewCount,
  type PreviewedList,
  previewedLists,
} from '../../core/importing.ts';
import type { TalliedPerson } from '../../core/people/person.ts';
import { prunedOfBoth } from '../../core/people/pruned.ts';
import { noTally } from '../../core/people/tally.ts';
import { sameValue } from '../../core/same-value.ts';
import { getMany } from '../bulk.ts';
import { talliedWith } from '../tallied.ts';
import { reading } from '../transaction.ts';
import { factsOf, mergedAct, mergedFacts, mergedKept } from './rules.ts';

/** Whether the record keeps `mine` as it is when a file says `theirs` of it. */
const stays: Record<PreviewedList, (mine: never, theirs: never) => boolean> = {
  interactions: (mine, theirs) => mergedAct(mine, theirs) === mine,
  people: (mine: TalliedPerson, theirs: TalliedPerson) =>
    sameValue(mergedFacts(factsOf(mine), factsOf(theirs)), factsOf(mine)) &&
    sameValue(prunedOfBoth(mine, theirs), mine.pruned ?? noTally()),
  needs: (mine, theirs) => mergedKept(mine, theirs) === mine,
  promises: (mine, theirs) => mergedKept(mine, theirs) === mine,
  introductions: (mine, theirs) => mergedKept(mine, theirs) === mine,
  reflections: (mine, theirs) => mergedKept(mine, theirs) === mine,
};

/** Counts what an import will do, while the file is read. */
export class Previewing {
  readonly #way: ImportWay;
  readonly #counts = Object.fromEntries(
    previewedLists.map((list) => [list, { added: 0, changed: 0, same: 0, removed: 0 }]),
  ) as Record<PreviewedList, PreviewCount>;

  constructor(way: ImportWay) {
    this.#way = way;
  }

  /** Some records of the file, by their ids. */
  async look(list: PreviewedList, records: readonly { id: string }[]): Promise<void> {
    const here = await reading(async (record) => {
      const store = record.objectStore(list);
      // The database would count a large record for seconds.
      const anything = await store.getKey(IDBKeyRange.lowerBound(''));
      if (anything === undefined) return [];
      const ids = records.map(({ id }) => id);
      if (list === 'people') return talliedWith(record, ids);
      const known = await getMany(record, list, ids);
      return ids.map((id) => known.get(id));
    });
    const counts = this.#counts[list];
    const unchanged = this.#way === 'merge' ? stays[list] : sameValue;
    for (const [at, theirs] of records.entries()) {
      const mine = here[at];
      counts[!mine ? 'added' : unchanged(mine as never, theirs as never) ? 'same' : 'changed']++;
    }
  }

  /** What was counted, once the file is read. */
  async counts(): Promise<Record<PreviewedList, PreviewCount>> {
    if (this.#way === 'merge') return this.#counts;
    await reading(async (record) => {
      for (const list of previewedLists) {
        const counts = this.#counts[list];
        const here = await record.objectStore(list).count();
        counts.removed = Math.max(0, here - counts.changed - counts.same);
      }
    });
    return this.#counts;
  }
}

/** What a preview that has counted nothing says. */
export const emptyPreview = (way: ImportWay): Preview => {
  const none = { added: 0, changed: 0, same: 0, removed: 0 };
  const counts = Object.fromEntries(previewedLists.map((list) => [list, none])) as Record<PreviewedList, PreviewCount>;
  return { way, settings: 'none', ...counts };
};
