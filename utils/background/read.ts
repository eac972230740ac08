import { isHardTime } from '../core/reading/hardship.ts';
import { readDraft } from '../core/reading/read.ts';
import { teach } from '../core/reading/teach.ts';
import type { Reading, Stance } from '../core/words.ts';
import { changeHabits, readHabits } from '../store/habits.ts';

/** Reads a draft for whoever writes it. Words into a hard time have no stance: the balance is silent there. */
export async function readInPrivate(text: string): Promise<Reading> {
  const reading = readDraft(text, { habits: await readHabits() });
  if (!isHardTime(text)) return reading;
  const { ask, promises } = reading;
  return { confidence: 0, reasons: [], ask, promises };
}

/** Learns from what the user says a text of theirs was. */
export const learnFrom = (text: string, stance: Stance): Promise<void> =>
  changeHabits((habits) => teach(text, stance, { habits }));
