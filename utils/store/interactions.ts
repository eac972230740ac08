import type { IDBPTransaction } from 'idb';
import { type RollupSort, rollupOf } from '../core/balance/rollup.ts';
import { identityKey } from '../core/people/identity.ts';
import type { Interaction, Stance } from '../core/words.ts';
import { openDatabase } from './database.ts';
import { dayOf } from './days.ts';
import type { GoodTurnSchema, KeptInteraction, Person } from './schema.ts';

type Writing = IDBPTransaction<GoodTurnSchema, ('interactions' | 'people' | 'rollups')[], 'readwrite'>;

/**
 * Keeps an interaction, the person it was toward and the day's counts: all of it or nothing.
 * An id that is kept already changes nothing.
 * @param newId makes the id of a person met for the first time
 */
export const addInteraction = (interaction: Interaction, newId: () => string): Promise<void> =>
  atOnce(async (writing) => {
    if (await writing.objectStore('interactions').getKey(interaction.id)) return;
    const { counterpart, ...facts } = interaction;
    const personId = await meet(writing, interaction, newId);
    const kept: KeptInteraction = { ...facts, ...(personId && { personId }), day: dayOf(interaction.at) };
    await writing.objectStore('interactions').add(kept);
    await count(writing, rollupOf(kept, kept.day), 1);
  });

/** What the user says a message was. Unknown ids are let pass: the record may have been deleted meanwhile. */
export const correctStance = (id: string, stance: Stance, now: number): Promise<void> =>
  atOnce(async (writing) => {
    const kept = await writing.objectStore('interactions').get(id);
    if (!kept || kept.stance === stance) return;
    const from = kept.corrected ? kept.corrected.from : (kept.stance ?? null);
    await count(writing, rollupOf(kept, kept.day), -1);
    const corrected: KeptInteraction = { ...kept, stance, corrected: { from, at: now } };
    await writing.objectStore('interactions').put(corrected);
    await count(writing, rollupOf(corrected, kept.day), 1);
  });

/** Writes in one transaction: when `write` fails, however it fails, nothing of it is kept. */
async function atOnce(write: (writing: Writing) => Promise<void>): Promise<void> {
  const database = await openDatabase();
  const writing = database.transaction(['interactions', 'people', 'rollups'], 'readwrite', { durability: 'strict' });
  // Told by what is thrown below.
  writing.done.catch(() => {});
  try {
    await write(writing);
    await writing.done;
  } catch (fault) {
    try {
      writing.abort();
    } catch {
      // A failed request has ended it already.
    }
    throw fault;
  }
}

async function count(writing: Writing, sort: RollupSort, by: 1 | -1): Promise<void> {
  const rollups = writing.objectStore('rollups');
  const { day, site, kind, stance } = sort;
  const known = await rollups.get([day, site, kind, stance]);
  const total = (known?.count ?? 0) + by;
  if (total > 0) await rollups.put({ ...sort, count: total });
  else await rollups.delete([day, site, kind, stance]);
}

/** The id of the person an interaction is toward, remembered from now on; undefined when a name is all there is. */
async function meet(writing: Writing, { site, at, counterpart }: Interaction, newId: () => string) {
  const key = identityKey(site, counterpart);
  if (!key || !counterpart) return undefined;
  const people = writing.objectStore('people');
  const known = await people.index('byKey').get(key);
  const person: Person = known
    ? { ...known, firstAt: Math.min(known.firstAt, at), lastAt: Math.max(known.lastAt, at) }
    : {
        id: newId(),
        name: counterpart.name,
        identities: [{ ...counterpart, site, key }],
        keys: [key],
        firstAt: at,
        lastAt: at,
      };
  await people.put(person);
  return person.id;
}
