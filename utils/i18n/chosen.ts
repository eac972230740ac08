import type { Language } from '../core/language.ts';
import { browserWords, type Spoken, wordsFrom } from './browser.ts';
import type { Translate } from './words.ts';

const files = import.meta.glob<Spoken['messages']>('../../public/_locales/*/messages.json', { import: 'default' });

/** What can be said here in a language: on our own pages everything, in the background what it needs. */
export async function spokenIn(language: Language): Promise<Spoken> {
  return { language, messages: await files[`../../public/_locales/${language}/messages.json`]!() };
}

/** The translator in a language the user chose; `null` leaves the choice to the browser. */
export const wordsIn = async (language: Language | null): Promise<Translate> =>
  language ? wordsFrom(await spokenIn(language)) : browserWords();
