import type en from '../../public/_locales/en/messages.json';

/** Every sentence the product can say. English is complete by definition. */
export type MessageKey = keyof typeof en;

/** Keys with one form per plural category: `people` for `people_one`, `people_other`. */
export type PluralKey = { [K in MessageKey]: K extends `${infer Stem}_other` ? Stem : never }[MessageKey];

/** Looks words up in the user's language. */
export interface Translate {
  /** The sentence for a key, its `$1`, `$2`… filled with `values` in order. */
  (key: MessageKey, ...values: (string | number)[]): string;
  /** The form of a sentence that fits `count`, which also fills `$1`; further values follow. */
  plural(key: PluralKey, count: number, ...values: (string | number)[]): string;
  /** BCP 47 tag of the language spoken. */
  language: string;
}

/** A sentence as `messages.json` has it: `$NAME$` is a place, whose content names the value in it, `$1`. */
export interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** Fills a message as browsers do. */
export function filled({ message, placeholders = {} }: Message, values: readonly string[]): string {
  const contents = new Map(Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]));
  return message.replace(/\$([\w@]+)\$/g, (whole, name: string) => {
    const content = contents.get(name.toLowerCase());
    return content?.replace(/\$(\d)/g, (_, position: string) => values[Number(position) - 1] ?? '') ?? whole;
  });
}

/** Makes a translator out of a look-up that knows keys and positional values. */
export function translator(language: string, lookUp: (key: string, values: string[]) => string): Translate {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const spoken = (value: string | number) => (typeof value === 'number' ? numbers.format(value) : value);
  const say = (key: string, values: (string | number)[]) => lookUp(key, values.map(spoken));
  return Object.assign((key: MessageKey, ...values: (string | number)[]) => say(key, values), {
    language,
    plural: (key: PluralKey, count: number, ...values: (string | number)[]) =>
      say(`${key}_${plurals.select(count)}`, [count, ...values]) || say(`${key}_other`, [count, ...values]),
  });
}
