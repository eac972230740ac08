import { browser } from 'wxt/browser';
import { type Translate, translator } from './words.ts';

/** The translator of the running extension, in the language the browser chose from `_locales`. */
export function browserWords(): Translate {
  // The message carries its own language: the browser may show English because the user's language has no locale yet.
  const language = browser.i18n.getMessage('language_tag' as never) || 'en';
  return translator(language, (key, values) => browser.i18n.getMessage(key as never, values));
}
