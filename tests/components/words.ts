import en from '../../public/_locales/en/messages.json';
import { filled, type Message, type Translate, translator } from '../../utils/i18n/words.ts';

/** English words for tests; another `language` changes numbers, dates and direction only. */
export function words(language = 'en'): Translate {
  return translator(language, (key, values) => {
    const message = (en as Record<string, Message>)[key];
    return message ? filled(message, values) : '';
  });
}
