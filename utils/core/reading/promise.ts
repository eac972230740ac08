import type { Span } from '../words.ts';
import type { Commitments } from './languages/compiled.ts';
import type { Cut } from './tokens.ts';

/**
 * The commitments of the writer to do something for the reader later, first to last, each from its subject to the end of
 * its clause. Offers ("I can send it"), plans for oneself and accepted help are none.
 */
export function promisesIn(cut: Cut, { commitments, excuses, hesitations, connectives }: Commitments): Span[] {
  const promises: Span[] = [];
  const excused = new Set(excuses.find(cut).map(({ first }) => first));
  let after = 0;
  for (const found of commitments.find(cut)) {
    const token = cut.tokens[found.first]!;
    if (found.start < after || token.quoted || excused.has(found.first)) continue;
    if (hesitations.has(cut.tokens[found.first - 1]?.word ?? '')) continue;
    const end = endOfClause(cut, found.first, found.after, connectives);
    promises.push({ start: found.start, end });
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
