import { browser } from 'wxt/browser';
import type { Language } from '../core/language.ts';
import { filled, type Message, type Translate, translator } from './words.ts';

/** What a part of the extension can say in a language. */
export interface Spoken {
  language: Language;
  messages: Partial<Record<string, Message>>;
}

/** The translator of the running extension, in the language the browser chose from `_locales`. */
export function browserWords(): Translate {
  // The message carries its own language: the browser may show English because the user's language has no locale yet.
  const language = browser.i18n.getMessage('language_tag' as never) || 'en';
  return translator(spokenHere(language), (key, values) => browser.i18n.getMessage(key as never, values));
}

/** The translator in another language than the browser's, which says what is missing there. */
export function wordsFrom({ language, messages }: Spoken): Translate {
  return translator(spokenHere(language), (key, values) => {
    const message = messages[key];
    return message ? filled(message, values) : browser.i18n.getMessage(key as never, values);
  });
}

/** A language as it is spoken where the user is: weeks begin and clocks count as their region has it. */
function spokenHere(language: string): string {
  const { region } = new Intl.Locale(navigator.language).maximize();
  return region ? new Intl.Locale(language, { region }).toString() : language;
}
