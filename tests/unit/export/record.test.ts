import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { recordAs, type Writing } from '../../../utils/export/record.ts';
import { unlessHeld } from '../../../utils/store/lock.ts';
import { freshDevice, noon } from '../store/context.ts';

beforeEach(freshDevice);

/** Words are not what this is about. */
const t = Object.assign((key: string) => key, { plural: (key: string) => key, language: 'en' }) as never;
const writing = (): Writing => ({ signal: new AbortController().signal, t, direction: 'ltr' });
const isPruned = async () => (await unlessHeld(async () => true)) ?? false;

test.each(['json', 'csv', 'page'] as const)(
  'nothing is pruned or swapped while a file is written: %s',
  async (format) => {
    const pieces = await recordAs[format](noon, writing());
    expect(await isPruned()).toBe(true);
    await pieces.next();
    expect(await isPruned()).toBe(false);
    await pieces.return(undefined);
    await expect.poll(isPruned).toBe(true);
    let text = '';
    for await (const piece of await recordAs[format](noon, writing())) text += piece;
    expect(text).not.toBe('');
    await expect.poll(isPruned).toBe(true);
  },
);
