import type { Span } from '../words.ts';
import type { Commitments, Rule } from './languages/compiled.ts';
import type { Found } from './phrases.ts';
import type { Cut } from './tokens.ts';

/**
 * The commitments of the writer to do something for the reader later, first to last, each from its subject to the end of
 * its clause. Offers ("I can send it"), plans for oneself and accepted help are none.
 */
export function promisesIn(cut: Cut, found: readonly Found<Rule>[], { hesitations, connectives }: Commitments): Span[] {
  const promises: Span[] = [];
  const excused = new Set<number>();
  for (const { value, first } of found) if (value.promise === 'excuse') excused.add(first);
  let after = 0;
  for (const { value, first, start, after: next } of found) {
    if (value.promise !== 'commitment') continue;
    if (start < after || cut.tokens[first]!.quoted || excused.has(first)) continue;
    if (hesitations.has(cut.tokens[first - 1]?.word ?? '')) continue;
    const end = endOfClause(cut, first, next, connectives);
    promises.push({ start, end });
    after = end;
  }
  return promises;
}

function endOfClause(
  { tokens, sentences }: Cut,
  first: number,
  after: number,
  connectives: ReadonlySet<string>,
): number {
  const { sentence } = tokens[first]!;
  let last = after - 1;
  for (let at = after; at < tokens.length && tokens[at]!.sentence === sentence; at++) {
    if (connectives.has(tokens[at]!.word)) break;
    last = at;
  }
  return Math.min(tokens[last]!.end, sentences[sentence]?.end ?? Number.POSITIVE_INFINITY);
}
