import type { Person } from '../../utils/core/people/person.ts';

/** Somebody on record who may be meant by a name. */
export type Candidate = Pick<Person, 'id' | 'name' | 'identities'>;

/** Who somebody in a line is: the id of somebody on record, or one of these two. */
export type Choice = string;

/** Nobody on record yet. */
export const newPerson = ' new';
/** The line names nobody there. */
export const nobody = ' nobody';
