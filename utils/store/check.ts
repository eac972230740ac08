/** Something that summarised the record and did not agree with it. */
export interface Wrong {
  /**
   * `rollup`: the count of one sort on one day. `day`: what a day adds up to. `person`: what was done toward somebody,
   * or what they are found by. `nobody`: interactions toward a person who is not on record.
   */
  what: 'rollup' | 'day' | 'person' | 'nobody';
  /** Which one: a day, a sort of rollup, a person's id. */
  which: string;
}

/** What a look at one day or person found. */
export interface Check {
  interactions: number;
  wrong: Wrong[];
}
