import type { ImportFault, ImportPlace } from '../../core/importing.ts';

/** A file cannot be imported. */
export class ImportProblem extends Error {
  override name = 'ImportProblem';
  readonly why: ImportFault;
  readonly place: ImportPlace;

  constructor(why: ImportFault, place: ImportPlace = {}) {
    super(`The file cannot be imported (${why}): ${JSON.stringify(place)}`);
    this.why = why;
    this.place = place;
  }
}
