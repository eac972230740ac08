import { groupOf, headOf } from './people.ts';
import { changeSettings } from './settings.ts';
import { reading } from './transaction.ts';
import { forgetWaiting } from './waiting.ts';

/**
 * From now on nothing is recorded of somebody, under any of the accounts they are known by; what waits about them is
 * forgotten. What is on record stays until `deletePerson`.
 * @returns the keys of their accounts, for whoever wants to take it back in the settings
 */
export async function neverRecord(personId: string): Promise<string[]> {
  const keys = await reading(async (record) => {
    const head = await headOf(record, personId);
    return head ? (await groupOf(record, head)).flatMap((person) => person.keys) : [];
  });
  await changeSettings((settings) => ({
    ...settings,
    neverRecord: [...new Set([...settings.neverRecord, ...keys])],
  }));
  await forgetWaiting(keys);
  return keys;
}
