import type { Known } from '../languages/index.ts';
import { Model, type Packed } from './model.ts';
import { packed as de } from './packed/de.ts';
import { packed as en } from './packed/en.ts';
import { packed as es } from './packed/es.ts';
import { packed as fr } from './packed/fr.ts';
import { packed as pt } from './packed/pt.ts';

/** What was learned, language by language. */
export const packed: Record<Known, Packed> = { en, es, de, fr, pt };

const models = new Map<Known, Model>();

/** The learned part of a language. Unpacked when it is first met. */
export function modelOf(language: Known): Model {
  const known = models.get(language);
  if (known) return known;
  const made = new Model(packed[language]);
  models.set(language, made);
  return made;
}
