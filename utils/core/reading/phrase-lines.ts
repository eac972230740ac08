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

  /** The words, classes and kinds it can begin with: its first step, and what follows steps that may be missing. */
  *beginnings(): Generator<string> {
    const phrase = this.#phrase;
    let from = this.opens ? 1 : 0;
    while (from < phrase.length) {
      const blank = phrase.indexOf(' ', from);
      const end = blank < 0 ? phrase.length : blank;
      const isOptional = phrase[end - 1] === '?';
      const step = phrase.slice(from, isOptional ? end - 1 : end);
      if (step === '..') yield any;
      else if (step.includes('|')) yield* step.split('|');
      else if (step) yield step;
      if (step && !isOptional) return;
      from = end + 1;
    }
  }
}

/** One step of a phrase. */
export interface Step {
  /** The words, classes and kinds it may be. */
  names: readonly string[];
  /** It may be missing. */
  isOptional: boolean;
  /** None to three tokens, any. */
  isGap: boolean;
}

function stepOf(written: string): Step {
  if (written === '..') return { names: [any], isOptional: true, isGap: true };
  const isOptional = written.endsWith('?');
  return { names: (isOptional ? written.slice(0, -1) : written).split('|'), isOptional, isGap: false };
}
