import type { Reading } from '../words.ts';
import { askIn } from './ask.ts';
import { languageNamed, languageOf } from './language.ts';
import { rulesOf } from './languages/index.ts';
import { promisesIn } from './promise.ts';
import { spell } from './spell.ts';
import { weigh } from './stance.ts';
import { cut } from './tokens.ts';

/** What the caller knows about a text. */
export interface ReadOptions {
  /** BCP 47 tag of its language, when something better than the words says so. */
  lang?: string;
}

/** Below this confidence there is no stance: better to say nothing than something wrong. */
export const workingPoint = 0.4;

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
  const typed = cut(text);
  const language = languageNamed(options.lang) ?? languageOf(typed);
  if (language === 'unread' || typed.letters === 0) return unread();
  const rules = rulesOf(language);
  const words = spell(typed, rules.spelling);
  const promises = promisesIn(words, rules.promises);
  const { stance, confidence, reasons } = weigh(words, promises, rules);
  const ask = askIn(words, rules.asks);
  if (confidence < workingPoint) return { confidence, reasons: [], ask, promises };
  return { stance, confidence, reasons: reasons.slice(0, mostReasons), ask, promises };
}

function unread(): Reading {
  return { confidence: 0, reasons: [], ask: 'none', promises: [] };
}
