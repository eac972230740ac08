import en from '../../public/_locales/en/messages.json';
import { type Translate, translator } from '../../utils/i18n/words.ts';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** Fills a message as browsers do: `$NAME$` is a placeholder, whose content names the value by its position. */
export function filled({ message, placeholders = {} }: Message, values: string[]): string {
  const contents = new Map(Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]));
  return message
    .replace(/\$([\w@]+)\$/g, (whole, name: string) => contents.get(name.toLowerCase()) ?? whole)
    .replace(/\$(\d)/g, (_, position: string) => values[Number(position) - 1] ?? '');
}

/** English words for tests; another `language` changes numbers, dates and direction only. */
export function words(language = 'en'): Translate {
  return translator(language, (key, values) => {
    const message = (en as Record<string, Message>)[key];
    return message ? filled(message, values) : '';
  });
}
