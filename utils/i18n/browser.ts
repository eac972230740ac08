import { browser } from 'wxt/browser';
import type { Language } from '../core/language.ts';
import { filled, type Message, type Translate, translator } from './words.ts';

type Messages = Partial<Record<string, Message>>;

const files = import.meta.glob<Messages>('../../public/_locales/*/messages.json', { import: 'default' });

/** The translator of the running extension, in the language the browser chose from `_locales`. */
export function browserWords(): Translate {
  // The message carries its own language: the browser may show English because the user's language has no locale yet.
  const language = browser.i18n.getMessage('language_tag' as never) || 'en';
  return translator(spokenHere(language), (key, values) => browser.i18n.getMessage(key as never, values));
}

/**
 * The translator in a language the user chose; `null` leaves the choice to the browser. What a part of the extension has
 * not got in that language it says in the browser's.
 */
export async function wordsIn(language: Language | null | undefined): Promise<Translate> {
  if (!language) return browserWords();
  const messages = await files[`../../public/_locales/${language}/messages.json`]!();
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
