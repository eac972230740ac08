import type { Rollup } from '../../core/balance/balance.ts';
import type { TalliedPerson } from '../../core/people/person.ts';
import type { KeptInteraction, KeptName } from '../schema.ts';
import type { Writing } from '../transaction.ts';
import { countPeopleBack, countPeopleIn } from './count-people.ts';
import { joinAccounts, partAccounts } from './join.ts';
import { type PageKind, pageKinds, type StagedPage, type Undo } from './state.ts';
import { letActsIn, takeActsBack } from './swap-acts.ts';
import { letKeptIn, takeKeptBack } from './swap-kept.ts';
import { letPeopleIn, takePeopleBack } from './swap-people.ts';
import { letRollupsIn, takeRollupsBack } from './swap-rollups.ts';
import { putTakenBack } from './taking.ts';

/** How the records of a page go in, and out again; `now` in ms since the epoch. */
interface Swap {
  letIn(record: Writing, records: never[], now: number): Promise<Undo[]>;
  takeBack(record: Writing, undo: readonly Undo[], now: number): Promise<void>;
}

const swaps: Record<Exclude<PageKind, 'taken'>, Swap> = {
  people: { letIn: (record, people: TalliedPerson[]) => letPeopleIn(record, people), takeBack: takePeopleBack },
  rollups: { letIn: (record, rollups: Rollup[]) => letRollupsIn(record, rollups), takeBack: takeRollupsBack },
  interactions: { letIn: (record, acts: KeptInteraction[]) => letActsIn(record, acts), takeBack: takeActsBack },
  // People are counted once, after all that was done toward them is in, or out again: each time costs as much as all of it.
  recounts: { letIn: async (_, ids: string[]) => ids.map((id) => ({ id })), takeBack: countPeopleBack },
  counts: { letIn: (record, ids: string[]) => countPeopleIn(record, ids), takeBack: async () => {} },
  joins: { letIn: (record, ids: string[], now) => joinAccounts(record, ids, now), takeBack: partAccounts },
  needs: keptSwap('needs'),
  promises: keptSwap('promises'),
  introductions: keptSwap('introductions'),
  reflections: keptSwap('reflections'),
};

function keptSwap(name: KeptName): Swap {
  return {
    letIn: (record, kept) => letKeptIn(record, name, kept),
    takeBack: (record, undo) => takeKeptBack(record, name, undo),
  };
}

const kindOf = ({ place: [kind] }: StagedPage): PageKind => pageKinds[kind]!;

/** Lets a page in. @returns the page as it is kept from then on */
export async function letPageIn(record: Writing, page: StagedPage, now: number): Promise<StagedPage> {
  const swap = swaps[kindOf(page) as keyof typeof swaps];
  return { place: page.place, records: [], undo: await swap.letIn(record, page.records as never[], now) };
}

/** Takes a page back that went in. */
export async function takePageBack(record: Writing, page: StagedPage, now: number): Promise<void> {
  const undo = page.undo ?? [];
  if (page.store) await putTakenBack(record, page.store, undo, now);
  else await swaps[kindOf(page) as keyof typeof swaps].takeBack(record, undo, now);
}
