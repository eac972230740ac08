import type { Ask, Span } from '../words.ts';
import { askIn } from './ask.ts';
import { languageNamed, languageOf } from './language.ts';
import { rulesOf } from './languages/index.ts';
import { type Bag, bagOf } from './model/bag.ts';
import type { Habits } from './model/habits.ts';
import { modelOf } from './model/index.ts';
import type { Model } from './model/model.ts';
import { promisesIn } from './promise.ts';
import { spell } from './spell.ts';
import { type Heard, hear } from './stance.ts';
import { type Cut, cut } from './tokens.ts';

/** What the caller knows about a text. */
export interface ReadOptions {
  /** BCP 47 tag of its language, when something better than the words says so. */
  lang?: string;
  /** What this user's corrections have taught. */
  habits?: Habits;
}

/** All that speaks in one text. */
export interface Evidence {
  words: Cut;
  bag: Bag;
  heard: Heard;
  promises: Span[];
  /** What the rules take for the writer's need. */
  need: Ask;
  /** How much more must speak for a need than against it, in log odds. */
  needDoubt: number;
  model: Model;
  habits: Habits | undefined;
}

/** Gathers what speaks in a text; `null` when it has no words, or is in a language that is not read. */
export function gather(text: string, { lang, habits }: ReadOptions): Evidence | null {
  const typed = cut(text);
  const language = languageNamed(lang) ?? languageOf(typed);
  if (language === 'unread' || typed.letters === 0) return null;
  const rules = rulesOf(language);
  const words = spell(typed, rules.spelling);
  const found = rules.phrases.find(words);
  const promises = promisesIn(words, found, rules.promises);
  return {
    words,
    bag: bagOf(words),
    heard: hear(words, found, promises, rules),
    promises,
    need: askIn(words, found),
    needDoubt: rules.needDoubt,
    model: modelOf(language),
    habits,
  };
}
