import type { Identity } from './person.ts';

/** As much of a name as anybody types. */
const longest = 60;
const mostWords = 8;

/** Letters as people type them: no case, no accents, no marks that turn the writing round, one space between words. */
export const searchable = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Cc}]/gu, '')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim();

/** What somebody typed to find a person, as far as keys go; empty for nobody. */
export const beginningOf = (typed: string): string => searchable(typed.slice(0, longest * mostWords)).slice(0, longest);

/**
 * What a person is found by: their names from each word on, and their handles. Somebody who types the beginning of one
 * of these means them: `lim` and `ana l` find Ana Lima.
 */
export function searchKeys(name: string, identities: readonly Pick<Identity, 'name' | 'handle'>[]): string[] {
  const names = [name, ...identities.flatMap((identity) => [identity.name, identity.handle ?? ''])];
  return [...new Set(names.flatMap((one) => fromEachWord(searchable(one.slice(0, longest * mostWords)))))];
}

function fromEachWord(text: string): string[] {
  const words = text.split(' ').filter(Boolean);
  return words.slice(0, mostWords).map((_, at) => words.slice(at).join(' ').slice(0, longest));
}
