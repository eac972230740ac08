import type { Compiled } from './languages/compiled.ts';
import type { Cut, Token } from './tokens.ts';

/** A cut text with its words spelled out as a language has them: `I'll` is `i` and `will`, in one and the same span. */
export function spell(cut: Cut, { everyday, parts }: Compiled['spelling']): Cut {
  const tokens: Token[] = [];
  for (const token of cut.tokens) {
    const { kind, word } = token;
    const spelled =
      kind === 'word' ? (everyday.get(word) ?? (word.includes("'") ? parts?.(word) : undefined)) : undefined;
    if (!spelled) tokens.push(token);
    else
      for (const [place, part] of spelled.entries())
        tokens.push({ ...token, word: part, opens: token.opens && place === 0 });
  }
  return { ...cut, tokens };
}
