import { emptyPart, type RecordPart } from './part.ts';
import { writing } from './transaction.ts';

/** What is kept for people beside what was done: each by its id. */
type KeptFor = Pick<RecordPart, 'needs' | 'promises' | 'introductions'>;

/** Keeps a need, a promise or an introduction, or what became of it. The last word about an id holds. */
export const keep = <Name extends keyof KeptFor>(name: Name, one: KeptFor[Name][number]): Promise<void> =>
  writing(async (record) => {
    await record.objectStore(name).put(one as never);
  });

/** Takes a need, a promise or an introduction from the record. @returns what `putBack` needs */
export const deleteKept = <Name extends keyof KeptFor>(name: Name, id: string): Promise<RecordPart> =>
  writing(async (record) => {
    const one = await record.objectStore(name).get(id);
    if (!one) return emptyPart();
    await record.objectStore(name).delete(id);
    return { ...emptyPart(), [name]: [one] };
  });
