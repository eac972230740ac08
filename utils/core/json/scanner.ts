/**
 * What is wrong with a text that should be JSON: nothing in it; it ends too early; something stands where nothing like
 * it may stand; one value is too long or goes too deep to be held.
 */
export type JsonFault = 'empty' | 'cut' | 'syntax' | 'long' | 'deep';

/** A text is not JSON, or not such that it can be read with little memory. */
export class JsonProblem extends Error {
  override name = 'JsonProblem';
  readonly why: JsonFault;
  /** From 1. */
  readonly line: number;

  constructor(why: JsonFault, line: number) {
    super(`No JSON (${why}), line ${line}.`);
    this.why = why;
    this.line = line;
  }
}

export interface Limits {
  /** The longest value that is read in one piece, in UTF-16 units. */
  longest: number;
  /** How deep it may be nested. */
  deepest: number;
}

const [tab, newline, carriageReturn, space] = [9, 10, 13, 32];
const [quote, comma, backslash] = [34, 44, 92];
const [openList, closeList, openObject, closeObject] = [91, 93, 123, 125];

const isSpace = (code: number) => code === space || code === newline || code === carriageReturn || code === tab;

/**
 * Reads JSON that comes in pieces, value by value. It only finds where a value ends; what it says is left to
 * `JSON.parse`, which is strict, fast, and makes of `__proto__` a field like any other. Holds one value at a time.
 */
export class JsonScanner {
  readonly #pieces: AsyncIterator<string>;
  readonly #limits: Limits;
  #text = '';
  #at = 0;
  #line = 1;

  constructor(pieces: AsyncIterable<string>, limits: Limits) {
    this.#pieces = pieces[Symbol.asyncIterator]();
    this.#limits = limits;
  }

  /** The line of what comes next, from 1. */
  get line(): number {
    return this.#line;
  }

  /** What comes next, after any spaces; undefined at the end. */
  async peek(): Promise<string | undefined> {
    for (;;) {
      while (this.#at < this.#text.length) {
        const code = this.#text.charCodeAt(this.#at);
        if (!isSpace(code)) return this.#text[this.#at];
        if (code === newline) this.#line++;
        this.#at++;
      }
      if (!(await this.#more())) return undefined;
    }
  }

  /** Goes over one of `marks` and says which. @throws JsonProblem when something else comes */
  async mark(marks: string): Promise<string> {
    const next = await this.peek();
    if (next === undefined) throw this.problem('cut');
    if (!marks.includes(next)) throw this.problem('syntax');
    this.#at++;
    return next;
  }

  /** The next value, whole, and how long it is. @throws JsonProblem */
  async value(): Promise<{ value: unknown; length: number }> {
    if ((await this.peek()) === undefined) throw this.problem('cut');
    const line = this.#line;
    const length = await this.#extent();
    const text = this.#text.slice(this.#at, this.#at + length);
    this.#at += length;
    try {
      return { value: JSON.parse(text), length };
    } catch {
      throw new JsonProblem('syntax', line);
    }
  }

  problem(why: JsonFault): JsonProblem {
    return new JsonProblem(why, this.#line);
  }

  /** How long the value is that begins here. Any rubbish ends where a value would. */
  async #extent(): Promise<number> {
    let length = 0;
    let depth = 0;
    let quoted = false;
    for (;;) {
      if (length > this.#limits.longest) throw this.problem('long');
      if (this.#at + length >= this.#text.length) {
        if (await this.#more()) continue;
        if (depth > 0 || quoted) throw this.problem('cut');
        return length;
      }
      const code = this.#text.charCodeAt(this.#at + length);
      if (quoted) {
        if (code === backslash) length++;
        else if (code === quote) {
          quoted = false;
          if (depth === 0) return length + 1;
        }
      } else if (code === quote) quoted = true;
      else if (code === openObject || code === openList) {
        if (++depth > this.#limits.deepest) throw this.problem('deep');
      } else if (code === closeObject || code === closeList) {
        if (depth === 0) return length;
        if (--depth === 0) return length + 1;
      } else if (depth === 0 && (code === comma || isSpace(code))) return length;
      else if (code === newline) this.#line++;
      length++;
    }
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#pieces.next();
    if (done) return false;
    this.#text = this.#text.slice(this.#at) + value;
    this.#at = 0;
    return true;
  }
}
