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

/** What is no space in JSON. */
const notSpace = /[^ \t\r\n]/g;

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
      notSpace.lastIndex = this.#at;
      const end = notSpace.test(this.#text) ? notSpace.lastIndex - 1 : this.#text.length;
      for (let at = this.#text.indexOf('\n', this.#at); at >= 0 && at < end; at = this.#text.indexOf('\n', at + 1))
        this.#line++;
      this.#at = end;
      if (end < this.#text.length) return this.#text[end];
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
    const walk: Walk = { length: 0, depth: 0, lines: 0, quoted: false, over: false };
    for (;;) {
      // Letter by letter is done without anything that waits: a file has millions.
      go(walk, this.#text, this.#at, this.#limits);
      this.#line += walk.lines;
      walk.lines = 0;
      if (walk.depth > this.#limits.deepest) throw this.problem('deep');
      if (walk.length > this.#limits.longest) throw this.problem('long');
      if (walk.over) return walk.length;
      if (await this.#more()) continue;
      if (walk.depth > 0 || walk.quoted) throw this.problem('cut');
      return walk.length;
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

/** How far a value has been gone over. */
interface Walk {
  length: number;
  depth: number;
  lines: number;
  quoted: boolean;
  /** It ends there. */
  over: boolean;
}

/** Goes over a value to its end, to the end of the text, or until it is too much. */
function go(walk: Walk, text: string, from: number, { longest, deepest }: Limits): void {
  let { length, depth, quoted } = walk;
  while (!walk.over && from + length < text.length && length <= longest && depth <= deepest) {
    const code = text.charCodeAt(from + length);
    length++;
    if (quoted) {
      if (code === backslash) length++;
      else if (code === quote) {
        quoted = false;
        walk.over = depth === 0;
      }
    } else if (code === quote) quoted = true;
    else if (code === openObject || code === openList) depth++;
    else if (code === closeObject || code === closeList) {
      // What closes something outside is not part of it.
      if (depth === 0) length--;
      else depth--;
      walk.over = depth === 0;
    } else if (depth === 0 && (code === comma || isSpace(code))) {
      length--;
      walk.over = true;
    } else if (code === newline) walk.lines++;
  }
  Object.assign(walk, { length, depth, quoted });
}
