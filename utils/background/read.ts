import { isHardTime } from '../core/reading/hardship.ts';
import { readDraft } from '../core/reading/read.ts';
import type { Reading } from '../core/words.ts';

/** Reads a draft for whoever writes it. Words into a hard time have no stance: the balance is silent there. */
export function readInPrivate(text: string): Reading {
  const reading = readDraft(text);
  if (!isHardTime(text)) return reading;
  const { ask, promises } = reading;
  return { confidence: 0, reasons: [], ask, promises };
}
