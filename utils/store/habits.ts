import { storage } from 'wxt/utils/storage';
import { Habits, nothingTaught, type Taught } from '../core/reading/model/habits.ts';

const kept = storage.defineItem<Taught>('local:habits', { fallback: nothingTaught, version: 1 });

/** What the user's corrections have taught so far. */
export const readHabits = async (): Promise<Habits> => new Habits(await kept.getValue());

/** Changes what is known, as it is then: whoever learns elsewhere at the same time comes before or after. */
export const changeHabits = (change: (habits: Habits) => Habits): Promise<void> =>
  navigator.locks.request('habits', async () => kept.setValue(change(await readHabits()).taught));

/** Forgets all that corrections have taught: messages are read as on the first day. */
export const forgetHabits = (): Promise<void> => navigator.locks.request('habits', () => kept.removeValue());
