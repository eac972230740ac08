import { type Compiled, compile } from './compiled.ts';
import { rules as de } from './de/index.ts';
import { english as en } from './en/index.ts';
import { rules as es } from './es/index.ts';
import { rules as fr } from './fr/index.ts';
import { rules as pt } from './pt/index.ts';
import type { Rules } from './rules.ts';

const rules = { en, es, de, fr, pt } satisfies Record<string, Rules>;

/** A language the reading knows, as a BCP 47 tag. */
export type Known = keyof typeof rules;

export const knownLanguages = Object.keys(rules) as Known[];

const compiled = new Map<Known, Compiled>();

/** What is known about a language. Compiled when it is first met. */
export function rulesOf(language: Known): Compiled {
  const known = compiled.get(language);
  if (known) return known;
  const made = compile(rules[language]);
  compiled.set(language, made);
  return made;
}
