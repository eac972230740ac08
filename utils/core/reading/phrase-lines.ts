/** Stands for any token. */
export const any = '*';

/** A phrase as it is written, with what it stands for. */
export class Line<Value> {
  readonly value: Value;
  /** Its place among all lines of a language. */
  readonly place: number;
  readonly #phrase: string;
  #steps: readonly Step[] | undefined;

  constructor(value: Value, phrase: string, place: number) {
    this.value = value;
    this.place = place;
    this.#phrase = phrase;
  }

  /** Only where a sentence opens. */
  get opens(): boolean {
    return this.#phrase.startsWith('^');
  }

  /** Only in a question. */
  get isQuestion(): boolean {
    return this.#phrase.endsWith(' ?');
  }

  /** Made when first needed: most phrases of a language never come up in a text. */
  get steps(): readonly Step[] {
    this.#steps ??= this.#phrase
      .replace(/^\^ ?| \?$/g, '')
      .split(' ')
      .map(stepOf);
    return this.#steps;
  }
}

/**
 * The words, classes and kinds a phrase can begin with: its first step, and what follows steps that may be missing. All
 * phrases are asked when a language is loaded, so most of them have to be told from their first step alone.
 */
export function beginningsOf(phrase: string): string[] {
  const names: string[] = [];
  let from = phrase.startsWith('^') ? 1 : 0;
  while (from < phrase.length) {
    const blank = phrase.indexOf(' ', from);
    const end = blank < 0 ? phrase.length : blank;
    const isOptional = phrase.endsWith('?', end);
    const step = phrase.slice(from, isOptional ? end - 1 : end);
    if (step.includes('|')) names.push(...step.split('|'));
    else if (step) names.push(step === '..' ? any : step);
    if (step && !isOptional) break;
    from = end + 1;
  }
  return names;
}

/** One step of a phrase. */
export interface Step {
  /** The words, classes and kinds it may be. */
  names: ReadonlySet<string>;
  /** It may be missing. */
  isOptional: boolean;
  /** None to three tokens, any. */
  isGap: boolean;
  /** Any token is one. */
  takesAny: boolean;
}

function stepOf(written: string): Step {
  if (written === '..') return { names: new Set(), isOptional: true, isGap: true, takesAny: true };
  const isOptional = written.endsWith('?');
  const names = new Set((isOptional ? written.slice(0, -1) : written).split('|'));
  return { names, isOptional, isGap: false, takesAny: names.has(any) };
}
