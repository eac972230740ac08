import type { Compiled } from './languages/compiled.ts';
import type { Cut, Token } from './tokens.ts';

/** A cut text with its words spelled out as a language has them: `I'll` is `i` and `will`, in one and the same span. */
export function spell(cut: Cut, { everyday, parts, initials }: Compiled['spelling']): Cut {
  const tokens: Token[] = [];
  for (let at = 0; at < cut.tokens.length; at++) {
    const token = cut.tokens[at]!;
    const spelled = token.kind === 'word' ? (everyday.get(token.word) ?? partsOf(token.word, parts)) : undefined;
    if (!spelled || (initials && isInitial(cut.tokens, at, everyday))) tokens.push(token);
    else
      for (const [place, word] of spelled.entries()) tokens.push({ ...token, word, opens: token.opens && place === 0 });
  }
  return { ...cut, tokens };
}

/** Whether a letter stands for a word, as in `U.S.`, where it does not stand for `you`. In `r u` each is a word in a hurry. */
function isInitial(tokens: readonly Token[], at: number, everyday: Compiled['spelling']['everyday']): boolean {
  const token = tokens[at]!;
  if (token.word.length > 1) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    (next?.word.length === 1 && next.start === token.end + 1 && !everyday.has(next.word)) ||
    (before?.word.length === 1 && before.end + 1 === token.start && !everyday.has(before.word))
  );
}

const partsOf = (word: string, parts: Compiled['spelling']['parts']) =>
  word.includes("'") ? parts?.(word) : undefined;
