import type { Span } from '../words.ts';
import { isAsciiLetter, isDigit, isInvisible, isLetter, isSpace, norm } from './characters.ts';
import { nowhere, type Typed, typed } from './typed.ts';

/** What a piece of a text is. */
export type Kind = 'word' | 'number' | 'percent' | 'price' | 'link' | 'email' | 'handle' | 'hashtag' | 'emoji';

/** A word, or what stands for one. */
export interface Token extends Span {
  kind: Kind;
  /** Lower case, without invisible characters; `<link>` and the like for the rest. */
  word: string;
  /** In which languages it is a small word. */
  languages: Typed['languages'];
  /** Index of its sentence. */
  sentence: number;
  /** Nothing of its sentence but handles, greetings and little words stands before it. */
  opens: boolean;
  /** Somebody else's words: inside quotation marks, or a line that begins with `>`. */
  quoted: boolean;
}

/** A sentence, a line, or what a link interrupts. */
export interface Sentence extends Span {
  question: boolean;
  exclaims: boolean;
}

/** A text, cut. */
export interface Cut {
  tokens: Token[];
  sentences: Sentence[];
  /** How many letters there are, of any script, how many of them are Latin, and how many of those without an accent. */
  letters: number;
  latin: number;
  ascii: number;
  /** How many marks of code: back ticks, braces, `=`, `->`. */
  code: number;
}

/** Longer words are cut for comparing, never in their span. */
const longestWord = 40;
const domains = new Set(
  'com org net io co ly me app dev gg tv ai edu gov uk de fr es be it blog shop store xyz'.split(' '),
);

/** A sentence still opens behind these; behind a word, when it is an opener. */
const stillOpens: ReadonlySet<Kind> = new Set(['handle', 'hashtag', 'emoji', 'word']);

/**
 * Cuts a text into tokens and sentences in one pass from left to right: the time is proportional to the length for any
 * input, lone surrogates and control characters included.
 */
export function cut(text: string): Cut {
  const cutter = new Cutter(text);
  return cutter.cut();
}

class Cutter {
  private at = 0;
  private readonly tokens: Token[] = [];
  private readonly sentences: Sentence[] = [];
  private letters = 0;
  private latin = 0;
  private ascii = 0;
  private code = 0;
  private opens = true;
  private quote = false;
  private quotedLine = false;
  private sentenceStart = 0;
  private tokensBefore = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  cut(): Cut {
    const { text } = this;
    this.beginLine();
    while (this.at < text.length) this.step();
    this.endSentence(text.length, false, false);
    return {
      tokens: this.tokens,
      sentences: this.sentences,
      letters: this.letters,
      latin: this.latin,
      ascii: this.ascii,
      code: this.code,
    };
  }

  private step(): void {
    const { text, at } = this;
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9) {
      this.at++;
    } else if (code === 10 || code === 13) {
      this.endSentence(at, false, false);
      this.at++;
      this.beginLine();
    } else if (isAsciiLetter(code)) {
      this.wordOrLink();
    } else if (isDigit(code)) {
      this.number();
    } else if (isLetter(text, at)) {
      this.wordOrLink();
    } else {
      this.mark(code);
    }
  }

  private beginLine(): void {
    this.quote = false;
    this.quotedLine = this.text.charCodeAt(this.at) === 62;
  }

  private mark(code: number): void {
    const { text, at } = this;
    const char = text[at]!;
    if (char === '@' || char === '#') {
      const end = isLetter(text, at + 1) || isDigit(text.charCodeAt(at + 1)) ? this.endOfName(at + 1) : at + 1;
      if (end > at + 1 && char === '@') this.add('handle', '<handle>', at, end);
      else if (end > at + 1) this.add('hashtag', `#${norm(text.slice(at + 1, end))}`, at, end);
      this.at = end;
      return;
    }
    if ('$€£¥₹'.includes(char)) {
      const digits = text.charCodeAt(at + 1) === 32 ? at + 2 : at + 1;
      const end = this.endOfNumber(digits);
      if (end > digits) this.add('price', '<price>', at, end);
      this.at = Math.max(end, at + 1);
      return;
    }
    if ('.!?…。！？;'.includes(char)) {
      this.stop();
      return;
    }
    if ('"“”„«»'.includes(char)) {
      this.quote = char === '"' ? !this.quote : char === '“' || char === '„' || char === '«';
    } else if (char === '`' || char === '{' || char === '}' || char === '=') {
      this.code++;
    }
    if (code > 0x2000) {
      const point = text.codePointAt(at)!;
      const size = point > 0xffff ? 2 : 1;
      const symbol = text.slice(at, at + size);
      if (/^\p{Extended_Pictographic}/u.test(symbol)) this.add('emoji', symbol, at, at + size);
      this.at += size;
      return;
    }
    this.at++;
  }

  private stop(): void {
    const { text } = this;
    let question = false;
    let exclaims = false;
    const start = this.at;
    while (this.at < text.length && '.!?…。！？;'.includes(text[this.at]!)) {
      const char = text[this.at]!;
      question ||= char === '?' || char === '？';
      exclaims ||= char === '!' || char === '！';
      this.at++;
    }
    const next = text.charCodeAt(this.at);
    const glued = this.at - start === 1 && text[start] === '.' && (isLetter(text, this.at) || isDigit(next));
    if (!glued) this.endSentence(this.at, question, exclaims);
  }

  private endSentence(end: number, question: boolean, exclaims: boolean): void {
    if (this.tokens.length > this.tokensBefore) {
      this.sentences.push({ start: this.sentenceStart, end, question, exclaims });
      this.tokensBefore = this.tokens.length;
    }
    this.sentenceStart = end;
    this.opens = true;
  }

  private number(): void {
    const { text, at } = this;
    const end = this.endOfNumber(at);
    const sign = text[end] ?? '';
    // `60 €`, as most of Europe writes it.
    const apart = sign === ' ' && '€£$'.includes(text[end + 1] ?? ' ') && !isDigit(text.charCodeAt(end + 2));
    if (apart) {
      this.add('price', '<price>', at, end + 2);
      this.at = end + 2;
      return;
    }
    if (sign === '%') this.add('percent', '<percent>', at, end + 1);
    else if (sign !== '' && '€£$'.includes(sign)) this.add('price', '<price>', at, end + 1);
    else if (isLetter(text, end)) {
      const endOfWord = this.endOfName(end);
      this.add('number', norm(text.slice(at, endOfWord)), at, endOfWord);
      this.at = endOfWord;
      return;
    } else this.add('number', '<number>', at, end);
    this.at = sign !== '' && '%€£$'.includes(sign) ? end + 1 : end;
  }

  private wordOrLink(): void {
    const { at } = this;
    const end = this.endOfWord(at);
    const [kind, endOfKind] = this.kindOf(at, end);
    if (kind === 'word') {
      const { word, languages, isOpener } = typed(this.text.slice(at, Math.min(end, at + longestWord)));
      this.add('word', word, at, end, languages);
      if (!isOpener && word) this.opens = false;
    } else this.add(kind, `<${kind}>`, at, endOfKind);
    this.at = endOfKind;
  }

  /** Whether a word goes on as an address, and where that ends. */
  private kindOf(start: number, end: number): ['word' | 'link' | 'email', number] {
    const { text } = this;
    const next = text.charCodeAt(end);
    // `:`, `.` and `@`: all that could make an address of a word.
    if (next !== 58 && next !== 46 && next !== 64) return ['word', end];
    const word = norm(text.slice(start, Math.min(end, start + 6)));
    if ((word === 'http' || word === 'https') && text.startsWith('://', end)) return ['link', this.endOfAddress(end)];
    if (word === 'www' && text[end] === '.') return ['link', this.endOfAddress(end)];
    if (text[end] === '@' && isLetter(text, end + 1)) return ['email', this.endOfAddress(end)];
    if (text[end] === '.' && isLetter(text, end + 1)) {
      const endOfDomain = this.endOfName(end + 1);
      const domain = norm(text.slice(end + 1, Math.min(endOfDomain, end + 7)));
      if (domains.has(domain)) return ['link', this.endOfAddress(endOfDomain)];
    }
    return ['word', end];
  }

  private add(kind: Kind, word: string, start: number, end: number, languages: Typed['languages'] = nowhere): void {
    if (!word) return;
    const { opens } = this;
    const quoted = this.quote || this.quotedLine;
    this.tokens.push({ kind, word, languages, start, end, sentence: this.sentences.length, opens, quoted });
    if (!stillOpens.has(kind)) this.opens = false;
  }

  private endOfWord(from: number): number {
    const { text } = this;
    let end = from;
    for (;;) {
      const code = text.charCodeAt(end);
      if (isAsciiLetter(code)) {
        this.letters++;
        this.latin++;
        this.ascii++;
        end++;
        continue;
      }
      if (Number.isNaN(code) || code === 32) break;
      if (isLetter(text, end)) {
        this.letters++;
        if (code < 0x250 || (code >= 0xff21 && code <= 0xff5a) || code === 0xd835) this.latin++;
        end += code >= 0xd800 && code <= 0xdbff ? 2 : 1;
        continue;
      }
      const apostrophe = (code === 39 || code === 0x2019) && end > from && isLetter(text, end + 1);
      if (!apostrophe && !isDigit(code) && !isInvisible(code)) break;
      end++;
    }
    return Math.max(end, from + 1);
  }

  private endOfName(from: number): number {
    const { text } = this;
    let end = from;
    while (end < text.length && (isDigit(text.charCodeAt(end)) || text[end] === '_' || isLetter(text, end))) {
      end += text.codePointAt(end)! > 0xffff ? 2 : 1;
    }
    return end;
  }

  private endOfNumber(from: number): number {
    const { text } = this;
    let end = from;
    while (
      isDigit(text.charCodeAt(end)) ||
      ('.,:'.includes(text[end] ?? ' ') && end > from && isDigit(text.charCodeAt(end + 1)))
    ) {
      end++;
    }
    return end;
  }

  private endOfAddress(from: number): number {
    const { text } = this;
    let end = from;
    while (end < text.length && !isSpace(text.charCodeAt(end)) && !'<>"”)]|'.includes(text[end]!)) end++;
    while (end > from && ".,!?;:…'".includes(text[end - 1]!) && !text.startsWith('...', end - 3)) end--;
    return Math.max(end, from + 1);
  }
}
