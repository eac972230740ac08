import { identityKey } from '../core/people/identity.ts';
import type { Person } from '../core/people/person.ts';
import { searchKeys } from '../core/people/search.ts';
import type { Interaction, Stance } from '../core/words.ts';
import { dayOf } from './days.ts';
import type { KeptInteraction } from './schema.ts';
import { Sums } from './sums.ts';
import { type Writing, writing } from './transaction.ts';

/**
 * Keeps an interaction, the person it was toward and the counts: all of it or nothing. An id that is kept already
 * changes nothing, unless the user has corrected it since.
 * @param newId makes the id of a person met for the first time
 */
export const addInteraction = (interaction: Interaction, newId: () => string): Promise<void> =>
  writing(async (record) => {
    const { counterpart: _counterpart, ...facts } = interaction;
    const [known, metBefore] = await Promise.all([
      record.objectStore('interactions').get(interaction.id),
      whoIs(record, interaction),
    ]);
    if (known) return correctFrom(record, known, facts);
    const personId = metBefore ?? (await meet(record, interaction, newId));
    const kept = { ...facts, ...(personId && { personId }), day: facts.day ?? dayOf(facts.at) };
    const sums = new Sums();
    sums.add(kept);
    await Promise.all([record.objectStore('interactions').add(kept), sums.write(record)]);
  });

/** What the user says a message was. Unknown ids are let pass: the record may have been deleted meanwhile. */
export const correctStance = (id: string, stance: Stance, now: number): Promise<void> =>
  writing(async (record) => {
    const kept = await record.objectStore('interactions').get(id);
    if (!kept || kept.stance === stance) return;
    const from = kept.corrected ? kept.corrected.from : (kept.stance ?? null);
    await replace(record, kept, { ...kept, stance, corrected: { from, at: now } });
  });

/** A report that had to wait may be the only one to know of a correction. The newest correction holds. */
async function correctFrom(
  record: Writing,
  kept: KeptInteraction,
  { stance, corrected }: Omit<Interaction, 'counterpart'>,
): Promise<void> {
  if (!stance || !corrected || corrected.at <= (kept.corrected?.at ?? Number.NEGATIVE_INFINITY)) return;
  await replace(record, kept, { ...kept, stance, corrected });
}

async function replace(record: Writing, before: KeptInteraction, after: KeptInteraction): Promise<void> {
  await record.objectStore('interactions').put(after);
  const sums = new Sums();
  sums.remove(before);
  sums.add(after);
  await sums.write(record);
}

/** The id of the person an interaction is toward, when they are known. */
async function whoIs(record: Writing, { site, counterpart }: Interaction): Promise<string | undefined> {
  const key = identityKey(site, counterpart);
  return key ? record.objectStore('people').index('byKey').getKey(key) : undefined;
}

/** The id of the new person an interaction is toward, known from now on; undefined when a name is all there is. */
async function meet(record: Writing, { site, counterpart }: Interaction, newId: () => string) {
  const key = identityKey(site, counterpart);
  if (!key || !counterpart) return undefined;
  const identities = [{ ...counterpart, site, key }];
  const person: Person = {
    id: newId(),
    name: counterpart.name,
    identities,
    keys: [key],
    search: searchKeys(counterpart.name, identities),
  };
  await record.objectStore('people').add(person);
  return person.id;
}
