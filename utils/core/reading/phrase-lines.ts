/** Stands for any token. */
export const any = '*';

/** A phrase, with what it stands for. */
export class Line<Value> {
  readonly value: Value;
  /** Its place among all lines of a language. */
  readonly place: number;
  /** Only where a sentence opens. */
  readonly opens: boolean;
  /** Only in a question. */
  readonly isQuestion: boolean;
  readonly #written: readonly string[];
  readonly #steps: Step[] = [];

  /** @param phrase as it is written. */
  constructor(value: Value, phrase: string, place: number) {
    this.value = value;
    this.place = place;
    this.opens = phrase.startsWith('^');
    this.isQuestion = phrase.endsWith(' ?');
    const from = phrase.startsWith('^ ') ? 2 : Number(this.opens);
    this.#written = phrase.slice(from, this.isQuestion ? -2 : undefined).split(' ');
  }

  /** One of its steps; `undefined` past the last. Made when first needed: few texts come far in a phrase. */
  step(at: number): Step | undefined {
    const written = this.#written[at];
    if (written === undefined) return undefined;
    this.#steps[at] ??= stepOf(written);
    return this.#steps[at];
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
  /** Any token is one. */
  takesAny: boolean;
}

function stepOf(written: string): Step {
  if (written === '..') return { names: [], isOptional: true, isGap: true, takesAny: true };
  const isOptional = written.endsWith('?');
  const names = (isOptional ? written.slice(0, -1) : written).split('|');
  return { names, isOptional, isGap: false, takesAny: names.includes(any) };
}

/**
 * All phrases of a language, by what they can begin with. All are asked when a language is loaded, so nothing is made of
 * one but a note for each word, class and kind that is its first step, or follows steps that may be missing.
 */
export class Lines<Value> {
  readonly #values: Value[] = [];
  readonly #written: string[] = [];
  readonly #made: Line<Value>[] = [];
  /** Notes, two numbers each: the place of a line, and the note before this of the same name, or -1. */
  readonly #notes: number[] = [];
  readonly #last = new Map<string, number>();

  /** @param table phrases by value, one per line of each text. */
  constructor(table: Iterable<readonly [Value, string]>) {
    for (const [value, text] of table) {
      for (const phrase of text.match(/\S(?:.*\S)?/g) ?? []) {
        this.#values.push(value);
        this.#noteBeginnings(phrase, this.#written.push(phrase) - 1);
      }
    }
  }

  /** The phrases that can begin with a word, class or kind, or with {@link any} token. */
  beginning(name: string): Line<Value>[] {
    const lines: Line<Value>[] = [];
    for (let note = this.#last.get(name) ?? -1; note >= 0; note = this.#notes[note + 1]!) {
      const place = this.#notes[note]!;
      this.#made[place] ??= new Line(this.#values[place]!, this.#written[place]!, place);
      lines.push(this.#made[place]);
    }
    return lines;
  }

  #noteBeginnings(phrase: string, place: number): void {
    let from = phrase.startsWith('^') ? 1 : 0;
    let isOptional = true;
    while (isOptional && from < phrase.length) {
      const blank = phrase.indexOf(' ', from);
      const end = blank < 0 ? phrase.length : blank;
      isOptional = end === from || phrase.endsWith('?', end);
      const step = phrase.slice(from, isOptional ? end - 1 : end);
      if (step.includes('|')) for (const name of step.split('|')) this.#note(name, place);
      else if (step) this.#note(step === '..' ? any : step, place);
      from = end + 1;
    }
  }

  #note(name: string, place: number): void {
    const note = this.#notes.push(place, this.#last.get(name) ?? -1) - 2;
    this.#last.set(name, note);
  }
}
