import { type Medium, mediums, type Span } from '../words.ts';
import { languageNames, lexiconOf, type Meaning, phraseAt, type Role } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A phrase of the line that some language knows, or a token none does. */
export interface Piece extends Span {
  kind: Token['kind'];
  text: string;
  capital: boolean;
  acronym: boolean;
  meaning?: Meaning;
  /** Only another language than that of the line knows it. */
  foreign: boolean;
}

/** Pictures that say what sort of moment it was. */
const pictures: Record<Medium, string> = {
  coffee: '☕🍵🫖🧋',
  call: '📞☎📱🤙💻🎥📹',
  walk: '🚶🥾🏃🚴🐕🌳',
  meal: '🍽🍴🍕🍝🍜🥗🍔🥞🍣🌮🥘🍛🍲🍻🍺🍷🥂🍸🍹🍰🎂',
  visit: '🏠🏡🛋🏥',
  event: '🎉🎊🎤🎪🎫🎟🎭🏟🎶🎨',
  introduction: '🤝',
  other: '👋💬🗣',
};
const none: ReadonlySet<Role> = new Set();
const ofSign = new Map<string, Meaning>([
  ['&', { roles: new Set(['and']) }],
  ['+', { roles: new Set(['and']) }],
  ...mediums.flatMap((medium) => Array.from(pictures[medium]).map((it) => [it, { medium, roles: none }] as const)),
]);

/**
 * A line's tokens put together to phrases. All languages are known at once; where two know the same phrase, the
 * language the line seems to be in explains it, and `locale` (BCP 47) where none does.
 */
export function piecesOf(tokens: readonly Token[], locale: string): Piece[] {
  const order = likelyLanguages(tokens, locale).map(lexiconOf);
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    const inEach = order.map((lexicon) => phraseAt(lexicon, tokens, at));
    const found = inEach.flatMap((phrase) => phrase ?? []);
    const phrase = found.reduce((one, other) => (other.words.length > one.words.length ? other : one), found[0]!);
    const length = phrase?.words.length ?? 1;
    const meaning = phrase?.meaning ?? (token.kind === 'sign' ? ofSign.get(token.text) : undefined);
    pieces.push({ ...token, end: tokens[at + length - 1]!.end, foreign: !inEach[0], ...(meaning && { meaning }) });
    at += length;
  }
  return pieces;
}

/** Whether a piece does that here. */
export const does = (piece: Piece | undefined, role: Role): boolean => piece?.meaning?.roles.has(role) ?? false;

function likelyLanguages(tokens: readonly Token[], locale: string): string[] {
  const votes = languageNames.map((name) => {
    const lexicon = lexiconOf(name);
    const known = tokens.filter((_, at) => phraseAt(lexicon, tokens, at)).length;
    return { name, votes: known + (locale.toLowerCase().startsWith(name) ? 0.5 : 0) };
  });
  return votes.sort((one, other) => other.votes - one.votes).map(({ name }) => name);
}
