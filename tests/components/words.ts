import type { Language } from '../../utils/core/language.ts';
import { filled, type Message, type Translate, translator } from '../../utils/i18n/words.ts';

const files = import.meta.glob<Record<string, Message>>('../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});

/** The product's words for tests, as it speaks them. */
export function words(language: Language = 'en'): Translate {
  const messages = files[`../../public/_locales/${language}/messages.json`]!;
  return translator(language, (key, values) => {
    const message = messages[key];
    return message ? filled(message, values) : '';
  });
}
