import type { Compiled } from './languages/compiled.ts';
import type { Cut, Token } from './tokens.ts';

/** A cut text with its words spelled out as a language has them: `I'll` is `i` and `will`, in one and the same span. */
export function spell(cut: Cut, { everyday, parts }: Compiled['spelling']): Cut {
  const tokens: Token[] = [];
  for (const token of cut.tokens) {
    const spelled = token.kind === 'word' ? (everyday.get(token.word) ?? partsOf(token.word, parts)) : undefined;
    if (!spelled) tokens.push(token);
    else
      for (const [place, word] of spelled.entries()) tokens.push({ ...token, word, opens: token.opens && place === 0 });
  }
  return { ...cut, tokens };
}

const partsOf = (word: string, parts: Compiled['spelling']['parts']) =>
  word.includes("'") ? parts?.(word) : undefined;
