/** Marks and characters that change the direction of what follows, or that nobody can see. Joiners stay: emoji and Persian need them. */
const unseen = /[\p{Cc}\u061c\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;
/** More combining marks on one letter than any language writes. */
const stacked = /(\p{M}{4})\p{M}+/gu;

/**
 * What somebody else wrote, made fit to show in a small place: one line, no hidden direction changes, no towers of
 * accents, at most `most` characters.
 */
export function shown(text: string, most: number): string {
  const start = text
    .slice(0, most * 8)
    .replace(/\s+/g, ' ')
    .replace(unseen, '')
    .replace(stacked, '$1')
    .trim();
  const characters = Array.from(start);
  return characters.length > most
    ? `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : start;
}

/** A name as it appears in a sentence. */
export const shownName = (name: string): string => shown(name, 40);
