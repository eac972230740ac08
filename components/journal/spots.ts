/** What the journal has to show, one at a time, in the order in which it is offered. */
export const chapters = ['balance', 'timeline', 'people', 'reflections'] as const;
export type Chapter = (typeof chapters)[number];

/** A spot in the journal: a chapter, or one person of those in `people`. */
export interface Spot {
  chapter: Chapter;
  /** The person's id. */
  person?: string;
}

const personIs = 'person=';

/** The spot that an address leads to, from its `#` on; where it leads nowhere, the journal begins. */
export function spotAt(hash: string): Spot {
  const said = hash.replace(/^#/, '');
  if (said.startsWith(personIs)) {
    const person = decoded(said.slice(personIs.length));
    return { chapter: 'people', ...(person && { person }) };
  }
  return { chapter: chapters.find((chapter) => chapter === said) ?? 'balance' };
}

/** The address of a spot, from its `#` on: what a link says. */
export const addressOf = ({ chapter, person }: Spot): string =>
  `#${person === undefined ? chapter : `${personIs}${encodeURIComponent(person.toWellFormed())}`}`;

/** @returns nothing for what nobody can have written */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
