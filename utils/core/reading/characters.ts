/** An ASCII digit, by its code unit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A blank or control character, by its code unit. */
export function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    code === 0x2028 ||
    code === 0x2029 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x3000
  );
}

/** Characters that show nothing: they are put into words to hide them. */
export function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2060 && code <= 0x2064) ||
    code === 0xfeff ||
    code === 0xfe0f
  );
}

/** `a` to `z`, small or capital, by its code unit. */
export function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

const letter = /^[\p{L}\p{M}]/u;

/** Whether a letter, or a mark on one, of any script begins at an offset. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return isAsciiLetter(code);
  if (Number.isNaN(code) || isInvisible(code)) return false;
  return letter.test(String.fromCodePoint(text.codePointAt(at)!));
}

/** A word as it is compared: lower case, compatible letters (`𝗯` is `b`), nothing invisible, straight apostrophes. */
export function norm(word: string): string {
  const lower = word.toLowerCase();
  let ascii = true;
  for (let i = 0; i < lower.length && ascii; i++) ascii = lower.charCodeAt(i) < 128;
  if (ascii) return lower;
  return lower
    .replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|\ufe0f/g, '')
    .replaceAll('’', "'")
    .normalize('NFKC')
    .toLowerCase();
}
