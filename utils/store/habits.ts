import { storage } from 'wxt/utils/storage';
import { Habits, nothingTaught, type Taught } from '../core/reading/model/habits.ts';

const kept = storage.defineItem<Taught>('local:habits', { fallback: nothingTaught, version: 1 });

/** What the user's corrections have taught so far. */
export const readHabits = async (): Promise<Habits> => new Habits(await kept.getValue());

/** Keeps what is known after one more correction. */
export const keepHabits = ({ taught }: Habits): Promise<void> => kept.setValue(taught);

/** Forgets all that corrections have taught: messages are read as on the first day. */
export const forgetHabits = (): Promise<void> => kept.removeValue();
