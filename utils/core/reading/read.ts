import type { Reading } from '../words.ts';
import { decide } from './decide.ts';
import { gather, type ReadOptions } from './evidence.ts';

export type { ReadOptions };

/** Below this confidence there is no stance: better to say nothing than something wrong. */
export const workingPoint = 0.36;

/** A reading never gives more reasons than a person takes in at a glance. */
const mostReasons = 3;

/**
 * Reads a short social message: what it is for and why, what its writer needs, what the writer promises. In time
 * proportional to the length, the same result for the same text.
 *
 * Of an empty text, one without words, or one in a language that is not known there is no stance, no ask and no promise,
 * and the confidence is 0.
 *
 * @returns spans are UTF-16 offsets into `text` as given.
 */
export function readDraft(text: string, options: ReadOptions = {}): Reading {
  const evidence = gather(text, options);
  if (!evidence) return unread();
  const { promises } = evidence;
  const { stance, chances, reasons, ask } = decide(evidence);
  const confidence = chances[stance];
  if (confidence < workingPoint) return { confidence, reasons: [], ask, promises };
  return { stance, confidence, reasons: reasons.slice(0, mostReasons), ask, promises };
}

function unread(): Reading {
  return { confidence: 0, reasons: [], ask: 'none', promises: [] };
}
