import { emptyPart, type RecordPart } from './part.ts';
import type { KeptName } from './schema.ts';
import { writing } from './transaction.ts';

/** Keeps what the user wrote down, or what became of it. The last word about an id holds. */
export const keep = <Name extends KeptName>(name: Name, one: RecordPart[Name][number]): Promise<void> =>
  writing(async (record) => {
    await record.objectStore(name).put(one as never);
  });

/** Takes it from the record. @returns what `putBack` needs */
export const deleteKept = <Name extends KeptName>(name: Name, id: string): Promise<RecordPart> =>
  writing(async (record) => {
    const one = await record.objectStore(name).get(id);
    if (!one) return emptyPart();
    await record.objectStore(name).delete(id);
    return { ...emptyPart(), [name]: [one] };
  });
